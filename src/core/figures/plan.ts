import type { FigureRow } from '../schema/figure.ts';
import type { Metric } from '../schema/metric.ts';
import type { FileReading } from './import/reading.ts';
import type { NewSource } from './sources/new-source.ts';

/** What an import ends in: rows that were screened, for `figures -- apply`, here or from a browser. */
export type Plan = Pick<FileReading, 'totals'> & {
  readonly kind: 'figures-plan/1';
  readonly file: string;
  readonly rows: FileReading['figures'];
  readonly accepted: readonly string[];
  /** That are in no list yet, and join it when the rows are published. */
  readonly sources: readonly NewSource[];
  /** Why published numbers change, where somebody said so. */
  readonly reason: string;
};

type PlanParts = Pick<Plan, 'file' | 'accepted'> &
  Partial<Pick<Plan, 'sources' | 'reason'>> & { readonly reading: Pick<FileReading, 'figures' | 'totals'> };

export const planFrom = ({ file, reading, accepted, sources = [], reason = '' }: PlanParts): Plan => ({
  kind: 'figures-plan/1',
  file,
  rows: reading.figures,
  totals: reading.totals,
  accepted,
  sources,
  reason,
});

export const serializePlan = (plan: Plan): string => `${JSON.stringify(plan, null, 1)}\n`;

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
