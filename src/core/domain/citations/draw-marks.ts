import type { LocaleId } from '../../i18n/locales.ts';
import type { Content } from '../content.ts';
import { screenHtml, screensOf } from '../guides/screens.ts';
import { joinSourceMarks, marksIn, replaceSourceMarks, screenNamed } from './marks.ts';
import { sourceLinksHtml } from './source-links.ts';

/**
 * The Markdown of a guide or an answer with its marks drawn: sources as numbered links, each once where several sentences
 * rest on it, and screens as drawings. `sourcesPage` is the address of the list of sources: '' where it is the text's own foot.
 */
export function drawMarks(
  { sources, papers }: Pick<Content, 'sources' | 'papers'>,
  { body, locale }: { readonly body: string; readonly locale: LocaleId },
  sourcesPage?: string,
): string {
  const cited = replaceSourceMarks(joinSourceMarks(body), (ids) =>
    sourceLinksHtml(sources, ids, { locale, page: sourcesPage }),
  );
  // a mark never stands alone on a line
  const joined = cited.replaceAll(' <span class="cite">', '<span class="cite">\u00A0');
  return marksIn(joined).reduce((text, mark) => {
    const named = screenNamed(mark);
    const paper = papers.find(({ id }) => id === named?.paper);
    const screen = named && paper && screensOf(paper)[named.position - 1];
    return screen ? text.replace(mark.mark, () => screenHtml(screen, locale)) : text;
  }, joined);
}
