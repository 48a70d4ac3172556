import { dayOf } from '../domain/as-of.ts';
import { type ComparableDenominator, type Share, sharesOf } from './comparability.ts';
import type { Content } from '../domain/content.ts';
import type { Figure } from '../domain/figure.ts';

/** A published share held against the count that the same source gives for the same day. */
export type ShareCheck<D extends ComparableDenominator> = {
  readonly share: Share<D>;
  readonly count: Figure;
  /** Count divided by share: the base that the source must have used. */
  readonly impliedBase: number;
  /** The base to check against: as published for the area, else the median of its other implied bases. */
  readonly base?: number;
  /** Count / base in percent; absent without a base. */
  readonly expected?: number;
  /** Whether share and expected value differ by more than rounding of the printed digits explains. */
  readonly isBeyondRounding: boolean;
};

/** Checks every share that has a count beside it. */
export function checkShares<D extends ComparableDenominator>(
  content: Pick<Content, 'figures'>,
  denominator: D,
): readonly ShareCheck<D>[] {
  const pairs = sharesOf(content.figures, denominator).flatMap((share) =>
    content.figures
      .filter((count) => isCountBeside(share, count))
      .map((count) => ({ share, count, impliedBase: (count.value / share.value) * 100 })),
  );
  return pairs.map((pair) => {
    const published = publishedBases(content.figures, pair.share, denominator);
    const others = pairs
      .filter((other) => other.share.area === pair.share.area && other.share !== pair.share)
      .map(({ impliedBase }) => impliedBase);
    const base = median(published.length > 0 ? published : others);
    if (base === undefined) return { ...pair, isBeyondRounding: false };
    const expected = (pair.count.value / base) * 100;
    const tolerance = halfLastDecimal(pair.share.value) + (halfLastDigit(pair.count.value) / base) * 100;
    return {
      ...pair,
      base,
      expected,
      isBeyondRounding: Math.abs(expected - pair.share.value) > tolerance + Number.EPSILON * 100,
    };
  });
}

function isCountBeside(share: Figure, count: Figure): boolean {
  return (
    count.unit === 'people' &&
    count.metric.kind === 'reached' &&
    count.area === share.area &&
    count.source === share.source &&
    (dayOf(count.asOf) ?? count.asOf) === (dayOf(share.asOf) ?? share.asOf)
  );
}

/** Figures of the metric named like the denominator, such as `smartphone_users`, that were stated. */
function publishedBases(
  figures: readonly Figure[],
  share: Figure,
  denominator: ComparableDenominator,
): readonly number[] {
  return figures
    .filter(
      ({ area, metric, confidence }) =>
        area === share.area &&
        metric.kind === 'context' &&
        metric.id === denominator.replaceAll('-', '_') &&
        confidence === 'stated',
    )
    .map(({ value }) => value);
}

/** Half of the last decimal as printed: 0.05 for 9.9, 0.5 for 14. */
export function halfLastDecimal(value: number): number {
  const decimals = String(value).split('.')[1]?.length ?? 0;
  return 0.5 * 10 ** -decimals;
}

/** Half of the last digit that is not zero: 500 for 371000, 0.5 for 98503. */
export function halfLastDigit(count: number): number {
  const zeros = /0*$/.exec(String(count))?.[0].length ?? 0;
  return 0.5 * 10 ** zeros;
}

function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[sorted.length % 2 === 0 ? middle - 1 : middle], sorted[middle]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}
