import type { FocusArea } from '../core/figures/focus-area.ts';
import { saysHowMany } from '../core/figures/main-figure.ts';
import type { LocaleId } from '../core/i18n/locales.ts';
import { figurePageWords, writeValue, writeWhen, writeWhole } from './words.ts';

/** What is known of an area in one line: its main figure, else that its numbers clash, else that none was found. */
export function areaTitle({ name, main, figures }: FocusArea, locale: LocaleId): string {
  const t = figurePageWords[locale].area;
  if (!main) return (figures.some(saysHowMany) ? t.titleOfClash : t.titleOfNone)(name[locale]);
  const told = { name: name[locale], value: writeValue(main, locale), when: writeWhen(main.asOf, locale) };
  const { denominator } = main.metric;
  return denominator && denominator !== 'unspecified'
    ? t.title({ ...told, of: writeWhole(main.metric, locale) })
    : t.titleOfCount({ ...told, metric: main.metric.name[locale] });
}
