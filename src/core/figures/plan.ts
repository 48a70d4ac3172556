import type { FigureRow } from '../schema/figure.ts';
import type { Metric } from '../schema/metric.ts';
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

/**
 * The newest day that something was measured of: what somebody types to publish rows. The day of a target lies ahead
 * and says nothing of how new the numbers are; it counts only where all rows are targets.
 */
export function newestMoment(
  rows: readonly Pick<FigureRow, 'as_of' | 'metric' | 'date_kind'>[],
  metrics: readonly Pick<Metric, 'id' | 'kind'>[],
): string {
  const targets = new Set(metrics.flatMap(({ id, kind }) => (kind === 'target' ? [id] : [])));
  const measured = rows.filter((row) => row.date_kind !== 'deadline' && !targets.has(row.metric));
  const days = (measured.length > 0 ? measured : rows).map(({ as_of }) => as_of.slice(0, 10));
  return days.toSorted().at(-1) ?? '';
}
