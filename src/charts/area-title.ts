import { compareAsOf } from '../core/domain/as-of.ts';
import type { FocusArea } from '../core/figures/focus-area.ts';
import type { LocaleId } from '../core/i18n/locales.ts';
import { figurePageWords, writeValue, writeWhen, writeWhole } from './words.ts';

/**
 * What is known of an area in one line: its newest share, else its newest count, else below what share it is, else that
 * none was found.
 */
export function areaTitle({ name, newest, figures }: FocusArea, locale: LocaleId): string {
  const t = figurePageWords[locale].area;
  const [count] = figures
    .filter(
      ({ metric, operator, unit }) =>
        metric.kind === 'reached' && unit === 'people' && operator === undefined,
    )
    .toSorted((a, b) => compareAsOf(b.asOf, a.asOf));
  const figure = newest ?? count ?? figures.find(({ metric }) => metric.kind === 'reached' && metric.bound);
  if (!figure) return t.titleOfNone(name[locale]);
  const told = {
    name: name[locale],
    value: writeValue(figure, locale),
    when: writeWhen(figure.asOf, locale),
  };
  const { denominator } = figure.metric;
  return denominator && denominator !== 'unspecified'
    ? t.title({ ...told, of: writeWhole(figure.metric, locale) })
    : t.titleOfCount({ ...told, metric: figure.metric.name[locale] });
}
