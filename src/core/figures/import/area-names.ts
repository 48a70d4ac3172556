import type { Figure } from '../../domain/figure.ts';
import { nearest } from '../../domain/nearest.ts';
import { fold, marked } from '../../i18n/fold.ts';
import { countryNames, withoutKind, withoutOffice } from '../../i18n/table-words.ts';
import type { Area, AreaSpelling } from '../../schema/area.ts';
import { areaNames as namesOfArea, areaTitles } from '../../schema/area-names.ts';
import type { Country } from '../../schema/country.ts';
import { inEveryLocale, type Localized } from '../../schema/by-language.ts';
import { unlistedLevel } from '../../domain/areas/areas.ts';

/** A place that figures may be about, as `figures.csv` writes it. */
export type KnownArea = { readonly code: string; readonly level: Area['level']; readonly name: Localized };

export type AreaNames = {
  /** The places that a text names in full: one, several of the same name, or none. `within`: a place that it must lie in. */
  readonly find: (text: string, within?: string) => readonly KnownArea[];
  /** The place whose name is most like a text that names none. */
  readonly nearest: (text: string) => KnownArea | undefined;
  /** How many provinces a rank is among. */
  readonly ranked: number;
};

const joined = (folded: string): string => folded.replaceAll(' ', '');
type KnownNames = {
  readonly areas: readonly Area[];
  readonly figures?: readonly Pick<Figure, 'area' | 'areaLevel' | 'areaName'>[];
  readonly spellings?: readonly AreaSpelling[] | undefined;
  readonly country?: Country | undefined;
};

/** All places by all their spellings: of the list, of figures already published, and those that `spellings` adds. */
export function areaNames({ areas, figures = [], spellings = [], country }: KnownNames): AreaNames {
  const known = new Map<string, KnownArea>();
  for (const area of areas)
    known.set(area.code, { code: area.code, level: area.level, name: fullName(area) });
  // as it is published already
  for (const { area, areaLevel, areaName } of figures)
    if (!Object.values(areaName).some((name) => name.includes('(')))
      known.set(area, { code: area, level: areaLevel, name: areaName });
  const byName = new Map<string, Set<KnownArea>>();
  const add = (name: string, area: KnownArea) => {
    for (const key of new Set([`=${marked(name)}`, joined(fold(name)), joined(withoutKind(fold(name)))])) {
      byName.set(key, (byName.get(key) ?? new Set()).add(area));
    }
  };
  for (const area of known.values()) {
    add(area.code, area);
    const row = areas.find(({ code }) => code === area.code);
    const names = [area.name, ...(row ? [namesOfArea(row), areaTitles(row)] : [])];
    for (const name of names.flatMap((each) => Object.values(each))) add(name, area);
    if (area.level === 'country') for (const name of countryNames) add(name, area);
  }
  for (const { code, spelling } of spellings) {
    const area = known.get(code);
    if (area) add(spelling, area);
  }
  const index = { known, byName, levelOf: (code: string) => unlistedLevel(code, areas, country), areas };
  return {
    ranked: areas.filter(({ level }) => level === 'province').length,
    find: (text, within) => find(text, within, index),
    nearest: (text) => {
      const names = [...byName.keys()].filter((key) => !key.startsWith('='));
      const like = nearest(joined(withoutKind(fold(text))), names);
      return like === undefined ? undefined : [...(byName.get(like) ?? [])][0];
    },
  };
}

/** Districts and communes are written with their kind, as many share a name. */
const fullName = (area: Area): Localized =>
  area.level === 'district' || area.level === 'commune' ? areaTitles(area) : namesOfArea(area);

type Index = {
  readonly known: ReadonlyMap<string, KnownArea>;
  readonly byName: ReadonlyMap<string, ReadonlySet<KnownArea>>;
  readonly levelOf: (code: string) => Area['level'] | undefined;
  readonly areas: readonly Area[];
};

/** By its name or, where that says more than one has, by an address: what stands before a comma lies in what is behind. */
function find(text: string, within: string | undefined, index: Index): readonly KnownArea[] {
  const found = findName(text, within, index);
  const [own = '', ...around] = text.split(/[,;]/);
  if (found.length > 0 || around.length === 0) return found;
  const above = around.flatMap((part) => {
    const [area, ...others] = findName(part, within, index);
    return area && others.length === 0 ? [area] : [];
  });
  const inside = findName(own, above[0]?.code ?? within, index);
  return above.length === 0
    ? []
    : inside.filter(({ code }) => above.every((area) => isIn(code, area.code, index.areas)));
}

function findName(
  text: string,
  within: string | undefined,
  { known, byName, levelOf, areas }: Index,
): readonly KnownArea[] {
  const code = text.trim().toUpperCase();
  const listed = known.get(code);
  if (listed) return [listed];
  const level = levelOf(code);
  if (level !== undefined) return [{ code, level, name: inEveryLocale(() => code) }];
  const folded = withoutOffice(fold(text));
  if (folded === '') return [];
  const hasKind = withoutKind(folded) !== folded;
  // a number before the name counts the rows of a list
  const keys = [`=${marked(text)}`, joined(folded), ...(hasKind ? [joined(withoutKind(folded))] : [])];
  for (const key of keys) {
    const found = [...(byName.get(key) ?? [])];
    if (found.length === 0) continue;
    const inside = within === undefined ? [] : found.filter(({ code: own }) => isIn(own, within, areas));
    const likely = inside.length > 0 ? inside : found;
    return likely.length > 1 ? ofOneLevel(likely, hasKind) : likely;
  }
  return [];
}

/** A bare name that a province and a smaller place share means the province. */
function ofOneLevel(found: readonly KnownArea[], hasKind: boolean): readonly KnownArea[] {
  const upper = found.filter(({ level }) => level === 'country' || level === 'province');
  return !hasKind && upper.length === 1 ? upper : found;
}

function isIn(code: string, within: string, areas: readonly Area[]): boolean {
  if (code === within || code.startsWith(`${within}/`)) return true;
  const parent = areas.find((area) => area.code === code)?.parent;
  return parent !== undefined && parent !== '' && parent !== code && isIn(parent, within, areas);
}
