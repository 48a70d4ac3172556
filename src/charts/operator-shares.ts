import { sharesOf } from '../core/figures/comparability.ts';
import { formatPercent } from '../core/i18n/format.ts';
import { drawBars } from './bars.ts';
import type { Chart, ChartKind } from './chart.ts';
import { axisEnd, shareBars, shareLegend, shareSummary } from './share-bars.ts';
import { compareOperators, figuresOf } from '../core/figures/share-comparison.ts';
import { coverageWords, writeWhen } from './words.ts';
import { inEveryLocale } from '../core/schema/localized.ts';

/** One chart for each day on which several operators have a share of their own subscribers. */
export const operatorShares: ChartKind = (content) => {
  const shares = sharesOf(content.figures, 'operator-subscribers').filter(
    ({ operator }) => operator !== undefined,
  );
  return compareOperators('operator-subscribers', shares).map((comparison): Chart => {
    const id = `operators-${comparison.day}`;
    const title = inEveryLocale((locale) =>
      coverageWords[locale].charts.operators(writeWhen(comparison.day, locale)),
    );
    const summary = inEveryLocale((locale) => shareSummary(comparison, locale));
    return {
      id,
      section: 'operators',
      title,
      summary,
      legend: inEveryLocale((locale) => shareLegend(comparison, locale)),
      figures: figuresOf(comparison),
      unpublished: inEveryLocale(() => []),
      draw: (locale) => ({
        narrow: drawBars(
          shareBars(comparison, { locale, isEmphasised: ({ operator }) => operator === 'all' }),
          {
            maximum: axisEnd(shares),
            tick: (percent) => formatPercent(percent, locale),
            words: { id, title: title[locale], description: summary[locale] },
          },
        ),
      }),
    };
  });
};
