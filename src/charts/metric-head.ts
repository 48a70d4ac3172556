import { compareAsOf } from '../core/domain/as-of.ts';
import type { Figure } from '../core/domain/figure.ts';
import { formatAsOf } from '../core/i18n/format.ts';
import type { LocaleId } from '../core/i18n/locales.ts';
import type { Metric } from '../core/schema/metric.ts';
import type { ChartContent } from './chart.ts';
import { breakLabel } from './national-series.ts';
import { figurePageWords, writePlace, writeValue, writeWhenInFull } from './words.ts';

/** The head of a metric's page, with its figures, newest first. */
export type MetricHead = {
  readonly title: string;
  /** The newest figure of the country, or where there is none of any place, as a sentence. */
  readonly newest?: string;
  readonly figures: readonly Figure[];
};

export function metricHead(
  content: Pick<ChartContent, 'figures'>,
  metric: Metric,
  locale: LocaleId,
): MetricHead {
  const t = figurePageWords[locale].metric;
  const figures = content.figures
    .filter((figure) => figure.metric.id === metric.id)
    .toSorted((a, b) => compareAsOf(b.asOf, a.asOf));
  const newest = figures.find(({ areaLevel }) => areaLevel === 'country') ?? figures[0];
  const since = metric.breaks?.findLast(({ on }) => newest !== undefined && newest.asOf >= on);
  return {
    title: t.title(metric.name[locale], figures.length),
    figures,
    ...(newest
      ? {
          newest: [
            t.newest({
              place: writePlace(newest, locale),
              value: writeValue(newest, locale),
              when: writeWhenInFull(newest.asOf, locale),
            }),
            ...(since
              ? [t.sinceBreak({ on: formatAsOf(since.on, locale), label: breakLabel(since, locale) })]
              : []),
          ].join(' '),
        }
      : {}),
  };
}
