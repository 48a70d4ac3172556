import { compareAsOf, dayOf } from '../domain/as-of.ts';
import type { ComparableDenominator, Share, UpperBound } from './comparability.ts';
import type { ProvinceComparison } from './coverage.ts';

/** All that is published for one row on one day. */
export type ComparedRow<D extends ComparableDenominator> = {
  /** The most exactly dated share, whose bar is drawn; of equals the higher one. */
  readonly share: Share<D>;
  /** What other sources give for the same day, where it differs. */
  readonly others: readonly Share<D>[];
};

/** What one picture may hold: shares of one denominator on one day. The type keeps any other out. */
export type Comparison<D extends ComparableDenominator> = {
  readonly denominator: D;
  readonly day: string;
  /** Highest first. */
  readonly rows: readonly ComparedRow<D>[];
  /** Rows of which only an upper bound is known. */
  readonly bounds: readonly UpperBound<D>[];
};

/** Provinces compared, as rows of a picture. */
export function compareProvinces<D extends ComparableDenominator>(
  denominator: D,
  { day, published }: ProvinceComparison<D>,
): Comparison<D> {
  const bounds = published.flatMap((row) => (row.shares.length === 0 ? row.bounds : []));
  return { denominator, day, rows: highestFirst(published.map(({ shares }) => shares)), bounds };
}

/** Operators compared: one picture for each day on which several of them have a share. */
export function compareOperators<D extends ComparableDenominator>(
  denominator: D,
  shares: readonly Share<D>[],
): readonly Comparison<D>[] {
  const days = Map.groupBy(shares, ({ asOf }) => dayOf(asOf));
  return [...days]
    .flatMap(([day, ofDay]) => {
      const operators = [...Map.groupBy(ofDay, ({ operator }) => operator).values()];
      return day === undefined || operators.length < 2
        ? []
        : [{ denominator, day, rows: highestFirst(operators), bounds: [] }];
    })
    .toSorted((a, b) => compareAsOf(a.day, b.day));
}

/** Every figure of a comparison: values, what other sources give, bounds. */
export function figuresOf<D extends ComparableDenominator>({ rows, bounds }: Comparison<D>) {
  return [...rows.flatMap(({ share, others }) => [share, ...others]), ...bounds];
}

function highestFirst<D extends ComparableDenominator>(
  groups: readonly (readonly Share<D>[])[],
): readonly ComparedRow<D>[] {
  return groups
    .flatMap((group) => {
      const [share, ...rest] = group.toSorted(
        (a, b) => b.asOf.length - a.asOf.length || compareAsOf(b.asOf, a.asOf) || b.value - a.value,
      );
      return share ? [{ share, others: rest.filter(({ value }) => value !== share.value) }] : [];
    })
    .toSorted((a, b) => b.share.value - a.share.value);
}
