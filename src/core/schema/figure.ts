import * as z from 'zod';
import { isAsOf } from './days.ts';
import { areaCode, sourceId } from './ids.ts';
import type { LocaleId } from '../i18n/locales.ts';
import { nameColumns } from './localized.ts';
import { units } from './metric.ts';

/** When a number was counted. */
const asOf = z.string().refine(isAsOf, 'must be YYYY, YYYY-MM, YYYY-MM-DD or YYYY-MM-DDTHH:MM');

/** How a source hedged its number. */
export const hedges = ['nearly', 'about', 'more-than'] as const;
export type Hedge = (typeof hedges)[number];

/** What a figure's date is where it is not the day of counting. */
export const dateKinds = ['published', 'deadline'] as const;
export type DateKind = (typeof dateKinds)[number];

/** One row of `figures/figures.csv`, but for the names of its area: one published number. */
const figure = z.strictObject({
  area_level: z.enum(['country', 'province', 'district', 'commune']),
  area_code: areaCode,
  as_of: asOf,
  metric: z.string().min(1),
  value: z.number().nonnegative(),
  unit: z.enum(units),
  /** The source's own definition and what is odd about the row; English. */
  definition_note: z.string(),
  source_id: sourceId,
  confidence: z.enum(['stated', 'derived']),
  /** Mobile operator that the row is about; `all` for all of them together. */
  operator: z.string().optional(),
  hedge: z.enum(hedges).optional(),
  date_kind: z.enum(dateKinds).optional(),
});
/** Columns that a row leaves empty and a table leaves out where nothing is to be said. */
export const optionalFigureColumns = ['operator', 'hedge', 'date_kind'] as const;
export type FigureRow = z.infer<ReturnType<typeof figureSchema>>;

/** The row in a campaign that speaks these languages: with a column for the area's name in each. */
export const figureSchema = (languages: readonly LocaleId[]) =>
  figure.extend(nameColumns('area_name_', languages));
