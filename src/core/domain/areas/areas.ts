import type { Area } from '../../schema/area.ts';
import { areaNames } from '../../schema/area-names.ts';
import type { Country } from '../../schema/country.ts';
import { inEveryLocale, type Localized } from '../../schema/by-language.ts';
import type { Content } from '../content.ts';

type Level = Area['level'];

/** What lies in an area of each level. */
const levelBelow = { province: 'district', district: 'commune' } as const satisfies Partial<
  Record<Level, Level>
>;

/** Level of a code that has no row of its own, when it is well formed under a known area. */
export function unlistedLevel(code: string, areas: readonly Area[], country?: Country): Level | undefined {
  if (areas.some((area) => area.level === 'province' && area.parent === code)) return 'country';
  const slash = code.lastIndexOf('/');
  if (slash < 0) return undefined;
  const parent = code.slice(0, slash);
  if (areas.some((area) => area.parent === parent)) return undefined;
  const above = areas.find((area) => area.code === parent)?.level ?? unlistedLevel(parent, areas, country);
  if (above !== 'province' && above !== 'district') return undefined;
  const level = levelBelow[above];
  const own = code.slice(slash + 1);
  return /^\d+$/.test(own) && own.length === country?.areaDigits[level] ? level : undefined;
}

/** An area's name from `areas.csv`, else as its figures write it, else its code. */
export function areaName(content: Pick<Content, 'areas' | 'figures'>, code: string): Localized {
  const area = content.areas.find((candidate) => candidate.code === code);
  if (area) return areaNames(area);
  return content.figures.find((figure) => figure.area === code)?.areaName ?? inEveryLocale(() => code);
}
