import { precisionOf } from '../core/domain/as-of.ts';
import { formatFigure } from '../core/domain/citations/figure-query.ts';
import type { Figure } from '../core/domain/figure.ts';
import { formatAsOf, formatInSentence, formatNumber } from '../core/i18n/format.ts';
import { hedgeWords } from '../core/i18n/hedges.ts';
import { type LocaleId, tagOf } from '../core/i18n/locales.ts';
import { coverage as en } from '../core/i18n/en/coverage.ts';
import { figurePages as figurePagesEn } from '../core/i18n/en/figure-pages.ts';
import { coverage as zh } from '../core/i18n/zh/coverage.ts';
import { figurePages as figurePagesZh } from '../core/i18n/zh/figure-pages.ts';
import { type CoverageMessages, coverage as vi } from '../core/i18n/vi/coverage.ts';
import { type FigurePagesMessages, figurePages as figurePagesVi } from '../core/i18n/vi/figure-pages.ts';
import type { Denominator, Metric } from '../core/schema/metric.ts';

/** Words of the coverage page and its charts in each language. */
export const coverageWords: Readonly<Record<LocaleId, CoverageMessages>> = { vi, en, zh };

/** Words of the pages of one metric, one area and one release. */
export const figurePageWords: Readonly<Record<LocaleId, FigurePagesMessages>> = {
  vi: figurePagesVi,
  en: figurePagesEn,
  zh: figurePagesZh,
};

/** A moment within a sentence: `ngày 20/8/2020`, `on 20 August 2020`, `trong tháng 8/2020`. */
export function writeWhen(asOf: string, locale: LocaleId): string {
  return coverageWords[locale].when[precisionOf(asOf)](formatAsOf(asOf, locale));
}

/** The day by which a target was to be reached, as directives say it: `đến ngày 20/8/2020`, `by 20 August 2020`. */
export function writeBy(asOf: string, locale: LocaleId): string {
  return coverageWords[locale].targetBy[precisionOf(asOf)](formatAsOf(asOf, locale));
}

/** The same with the day of the week, where one date is told by itself and not one of many. */
export function writeWhenInFull(asOf: string, locale: LocaleId): string {
  return coverageWords[locale].when[precisionOf(asOf)](formatInSentence(asOf, locale));
}

/** A figure's value by its kind, hedged as its source hedged it: `gần 400.000`, `34,13%`, `dưới 8%`, `hạng 8`. */
export function writeValue(figure: Figure, locale: LocaleId): string {
  const words = coverageWords[locale];
  if (figure.unit === 'rank') return words.rank(formatNumber(figure.value, locale));
  const written = formatFigure(figure, locale);
  if (figure.metric.bound === 'upper') return words.below(written);
  return figure.hedge ? hedgeWords[locale][figure.hedge](written) : written;
}

/** The name of what a share is a share of. */
export function writeDenominator(denominator: Denominator, locale: LocaleId): string {
  return coverageWords[locale].denominators[denominator];
}

/** What a metric's values are a share of; for counts and ranks, that they are none. */
export function writeWhole({ denominator, unit }: Metric, locale: LocaleId): string {
  if (denominator) return writeDenominator(denominator, locale);
  const words = coverageWords[locale];
  return unit === 'rank' ? words.noDenominator.rank : words.noDenominator.count;
}

/** The operator or the area that a figure is about. */
export function writePlace(figure: Figure, locale: LocaleId): string {
  if (figure.operator === 'all') return coverageWords[locale].allOperators;
  return figure.operator ?? figure.areaName[locale];
}

/** Whom a target is set for: the places that its document speaks of, else the operator or the area. */
export function writeAddressee(figure: Figure, locale: LocaleId): string {
  return writeGroup(figure, locale) ?? writePlace(figure, locale);
}

/** The group of places that a target of a larger area is set for; nothing where it is for all of it. */
export function writeGroup({ metric, ...figure }: Figure, locale: LocaleId): string | undefined {
  const group = metric.groups?.find(
    ({ area, as_of, source }) => area === figure.area && as_of === figure.asOf && source === figure.source,
  );
  return group?.who[locale];
}

/** The same for a heading: from a million on with the word for it, `37,9 triệu`. */
export function writeRoughly(figure: Figure, locale: LocaleId): string {
  if (figure.unit !== 'people' || figure.value < 1e6) return writeValue(figure, locale);
  const written = writeCompact(figure.value, locale);
  return figure.hedge ? hedgeWords[locale][figure.hedge](written) : written;
}

/** A short count for an axis: `10 triệu`, `10 million`. */
export function writeCompact(value: number, locale: LocaleId): string {
  const tag = tagOf(locale);
  const form = { notation: 'compact', compactDisplay: 'long', maximumFractionDigits: 2 } as const;
  return new Intl.NumberFormat(tag, form).format(value);
}
