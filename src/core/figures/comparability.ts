import type { Denominator } from '../schema/metric.ts';
import type { Figure } from '../domain/figure.ts';

/**
 * Types that keep unlike numbers apart. Each mark below exists for the compiler only. Its letter is used as
 * an argument and as a result, so that a list of two kinds is not a list of their union: putting shares of
 * unlike denominators, targets beside what was reached, or counts of two metrics into one series does not compile.
 */
declare const shareOf: unique symbol;
declare const boundOf: unique symbol;
declare const targetOf: unique symbol;
declare const countOf: unique symbol;
type Mark<Kind> = (kind: Kind) => Kind;

/** A share of `unspecified` is compared with nothing, not even with another one. */
export type ComparableDenominator = Exclude<Denominator, 'unspecified'>;

/** A published share that was reached, in percent of `D`. */
export type Share<D extends ComparableDenominator> = Figure & { readonly [shareOf]: Mark<D> };
/** A level below which a share of `D` was said to lie; never drawn or summed as a value. */
export type UpperBound<D extends ComparableDenominator> = Figure & { readonly [boundOf]: Mark<D> };
/** What somebody wanted to reach, in percent of `D`. */
export type TargetShare<D extends ComparableDenominator> = Figure & { readonly [targetOf]: Mark<D> };
/** A count by the metric `M`: downloads and accounts are counts of different things. */
export type CountOf<M extends string> = Figure & { readonly [countOf]: Mark<M> };

/** Shares of one denominator that were reached, in the order of the file. Bounds are left out. */
export function sharesOf<D extends ComparableDenominator>(
  figures: readonly Figure[],
  denominator: D,
): readonly Share<D>[] {
  return figures.filter(
    (figure): figure is Share<D> =>
      isShare(figure, denominator) && figure.metric.kind === 'reached' && figure.metric.bound === undefined,
  );
}

/** Levels below which shares of one denominator lie. */
export function upperBoundsOf<D extends ComparableDenominator>(
  figures: readonly Figure[],
  denominator: D,
): readonly UpperBound<D>[] {
  return figures.filter(
    (figure): figure is UpperBound<D> =>
      isShare(figure, denominator) && figure.metric.kind === 'reached' && figure.metric.bound === 'upper',
  );
}

/** Targets in percent of one denominator. */
export function targetSharesOf<D extends ComparableDenominator>(
  figures: readonly Figure[],
  denominator: D,
): readonly TargetShare<D>[] {
  return figures.filter(
    (figure): figure is TargetShare<D> => isShare(figure, denominator) && figure.metric.kind === 'target',
  );
}

/** Counts by one metric that were reached. */
export function countsOf<const M extends string>(
  figures: readonly Figure[],
  metric: M,
): readonly CountOf<M>[] {
  return figures.filter(
    (figure): figure is CountOf<M> =>
      figure.metric.id === metric && figure.unit === 'people' && figure.metric.kind === 'reached',
  );
}

function isShare(figure: Figure, denominator: ComparableDenominator): boolean {
  return figure.unit === 'percent' && figure.metric.denominator === denominator;
}
