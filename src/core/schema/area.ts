import * as z from 'zod';
import type { LocaleId } from '../i18n/locales.ts';
import { nameColumns } from './localized.ts';

/** One row of `figures/areas.csv`, but for its words: a unit of government as it was in August 2020. */
const area = z.strictObject({
  level: z.enum(['country', 'province', 'district', 'commune']),
  code: z.string().min(1),
  /** Code of the General Statistics Office. */
  gso_code: z.string(),
  parent: z.string(),
});

/** Its name in each language of the campaign, as the columns are called. */
export type AreaNameColumns = { readonly [Id in LocaleId as `name_${Id}`]: string };
type Kinds = { readonly [Id in LocaleId as `type_${Id}`]?: string | undefined };
export type Area = z.infer<typeof area> & AreaNameColumns & Kinds;

/**
 * The row in a campaign that speaks these languages: a column with the name in each, such as `name_vi`, and one with the
 * kind of unit where names are said with it, such as `type_vi`.
 */
export const areaSchema = (languages: readonly LocaleId[]) =>
  area.extend(nameColumns('name_', languages)).extend(kindColumns(languages));

const kindColumns = (languages: readonly LocaleId[]) =>
  Object.fromEntries(languages.map((id) => [`type_${id}`, z.string().optional()])) as unknown as KindColumns;
type KindColumns = { readonly [Id in LocaleId as `type_${Id}`]: z.ZodOptional<z.ZodString> };

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

/** One row of `figures/area-names.csv`: another way in which offices write the name of an area. */
export const areaSpellingSchema = z.strictObject({
  spelling: z.string().min(1),
  code: z.string().min(1),
});
export type AreaSpelling = z.infer<typeof areaSpellingSchema>;
