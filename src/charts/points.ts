import type { LocaleId } from '../core/i18n/locales.ts';
import type { Chart } from './chart.ts';
import { coverageWords, writePlace, writeValue, writeWhen } from './words.ts';

/** Every point of a chart as it is spoken: `3 of 27: Viet Nam, 15,700,000, on 11 August 2020, 11:00`. */
export function pointsOf({ figures }: Pick<Chart, 'figures'>, locale: LocaleId): readonly string[] {
  return figures.map((figure, index) =>
    coverageWords[locale].chart.point({
      index: index + 1,
      count: figures.length,
      place: writePlace(figure, locale),
      value: writeValue(figure, locale),
      when: writeWhen(figure.asOf, locale),
    }),
  );
}
