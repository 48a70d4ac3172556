import { dayOf, precisionOf } from '../core/domain/as-of.ts';
import type { CountOf } from '../core/figures/comparability.ts';
import { type Series, nationalSeries } from '../core/figures/coverage.ts';
import { formatAsOf } from '../core/i18n/format.ts';
import type { LocaleId } from '../core/i18n/locales.ts';
import { type Chart, type ChartKind, sourcesOf } from './chart.ts';
import { type TimelinePoint, drawTimeline } from './timeline.ts';
import { coverageWords, writeCompact, writeValue, writeWhen } from './words.ts';
import { inEveryLocale } from '../core/schema/by-language.ts';

const WIDTHS_PX = { narrow: 328, wide: 720 };

/** One chart for each metric whose national counts form a series. Two metrics never share one. */
export const nationalCounts: ChartKind = (content) =>
  content.metrics
    .filter((metric) => metric.series)
    .map((metric) => nationalSeries(content, metric.id))
    .filter(({ counts }) => counts.length > 1)
    .map(seriesChart);

function seriesChart<M extends string>(series: Series<M>): Chart {
  const { metric, counts, breaks } = series;
  const id = `national-${metric.id.replaceAll('_', '-')}`;
  const title = inEveryLocale((locale) => seriesTitle(series, locale));
  const summary = inEveryLocale((locale) => seriesSummary(series, locale));
  return {
    id,
    section: 'national',
    title,
    summary,
    legend: inEveryLocale((locale) => seriesLegend(counts, locale)),
    figures: counts,
    used: highestSoFar(counts),
    sources: sourcesOf(counts),
    unpublished: inEveryLocale(() => []),
    draw: (locale) => {
      const draw = (size: keyof typeof WIDTHS_PX) =>
        drawTimeline(timelinePoints(counts, locale), {
          widthPx: WIDTHS_PX[size],
          breaks: breaks.map((entry) => ({
            atMs: Date.parse(entry.on),
            text: coverageWords[locale].chart.breakAt(
              formatAsOf(entry.on, locale),
              breakLabel(entry, locale),
            ),
          })),
          tickY: (value) => writeCompact(value, locale),
          tickX: (ms) => writeMonth(ms, locale),
          words: { id: `${id}-${size}`, title: title[locale], description: summary[locale] },
        });
      return { narrow: draw('narrow'), wide: draw('wide') };
    },
  };
}

function writeMonth(ms: number, locale: LocaleId): string {
  const date = new Date(ms);
  return coverageWords[locale].chart.month(date.getUTCMonth() + 1, date.getUTCFullYear());
}

/** Counts as points in time; one known only to its month or year covers all of it. */
function timelinePoints<M extends string>(
  counts: readonly CountOf<M>[],
  locale: LocaleId,
): readonly TimelinePoint[] {
  return counts.map((count) => ({
    ...spanOf(count.asOf),
    value: count.value,
    text: writeValue(count, locale),
    isDerived: count.confidence === 'derived',
  }));
}

/** First and last day that a moment may mean; the same from a day on. */
function spanOf(asOf: string): { fromMs: number; toMs: number } {
  const [year = 0, month = 1] = asOf.split('-').map(Number);
  const precision = precisionOf(asOf);
  if (precision === 'year') return { fromMs: Date.UTC(year, 0, 1), toMs: Date.UTC(year, 11, 31) };
  if (precision === 'month') return { fromMs: Date.UTC(year, month - 1, 1), toMs: Date.UTC(year, month, 0) };
  const dayMs = Date.parse(asOf.slice(0, 10));
  return { fromMs: dayMs, toMs: dayMs };
}

/** What the newest count of a known day is; where something else is counted by then, the last one before that. */
function seriesTitle<M extends string>(series: Series<M>, locale: LocaleId): string {
  const { last } = newestOf(series);
  const name = series.metric.name[locale];
  return last
    ? coverageWords[locale].charts.series(name, writeValue(last, locale), writeWhen(last.asOf, locale))
    : name;
}

const afterBreak = <M extends string>({ change, count }: AfterBreak<M>, locale: LocaleId): string =>
  coverageWords[locale].charts.afterBreak({
    label: breakLabel(change, locale),
    value: writeValue(count, locale),
    when: writeWhen(count.asOf, locale),
  });

/** What happened on the day of a break, in a few words. */
export const breakLabel = ({ label }: Break, locale: LocaleId): string =>
  label?.[locale] ?? coverageWords[locale].chart.recounted;

type Break = Series<string>['breaks'][number];
type AfterBreak<M extends string> = { readonly change: Break; readonly count: CountOf<M> };

/**
 * The newest count of a known day; where a break lies before it, the newest exact one before the break, and what came
 * after.
 */
export function newestOf<M extends string>({
  counts,
  breaks,
}: Series<M>): { readonly last?: CountOf<M> | undefined; readonly after?: AfterBreak<M> } {
  const dated = counts.filter(({ asOf }) => dayOf(asOf) !== undefined);
  const newest = dated.at(-1);
  const change = breaks.findLast(({ on }) => newest !== undefined && newest.asOf >= on);
  const before = dated.filter(({ asOf }) => change !== undefined && asOf < change.on);
  const exact = before.findLast(({ hedge, dateKind }) => hedge === undefined && dateKind === undefined);
  const last = exact ?? before.at(-1);
  return change && newest && last
    ? { last, after: { change, count: newest } }
    : { last: newest ?? counts.at(-1) };
}

/** The counts of known days that no earlier one exceeds: those that the line joins. */
export function highestSoFar<M extends string>(counts: readonly CountOf<M>[]): readonly CountOf<M>[] {
  const dated = counts.filter(({ asOf }) => dayOf(asOf) !== undefined);
  return dated.filter((count, index) => dated.slice(0, index).every(({ value }) => value <= count.value));
}

/** From the first to the newest count of a known day, as a sentence; and what came after a break. */
export function seriesSummary<M extends string>(series: Series<M>, locale: LocaleId): string {
  const { metric, counts } = series;
  const first = counts.find(({ asOf }) => dayOf(asOf) !== undefined);
  const { last, after } = newestOf(series);
  if (!first || !last) throw new Error(`${metric.id} has no count of a known day. Leave "series" out of it.`);
  const told = coverageWords[locale].summaries.series({
    metric: metric.name[locale],
    first: writeValue(first, locale),
    firstWhen: writeWhen(first.asOf, locale),
    last: writeValue(last, locale),
    lastWhen: writeWhen(last.asOf, locale),
    count: counts.length,
  });
  return after ? told + afterBreak(after, locale) : told;
}

function seriesLegend<M extends string>(counts: readonly CountOf<M>[], locale: LocaleId): readonly string[] {
  const { chart } = coverageWords[locale];
  const hasDerived = counts.some(({ confidence }) => confidence === 'derived');
  const hasMonths = counts.some(({ asOf }) => dayOf(asOf) === undefined);
  return [chart.line, ...(hasDerived ? [chart.hollow] : []), ...(hasMonths ? [chart.months] : [])];
}
