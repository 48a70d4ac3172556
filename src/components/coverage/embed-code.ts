import type { Chart } from '../../charts/chart.ts';
import type { PathOf } from '../../core/domain/addresses.ts';
import type { Route } from '../../core/domain/routes.ts';
import { escapeMarkup } from '../../core/i18n/escape-markup.ts';
import type { LocaleId } from '../../core/i18n/locales.ts';

/** Markup with which another site shows a chart: its picture with its words, leading to its page here. */
export function embedCode(
  { id, section, title, summary, figures: [first] }: Chart,
  locale: LocaleId,
  site: string | URL,
  pathOf: PathOf,
): string {
  const page: Route =
    section === 'area' && first
      ? { kind: 'area', code: first.area }
      : { kind: section === 'national' || section === 'map' ? 'coverage' : 'days' };
  const at = (path: string) => escapeMarkup(new URL(path, site).href);
  const told = escapeMarkup(`${title[locale]}. ${summary[locale]}`);
  return `<a href="${at(`${pathOf(page, locale)}#${id}`)}"><img src="${at(`/data/charts/${id}.${locale}.svg`)}" alt="${told}" style="max-width:100%"></a>`;
}
