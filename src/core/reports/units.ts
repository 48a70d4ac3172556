import { fold } from '../i18n/fold.ts';
import { defaultLocale } from '../i18n/locales.ts';
import type { Area, AreaNameColumns } from '../schema/area.ts';
import { areaTitles } from '../schema/area-names.ts';
import type { Localized } from '../schema/localized.ts';

/** Who has to report: a commune, or an office that is no area. */
export type Unit = {
  /** Of areas.csv; an office has one of its own, `#phong-y-te`. */
  readonly code: string;
  readonly name: Localized;
  readonly isArea: boolean;
};

/** The areas below another one, as units. */
export const unitsOfArea = (areas: readonly Area[], code: string): readonly Unit[] =>
  toldApart(
    areas
      .filter(({ parent }) => parent === code)
      .map((area) => ({ code: area.code, name: areaTitles(area), isArea: true })),
  );

/** Without their marks Lộc Thành and Lộc Thạnh are one name: units called the same have their Vietnamese names. */
export function toldApart(units: readonly Unit[]): readonly Unit[] {
  const nameOf = ({ name }: Unit) => {
    const ids = Object.keys(name) as (keyof Localized)[];
    const isShared = (id: keyof Localized) => units.filter((other) => other.name[id] === name[id]).length > 1;
    return Object.fromEntries(
      ids.map((id) => [id, isShared(id) ? name[defaultLocale] : name[id]]),
    ) as Localized;
  };
  return units.map((unit) => ({ ...unit, name: nameOf(unit) }));
}

/** Units as areas, for the reader of tables; offices lie in the district, too. */
export const unitAreas = (
  units: readonly Unit[],
  areas: readonly Area[],
  within: string | undefined,
): readonly Area[] => [
  ...areas.filter(({ code }) => code === within),
  ...units.map(({ code, name }): Area => {
    const listed = areas.find((area) => area.code === code);
    if (listed) return listed;
    const names = Object.fromEntries(Object.entries(name).map(([id, text]) => [`name_${id}`, text]));
    const place = { level: 'commune', code, gso_code: '', parent: within ?? '' } as const;
    return { ...place, ...(names as AreaNameColumns) };
  }),
];

/** The unit that the name of a file tells: the longest name that stands in it. */
export function unitInFileName(file: string, units: readonly Unit[]): Unit | undefined {
  const name = ` ${fold(file.replace(/\.[^.]*$/, '').replaceAll(/[_/\\-]/g, ' '))} `;
  const joined = name.replaceAll(' ', '');
  const bare = (text: string) => fold(text).replace(/^(?:xa|phuong|thi tran|thi xa|huyen|quan) /, '');
  const found = units.flatMap((unit) =>
    Object.values(unit.name).flatMap((text) => {
      const [full, short] = [fold(text), bare(text)];
      const isIn = name.includes(` ${short} `) || joined.includes(full.replaceAll(' ', ''));
      return isIn ? [{ unit, length: short.length }] : [];
    }),
  );
  const [best, next] = found
    .toSorted((a, b) => b.length - a.length)
    .filter(({ unit }, index, all) => all.findIndex((each) => each.unit === unit) === index);
  return best && best.length !== next?.length ? best.unit : undefined;
}
