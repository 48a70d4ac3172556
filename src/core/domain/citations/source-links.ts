import { escapeMarkup } from '../../i18n/escape-markup.ts';
import type { LocaleId } from '../../i18n/locales.ts';
import { messages } from '../../i18n/messages.ts';
import type { Source } from '../../schema/source.ts';
import { pathOf } from '../routes.ts';

/** The number of a source in the list of sources, as a link to its line there. */
type SourceLink = {
  readonly href: string;
  /** What is read aloud: that the number is one of a source. */
  readonly label: string;
  readonly text: string;
};

type Named = Pick<Source, 'source_id'>;

type Where = {
  readonly locale: LocaleId;
  /** Where the list of sources is, if not on its own page: '' at the foot of the same one. */
  readonly page?: string | undefined;
};

/** Links to the sources named by `ids`, in the order of the list. */
export function sourceLinks(
  sources: readonly Named[],
  ids: readonly string[],
  { locale, page = pathOf({ kind: 'sources' }, locale) }: Where,
): readonly SourceLink[] {
  return sources.flatMap(({ source_id }, index) => {
    if (!ids.includes(source_id)) return [];
    const label = messages[locale].site.source.number(index + 1);
    return [{ href: `${page}#${source_id}`, label, text: `[${index + 1}]` }];
  });
}

/** The same as HTML, for the bodies of Markdown texts; looks like `components/Cite.astro`. */
export function sourceLinksHtml(sources: readonly Named[], ids: readonly string[], where: Where): string {
  const links = sourceLinks(sources, ids, where).map(
    ({ href, label, text }) =>
      `<a href="${escapeMarkup(href)}" aria-label="${escapeMarkup(label)}">${text}</a>`,
  );
  return `<span class="cite">${links.join(' ')}</span>`;
}
