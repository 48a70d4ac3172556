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

/** Whether a text is a plan, be it one that cannot be read any more. */
export const isPlan = (text: string): boolean => /^\{\s*"kind":\s*"figures-plan\//.test(text);

/**
 * The newest day of what was reached: what somebody types to publish rows. A target lies ahead, and what shares are
 * taken of, such as a population, may be of any year; their days count only where nothing else is published.
 */
export function newestMoment(
  rows: readonly Pick<FigureRow, 'as_of' | 'metric' | 'date_kind'>[],
  metrics: readonly Pick<Metric, 'id' | 'kind'>[],
): string {
  const kinds = new Map(metrics.map(({ id, kind }) => [id, kind]));
  const kindOf = ({ metric, date_kind }: (typeof rows)[number]) =>
    date_kind === 'deadline' ? 'target' : (kinds.get(metric) ?? 'reached');
  const first = (['reached', 'context', 'target'] as const).find((kind) =>
    rows.some((row) => kindOf(row) === kind),
  );
  const days = rows.filter((row) => kindOf(row) === first).map(({ as_of }) => as_of.slice(0, 10));
  return days.toSorted().at(-1) ?? '';
}
