import type { FigureRow } from '../schema/figure.ts';
import type { FileReading } from './import/reading.ts';

/** What an import ends in: rows that were screened, for `figures -- apply`, here or from a browser. */
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

/** The newest moment that rows are of: what somebody types to publish them. */
export const newestMoment = (rows: readonly Pick<FigureRow, 'as_of'>[]): string =>
  rows
    .map(({ as_of }) => as_of.slice(0, 10))
    .toSorted()
    .at(-1) ?? '';
