import type { Area } from '../schema/area.ts';
import type { Metric } from '../schema/metric.ts';
import { provinces } from '../domain/areas/provinces.ts';
import { compareAsOf, dayOf, isWithin } from '../domain/as-of.ts';
import {
  type ComparableDenominator,
  type CountOf,
  type Share,
  type UpperBound,
  countsOf,
  sharesOf,
  upperBoundsOf,
} from './comparability.ts';
import type { Content } from '../domain/content.ts';
import type { Figure } from '../domain/figure.ts';

/** Counts by one metric over time, oldest first, with the days on which the way of counting changed. */
export type Series<M extends string> = {
  readonly metric: Metric;
  readonly counts: readonly CountOf<M>[];
  readonly breaks: NonNullable<Metric['breaks']>;
};

/** The country's counts by one metric. Sources that clash are all in it. */
export function nationalSeries<const M extends string>(
  content: Pick<Content, 'figures' | 'metrics'>,
  metricId: M,
): Series<M> {
  const metric = content.metrics.find(({ id }) => id === metricId);
  if (!metric) throw new Error(`No metric "${metricId}". Add it to figures/metrics.yaml.`);
  const national = content.figures.filter(({ areaLevel }) => areaLevel === 'country');
  return { metric, counts: byTime(countsOf(national, metricId)), breaks: metric.breaks ?? [] };
}

/** One province at a day: every published share and bound, or none. */
export type ProvinceRow<D extends ComparableDenominator> = {
  readonly area: Area;
  /** Highest first; of several sources none is preferred. */
  readonly shares: readonly Share<D>[];
  readonly bounds: readonly UpperBound<D>[];
};

export type ProvinceComparison<D extends ComparableDenominator> = {
  readonly day: string;
  /** Highest published share first, then those of which only a bound is known. */
  readonly published: readonly ProvinceRow<D>[];
  /** Provinces without a figure at this day, in the order of `areas.csv`: "not published", never 0. */
  readonly notPublished: readonly Area[];
};

/** Provinces compared at one day by shares of one denominator. */
export function provincesAt<D extends ComparableDenominator>(
  content: Pick<Content, 'figures' | 'areas'>,
  denominator: D,
  day: string,
): ProvinceComparison<D> {
  const atDay = content.figures.filter(({ asOf }) => isWithin(asOf, day));
  const [shares, bounds] = [sharesOf(atDay, denominator), upperBoundsOf(atDay, denominator)];
  const rows = provinces(content).map((area) => ({
    area,
    shares: shares.filter((share) => share.area === area.code).toSorted((a, b) => b.value - a.value),
    bounds: bounds.filter((bound) => bound.area === area.code),
  }));
  const top = (row: ProvinceRow<D>) => row.shares[0]?.value ?? -1;
  return {
    day,
    published: rows
      .filter((row) => row.shares.length + row.bounds.length > 0)
      .toSorted((a, b) => top(b) - top(a)),
    notPublished: rows.filter((row) => row.shares.length + row.bounds.length === 0).map(({ area }) => area),
  };
}

/** Days on which at least `least` provinces have a share of the denominator, oldest first. */
export function comparisonDays(
  content: Pick<Content, 'figures'>,
  denominator: ComparableDenominator,
  least = 2,
): readonly string[] {
  const areasByDay = new Map<string, Set<string>>();
  for (const share of sharesOf(content.figures, denominator)) {
    const day = dayOf(share.asOf);
    if (day === undefined || share.areaLevel !== 'province') continue;
    areasByDay.set(day, (areasByDay.get(day) ?? new Set()).add(share.area));
  }
  return [...areasByDay].flatMap(([day, areas]) => (areas.size >= least ? [day] : [])).toSorted();
}

/** Every target, oldest first, grouped by metric: targets of unlike denominators stand apart. */
export function targets(
  content: Pick<Content, 'figures' | 'metrics'>,
): readonly { readonly metric: Metric; readonly figures: readonly Figure[] }[] {
  return content.metrics
    .filter(({ kind }) => kind === 'target')
    .map((metric) => ({
      metric,
      figures: byTime(content.figures.filter((figure) => figure.metric.id === metric.id)),
    }))
    .filter(({ figures }) => figures.length > 0);
}

function byTime<F extends Figure>(figures: readonly F[]): readonly F[] {
  return figures.toSorted((a, b) => compareAsOf(a.asOf, b.asOf));
}
