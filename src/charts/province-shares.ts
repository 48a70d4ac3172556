import { type ComparableDenominator, sharesOf } from '../core/figures/comparability.ts';
import { comparisonDays, provincesAt } from '../core/figures/coverage.ts';
import type { Figure } from '../core/domain/figure.ts';
import { areaNames } from '../core/schema/area-names.ts';
import { formatPercent } from '../core/i18n/format.ts';
import { inEveryLocale } from '../core/schema/by-language.ts';
import { drawBars } from './bars.ts';
import { type Chart, type ChartKind, type ChartSection, sourcesOf } from './chart.ts';
import { axisEnd, comparisonTitle, shareBars, shareLegend, shareSummary } from './share-bars.ts';
import { compareProvinces, figuresOf } from '../core/figures/share-comparison.ts';
import { coverageWords } from './words.ts';

/** Fewer provinces than this on one day are no comparison. */
const AT_LEAST = 3;

/** One chart for each day on which enough provinces have a share of this denominator. */
export function provinceShares<D extends ComparableDenominator>(
  denominator: D,
  section: ChartSection,
): ChartKind {
  return (content) => {
    const provincial = content.figures.filter(({ areaLevel }) => areaLevel === 'province');
    const isEmphasised = ({ area }: Figure) => content.campaign.focusAreas.includes(area);
    const maximum = axisEnd(sharesOf(provincial, denominator));
    return comparisonDays(content, denominator, AT_LEAST).map((day): Chart => {
      const provinces = provincesAt(content, denominator, day);
      const comparison = compareProvinces(denominator, provinces);
      const figures = figuresOf(comparison);
      const id = `provinces-${denominator}-${day}`;
      const title = inEveryLocale((locale) => comparisonTitle(comparison, locale));
      const summary = inEveryLocale((locale) => shareSummary(comparison, locale));
      return {
        id,
        section,
        title,
        summary,
        legend: inEveryLocale((locale) => [
          ...(figures.some(isEmphasised) ? [coverageWords[locale].chart.emphasis] : []),
          ...shareLegend(comparison, locale),
        ]),
        figures,
        used: comparison.rows.map(({ share }) => share),
        sources: sourcesOf(figures),
        unpublished: inEveryLocale((locale) =>
          provinces.notPublished.map((province) => areaNames(province)[locale]),
        ),
        draw: (locale) => ({
          narrow: drawBars(shareBars(comparison, { locale, isEmphasised }), {
            maximum,
            tick: (percent) => formatPercent(percent, locale),
            words: { id, title: title[locale], description: summary[locale] },
          }),
        }),
      };
    });
  };
}
