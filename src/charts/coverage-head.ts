import { provinces } from '../core/domain/areas/provinces.ts';
import { findFigure } from '../core/domain/citations/figure-query.ts';
import type { Figure } from '../core/domain/figure.ts';
import type { Route } from '../core/domain/routes.ts';
import { nationalSeries } from '../core/figures/coverage.ts';
import { formatAsOf } from '../core/i18n/format.ts';
import { firstSentence } from '../core/i18n/first-sentence.ts';
import type { LocaleId } from '../core/i18n/locales.ts';
import type { ChartContent } from './chart.ts';
import { breakLabel, newestOf } from './national-series.ts';
import { charts } from './registry.ts';
import {
  coverageWords,
  writeDenominator,
  writeRoughly,
  writeValue,
  writeWhen,
  writeWhenInFull,
} from './words.ts';

/** The answer of the coverage page: its heading, a sentence, and the few numbers beside it, with who says them. */
export type CoverageHead = {
  readonly heading: string;
  readonly answer?: string;
  /** Id of the source that says it. */
  readonly source?: string;
  readonly cards: readonly {
    readonly value: string;
    readonly text: string;
    /** What the number is about; without it the provinces below. */
    readonly to?: Route;
    /** Id of the source that says it; none for what is counted here. */
    readonly source?: string;
  }[];
};

export function coverageHead(content: ChartContent, locale: LocaleId): CoverageHead {
  const t = coverageWords[locale];
  const all = charts(content);
  const query = findFigure(content.figures, content.campaign.headlineFigure);
  const headline = 'found' in query ? query.found : undefined;
  const [map] = all.filter(({ section }) => section === 'map');
  const [known, every] = [map?.used.length ?? 0, provinces(content).length];
  const others = all
    .filter(
      ({ section, figures: [figure] }) => section === 'national' && figure?.metric.id !== headline?.metric.id,
    )
    .flatMap(({ used }) => used.at(-1) ?? []);
  const denominator = map?.figures[0]?.metric.denominator;
  const told = headline && { metric: headline.metric.name[locale], value: writeValue(headline, locale) };
  const roughly = told && { ...told, value: writeRoughly(headline, locale) };
  return {
    heading: !roughly
      ? t.title
      : map
        ? t.headingShares({ ...roughly, known, all: every })
        : t.heading(roughly),
    ...(headline && told
      ? {
          answer: [
            t.answer({
              ...told,
              place: headline.areaName[locale],
              when: writeWhenInFull(headline.asOf, locale),
            }),
            ...lastBefore(content, headline, locale),
            firstSentence(headline.metric.doesNotMean[locale]),
          ].join(' '),
          source: headline.source,
        }
      : {}),
    cards: [
      ...others.map((figure) => ({
        value: writeValue(figure, locale),
        text: `${figure.metric.name[locale]}, ${writeWhen(figure.asOf, locale)}`,
        to: { kind: 'metric', id: figure.metric.id } as const,
        source: figure.source,
      })),
      ...(denominator
        ? [
            {
              value: t.cards.provinces(known, every),
              text: t.cards.provincesOf(writeDenominator(denominator, locale)),
            },
          ]
        : []),
    ],
  };
}

/** That something else is counted after the figure, where its chart goes on. */
function lastBefore(content: ChartContent, headline: Figure, locale: LocaleId): readonly string[] {
  if (headline.areaLevel !== 'country') return [];
  const { last, after } = newestOf(nationalSeries(content, headline.metric.id));
  if (!after || last?.asOf !== headline.asOf) return [];
  const { change } = after;
  const on = formatAsOf(change.on, locale);
  return [coverageWords[locale].lastBefore({ on, label: breakLabel(change, locale) })];
}
