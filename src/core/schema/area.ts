import { z } from 'zod';
import type { LocaleId } from '../i18n/locales.ts';
import { type Localized, nameColumns, namesIn } from './localized.ts';

/** One row of `figures/areas.csv`, but for its names: a unit of government as it was in August 2020. */
const area = z.strictObject({
  level: z.enum(['country', 'province', 'district', 'commune']),
  code: z.string().min(1),
  /** Code of the General Statistics Office. */
  gso_code: z.string(),
  parent: z.string(),
  type_vi: z.string(),
});

type Names = { readonly [Id in LocaleId as `name_${Id}`]: string };
export type Area = z.infer<typeof area> & Names;

/** The row in a campaign that speaks these languages: a column with the name in each, such as `name_vi`. */
export const areaSchema = (languages: readonly LocaleId[]) => area.extend(nameColumns('name_', languages));

/** An area's name in each language that its row has, such as `{ vi: 'Sóc Trăng', en: 'Soc Trang' }`. */
export const areaNames = (row: Area): Localized => namesIn(row, 'name_');

/** The same with the kind of unit before it where the row says that, too: `Huyện Mỹ Tú`. */
export const areaTitles = (row: Area): Localized => ({
  ...areaNames(row),
  vi: `${row.type_vi} ${row.name_vi}`.trim(),
});

const tile = z.strictObject({
  code: z.string().min(1),
  /** From 1, left to right. */
  column: z.string().regex(/^[1-9]\d?$/, 'must be a whole number from 1'),
  /** From 1, downwards. */
  row: z.string().regex(/^[1-9]\d?$/, 'must be a whole number from 1'),
});

/** One row of `figures/tiles.csv`: where an area stands among the tiles of a map, and what is written on its own. */
export const tileSchema = (languages: readonly LocaleId[]) => tile.extend(nameColumns('label_', languages));
export type Tile = z.infer<typeof tile> & { readonly [Id in LocaleId as `label_${Id}`]: string };

/** What is written on a tile in each language. */
export const tileLabels = (row: Tile): Localized => namesIn(row, 'label_');

/** One row of `figures/area-names.csv`: another way in which offices write the name of an area. */
export const areaSpellingSchema = z.strictObject({
  spelling: z.string().min(1),
  code: z.string().min(1),
});
export type AreaSpelling = z.infer<typeof areaSpellingSchema>;
