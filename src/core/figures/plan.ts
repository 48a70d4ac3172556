import { z } from 'zod';
import type { LocaleId } from '../i18n/locales.ts';
import { type FigureRow, figureSchema } from '../schema/figure.ts';
import type { FileReading } from './import/reading.ts';

/** What an import ends in: rows that were screened, for `figures -- apply`, here or from a browser. */
const planSchema = (languages: readonly LocaleId[]) =>
  z.strictObject({
    kind: z.literal('figures-plan/1'),
    /** Name of the file that was read. */
    file: z.string(),
    rows: z
      .array(
        z.strictObject({
          at: z.string(),
          text: z.string(),
          column: z.string(),
          row: figureSchema(languages),
        }),
      )
      .min(1),
    totals: z.array(
      z.strictObject({
        at: z.string(),
        text: z.string(),
        value: z.number(),
        column: z.string(),
        metric: z.string(),
      }),
    ),
    /** Ids of the warnings that somebody has seen. */
    accepted: z.array(z.string()),
  });
export type Plan = Pick<FileReading, 'totals'> & {
  readonly kind: 'figures-plan/1';
  readonly file: string;
  readonly rows: FileReading['figures'];
  readonly accepted: readonly string[];
};

export const serializePlan = (
  file: string,
  { figures, totals }: FileReading,
  accepted: readonly string[],
): string =>
  `${JSON.stringify({ kind: 'figures-plan/1', file, rows: figures, totals, accepted } satisfies Plan, null, 1)}\n`;

/** A plan from its text; nothing where it is none. */
export function readPlan(text: string, languages: readonly LocaleId[]): Plan | undefined {
  try {
    const { data } = planSchema(languages).safeParse(JSON.parse(text));
    return data as Plan | undefined;
  } catch {
    return undefined;
  }
}

/** The newest moment that rows are of: what somebody types to publish them. */
export const newestMoment = (rows: readonly Pick<FigureRow, 'as_of'>[]): string =>
  rows
    .map(({ as_of }) => as_of.slice(0, 10))
    .toSorted()
    .at(-1) ?? '';
