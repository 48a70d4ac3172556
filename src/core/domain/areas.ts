import { type Area, areaNames } from '../schema/area.ts';
import { inEveryLocale, type Localized } from '../schema/localized.ts';
import type { Content } from './content.ts';

/** Level of a code that has no row of its own, when it is well formed under a known area. */
export function unlistedLevel(code: string, areas: readonly Area[]): Area['level'] | undefined {
  if (areas.some((area) => area.level === 'province' && area.parent === code)) return 'country';
  const slash = code.lastIndexOf('/');
  if (slash < 0) return undefined;
  const parent = code.slice(0, slash);
  if (areas.some((area) => area.parent === parent)) return undefined;
  const parentLevel = areas.find((area) => area.code === parent)?.level ?? unlistedLevel(parent, areas);
  const digits = code.slice(slash + 1);
  if (parentLevel === 'province' && /^\d{3}$/.test(digits)) return 'district';
  if (parentLevel === 'district' && /^\d{5}$/.test(digits)) return 'commune';
  return undefined;
}

/** An area's name from `areas.csv`, else as its figures write it, else its code. */
export function areaName(content: Pick<Content, 'areas' | 'figures'>, code: string): Localized {
  const area = content.areas.find((candidate) => candidate.code === code);
  if (area) return areaNames(area);
  return content.figures.find((figure) => figure.area === code)?.areaName ?? inEveryLocale(() => code);
}

/** Provinces in the order of `areas.csv`. */
export function provinces(content: Pick<Content, 'areas'>): readonly Area[] {
  return content.areas.filter(({ level }) => level === 'province');
}
