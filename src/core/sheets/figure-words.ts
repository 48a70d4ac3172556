import { findFigure, formatFigure } from '../domain/citations/figure-query.ts';
import type { Content, SourceWithNote } from '../domain/content.ts';
import type { Figure, FigureWords } from '../domain/figure.ts';
import { publisherIn } from '../domain/citations/source-names.ts';
import { axisDate, formatAsOf, shortNumbers } from '../i18n/format.ts';
import type { LocaleId } from '../i18n/locales.ts';

type NamedSource = Pick<SourceWithNote, 'source_id' | 'publisher' | 'publisherNames'>;

/** The figure on sheets that cite one: the newest of what the campaign names. */
export function headlineFigure({
  campaign,
  figures,
}: Pick<Content, 'figures'> & { readonly campaign: Pick<Content['campaign'], 'headlineFigure'> }): Figure {
  const answer = findFigure(figures, campaign.headlineFigure);
  if ('found' in answer) return answer.found;
  const { rule, fix } = answer.complaint;
  throw new Error(`campaign.yaml, headlineFigure: ${rule.en}; ${fix.en}`);
}

/** What a sheet says of the figure that it cites. */
export function figureWords(
  content: { readonly figures: Content['figures']; readonly sources: readonly NamedSource[] },
  figure: Figure,
  locale: LocaleId,
): FigureWords {
  const source = content.sources.find(({ source_id }) => source_id === figure.source);
  if (!source) throw new Error(`${figure.origin} cites ${figure.source}, which sources.csv does not have.`);
  return {
    value: formatFigure(figure, locale),
    what: figure.metric.name[locale],
    area: figure.areaName[locale],
    asOf: formatAsOf(figure.asOf, locale),
    source: publisherIn(source, locale),
    doesNotMean: figure.metric.doesNotMean[locale],
    bars: barWords(barsOf(content.figures, figure), locale),
    series: seriesWords(content, figure, locale),
  };
}

/** Bars that are read across a hall. */
const MOST_BARS = 5;
/** So many times the shortest distance of two bars is shown as a break of the axis. */
const MUCH_LATER = 3;
const DAY = /^\d{4}-\d{2}-\d{2}/;

const dayOf = ({ asOf }: Pick<Figure, 'asOf'>) => DAY.exec(asOf)?.[0];

/**
 * The bars beside a figure: what was counted and stated of the same metric on a few days up to the figure's own, evenly
 * many reports apart; the figure itself is the last.
 */
export function barsOf(figures: Content['figures'], figure: Figure): readonly Figure[] {
  const earlier = figures
    .filter(
      (other) =>
        other.metric.id === figure.metric.id &&
        other.area === figure.area &&
        other.confidence === 'stated' &&
        other.operator === undefined &&
        dayOf(other) !== undefined &&
        (dayOf(other) ?? '') < figure.asOf.slice(0, 10) &&
        other.value < figure.value,
    )
    .toSorted((a, b) => (a.asOf < b.asOf ? -1 : 1));
  const count = Math.min(MOST_BARS - 1, earlier.length);
  const chosen = Array.from(
    { length: count },
    (_, bar) => earlier[Math.floor((bar * earlier.length) / count)],
  );
  return [...chosen, figure].filter((each) => each !== undefined);
}

/** What is written above the bars of a figure, and in what all are counted, if not in ones. */
function barWords(series: readonly Figure[], locale: LocaleId): FigureWords['bars'] {
  const counted = series.every(({ metric }) => metric.unit === 'people');
  const short = counted
    ? shortNumbers(
        series.map(({ value }) => value),
        locale,
      )
    : undefined;
  return short ?? { numbers: series.map((each) => formatFigure(each, locale)) };
}

function seriesWords({ figures }: Pick<Content, 'figures'>, figure: Figure, locale: LocaleId) {
  const series = barsOf(figures, figure);
  const times = series.map((each) => Date.parse(dayOf(each) ?? each.asOf));
  const since = times.map((time, index) => time - (times[index - 1] ?? time));
  const shortest = Math.min(...since.slice(1));
  return series.map((each, index) => ({
    asOf: formatAsOf(dayOf(each) ?? each.asOf, locale),
    dated: axisDate(each.asOf, locale),
    value: formatFigure(each, locale),
    share: each.value / figure.value,
    isLater: (since[index] ?? 0) > MUCH_LATER * shortest,
  }));
}
