import { compareAsOf } from '../core/domain/as-of.ts';
import type { Figure } from '../core/domain/figure.ts';
import { contradictedIn } from '../core/figures/clashes.ts';
import { formatAsOf } from '../core/i18n/format.ts';
import type { LocaleId } from '../core/i18n/locales.ts';
import type { Metric } from '../core/schema/metric.ts';
import type { ChartContent } from './chart.ts';
import { breakLabel } from './national-series.ts';
import { figurePageWords, writeAddressee, writeValue, writeWhenInFull } from './words.ts';

/** The head of a metric's page, with its figures, newest first. */
export type MetricHead = {
  readonly title: string;
  /** The newest sound figure of the country, or where there is none of any place, as a sentence. */
  readonly newest?: string;
  readonly figures: readonly Figure[];
};

export function metricHead(
  content: Pick<ChartContent, 'figures' | 'metrics'>,
  metric: Metric,
  locale: LocaleId,
): MetricHead {
  const t = figurePageWords[locale].metric;
  const figures = content.figures
    .filter((figure) => figure.metric.id === metric.id)
    .toSorted((a, b) => compareAsOf(b.asOf, a.asOf));
  const newest = newestSentence(content, figures, locale);
  return { title: t.title(metric.name[locale], figures.length), figures, ...(newest ? { newest } : {}) };
}

/** The newest figure that no other contradicts; where newer ones are contradicted, or all are, that they are. */
function newestSentence(
  content: Pick<ChartContent, 'figures' | 'metrics'>,
  figures: readonly Figure[],
  locale: LocaleId,
): string | undefined {
  const t = figurePageWords[locale].metric;
  const contradicted = contradictedIn(content);
  const national = figures.filter(({ areaLevel }) => areaLevel === 'country');
  const [newest, ...older] =
    national.length > 0 ? national : figures.filter(({ area }) => area === figures[0]?.area);
  if (!newest) return undefined;
  const told = (figure: Figure) => ({
    place: writeAddressee(figure, locale),
    value: writeValue(figure, locale),
    when: writeWhenInFull(figure.asOf, locale),
  });
  if (!contradicted.has(newest.origin))
    return [t.newest(told(newest)), ...sinceBreak(newest, locale)].join(' ');
  const sound = older.find(({ origin }) => !contradicted.has(origin));
  return sound
    ? [t.newestSound(told(sound)), ...sinceBreak(sound, locale), t.newerContradicted(told(newest))].join(' ')
    : t.allContradicted(told(newest));
}

function sinceBreak({ metric, asOf }: Figure, locale: LocaleId): readonly string[] {
  const since = metric.breaks?.findLast(({ on }) => asOf >= on);
  if (!since) return [];
  const told = { on: formatAsOf(since.on, locale), label: breakLabel(since, locale) };
  return [figurePageWords[locale].metric.sinceBreak(told)];
}
