import { sharesOf } from '../core/figures/comparability.ts';
import { formatPercent } from '../core/i18n/format.ts';
import { drawBars } from './bars.ts';
import { type Chart, type ChartKind, sourcesOf } from './chart.ts';
import { axisEnd, comparisonTitle, shareBars, shareLegend, shareSummary } from './share-bars.ts';
import { compareOperators, figuresOf } from '../core/figures/share-comparison.ts';
import { inEveryLocale } from '../core/schema/by-language.ts';

/** One chart for each day on which several operators have a share of their own subscribers. */
export const operatorShares: ChartKind = (content) => {
  const shares = sharesOf(content.figures, 'operator-subscribers').filter(
    ({ operator }) => operator !== undefined,
  );
  return compareOperators('operator-subscribers', shares).map((comparison): Chart => {
    const id = `operators-${comparison.day}`;
    const title = inEveryLocale((locale) => comparisonTitle(comparison, locale));
    const summary = inEveryLocale((locale) => shareSummary(comparison, locale));
    return {
      id,
      section: 'operators',
      title,
      summary,
      legend: inEveryLocale((locale) => shareLegend(comparison, locale)),
      figures: figuresOf(comparison),
      used: comparison.rows.map(({ share }) => share),
      sources: sourcesOf(figuresOf(comparison)),
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
