import { type Complaint, complainIn } from '../../domain/fault.ts';
import type { FigureRow } from '../../schema/figure.ts';
import type { Metric } from '../../schema/metric.ts';
import { tablesMessages } from '../tables-messages.ts';

/** What no figure can be beyond. Absent parts are not known and not checked against. */
export type FigureLimits = {
  /** The first day of the campaign. */
  readonly start?: string | undefined;
  /** When each source was published, as exactly as it says; `unknown` where it does not. */
  readonly published?: ReadonlyMap<string, string>;
};

/** More people than there are on Earth. */
const MOST_PEOPLE = 1e10;
/** Published shares are rounded. */
const ROUNDING = 1.1;

/** Whether a figure is dated when it cannot have been counted: before the campaign, or after its source told it. */
export function dateComplaint(
  row: Pick<FigureRow, 'as_of' | 'source_id' | 'date_kind'>,
  metric: Metric,
  { start, published }: FigureLimits,
): Complaint | undefined {
  const { as_of: asOf } = row;
  // Preparations are counted in the month of its first day, too.
  if (metric.kind !== 'context' && start !== undefined && `${asOf.slice(0, 7)}~` < start.slice(0, 7)) {
    return complainIn(tablesMessages, (say) => say.faults.beforeCampaign(start.slice(0, 7)));
  }
  if (metric.kind === 'target' || row.date_kind === 'deadline') return undefined;
  const told = published?.get(row.source_id);
  const day = told === 'unknown' ? newest(published) : told;
  if (day === undefined || asOf.slice(0, day.length) <= day) return undefined;
  return complainIn(tablesMessages, (say) =>
    told === day ? say.faults.afterSource(day) : say.faults.inTheFuture(day),
  );
}

function newest(published: FigureLimits['published']): string | undefined {
  return [...(published?.values() ?? [])]
    .filter((day) => day !== 'unknown')
    .toSorted()
    .at(-1);
}

type Counted = { readonly row: FigureRow; readonly metric: Metric };

/**
 * People of each area, by its population figures, else by counts that were published with their share of the population.
 * Returns what is wrong with a count of more people than there are.
 */
export function populationCheck(counted: readonly Counted[]): (figure: Counted) => Complaint | undefined {
  const known = new Map<string, number>();
  const implied = new Map<string, number>();
  const raise = (map: Map<string, number>, area: string, people: number) =>
    map.set(area, Math.max(map.get(area) ?? 0, people));
  const isCount = ({ row, metric }: Counted) => row.unit === 'people' && metric.kind === 'reached';
  const counts = Map.groupBy(counted.filter(isCount), ({ row }) => keyOf(row));
  for (const { row, metric } of counted) {
    if (metric.id === 'population' && metric.kind === 'context') raise(known, row.area_code, row.value);
    // a share that is none says nothing of the people
    const isShare = row.value > 0 && row.value <= 100;
    if (metric.denominator !== 'population' || metric.kind !== 'reached' || metric.bound || !isShare)
      continue;
    const people = (counts.get(keyOf(row)) ?? []).map((count) => (count.row.value / row.value) * 100);
    const least = Math.min(...people);
    if (Number.isFinite(least)) raise(implied, row.area_code, least * ROUNDING);
  }
  return ({ row, metric }) => {
    if (row.unit !== 'people' || metric.kind === 'context') return undefined;
    const people = Math.floor(known.get(row.area_code) ?? implied.get(row.area_code) ?? MOST_PEOPLE);
    return row.value > people
      ? complainIn(tablesMessages, (say) => say.faults.abovePopulation(people))
      : undefined;
  };
}

const keyOf = ({ area_code, as_of, source_id }: FigureRow) => [area_code, as_of, source_id].join(' ');
