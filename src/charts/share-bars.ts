import type { ComparableDenominator, Share, UpperBound } from '../core/figures/comparability.ts';
import type { Figure } from '../core/domain/figure.ts';
import type { LocaleId } from '../core/i18n/locales.ts';
import type { Bar } from './bars.ts';
import type { Comparison } from '../core/figures/share-comparison.ts';
import { coverageWords, writeDenominator, writePlace, writeValue, writeWhen } from './words.ts';

/** Rows of a drawing: published values first, then upper bounds. */
export function shareBars<D extends ComparableDenominator>(
  { rows, bounds }: Comparison<D>,
  { locale, isEmphasised }: { locale: LocaleId; isEmphasised: (figure: Figure) => boolean },
): readonly Bar[] {
  const bar = (figure: Share<D> | UpperBound<D>) => ({
    label: writePlace(figure, locale),
    value: figure.value,
    text: writeValue(figure, locale),
    emphasis: isEmphasised(figure),
  });
  return [
    ...rows.map(({ share, others }): Bar => ({
      ...bar(share),
      kind: 'value',
      others: others.map(({ value }) => value),
    })),
    ...bounds.map((bound): Bar => ({ ...bar(bound), kind: 'upper-bound', others: [] })),
  ];
}

/** End of the axis of all drawings of these shares: the next ten above the highest. */
export function axisEnd<D extends ComparableDenominator>(shares: readonly Share<D>[]): number {
  return Math.max(10, Math.ceil(Math.max(...shares.map(({ value }) => value)) / 10) * 10);
}

/** Who is highest, by what, when: a title that tells. */
export function comparisonTitle<D extends ComparableDenominator>(
  { denominator, day, rows }: Comparison<D>,
  locale: LocaleId,
): string {
  const top = rows[0]?.share;
  if (!top) throw new Error(`No share of ${denominator} is published for ${day}.`);
  return coverageWords[locale].charts.comparison({
    when: writeWhen(day, locale),
    of: writeDenominator(denominator, locale),
    top: writePlace(top, locale),
    value: writeValue(top, locale),
    count: rows.length,
  });
}

/** Highest and lowest published share of a comparison, as a sentence. */
export function shareSummary<D extends ComparableDenominator>(
  { denominator, day, rows, bounds }: Comparison<D>,
  locale: LocaleId,
): string {
  const top = rows[0]?.share;
  const low = rows.at(-1)?.share;
  if (!top || !low) throw new Error(`No share of ${denominator} is published for ${day}.`);
  const { summaries } = coverageWords[locale];
  const write = top.operator === undefined ? summaries.areas : summaries.operators;
  return write({
    when: writeWhen(day, locale),
    of: writeDenominator(denominator, locale),
    top: writePlace(top, locale),
    topValue: writeValue(top, locale),
    low: writePlace(low, locale),
    lowValue: writeValue(low, locale),
    count: rows.length,
    bounds: toldBounds(bounds, locale),
  });
}

/** Places of which only an upper bound was published: how many, and the level below which all of them lie, `dưới 8%`. */
export function toldBounds<D extends ComparableDenominator>(
  bounds: readonly UpperBound<D>[],
  locale: LocaleId,
): { readonly count: number; readonly below: string } | undefined {
  const [highest] = bounds.toSorted((a, b) => b.value - a.value);
  return highest && { count: bounds.length, below: writeValue(highest, locale) };
}

/** How to read those marks that the drawing has. */
export function shareLegend<D extends ComparableDenominator>(
  { rows, bounds }: Comparison<D>,
  locale: LocaleId,
) {
  const { chart } = coverageWords[locale];
  const hasOthers = rows.some(({ others }) => others.length > 0);
  return [...(hasOthers ? [chart.others] : []), ...(bounds.length > 0 ? [chart.bounds] : [])];
}
