import type { Content } from '../content.ts';
import { textsIn } from '../located.ts';
import type { Route } from '../routes.ts';
import type { CitingPage } from './citing-page.ts';
import { citationsIn } from './figure-query.ts';

/** Pages with records that cite figures, each citation once, of records whose texts are not filled yet. */
export function citingPages(
  content: Pick<Content, 'campaign' | 'guides' | 'directives' | 'venues' | 'faq'>,
): readonly CitingPage[] {
  const records: readonly (readonly [Route, unknown])[] = [
    [{ kind: 'home' }, content.campaign],
    ...content.guides.map((guide) => [{ kind: 'guide', slug: guide.slug }, guide] as const),
    ...content.directives.map((directive) => [{ kind: 'directive', id: directive.id }, directive] as const),
    ...content.venues.flatMap(({ channels, ...venue }) => [
      [{ kind: 'venue', id: venue.id }, venue] as const,
      [{ kind: 'texts', id: venue.id }, channels] as const,
    ]),
    [{ kind: 'faq' }, content.faq],
  ];
  const pages = records.flatMap(([route, record]) =>
    [...textsIn(record)]
      .flatMap(({ text }) => citationsIn(text))
      .flatMap(({ query }) => ('found' in query ? [{ route, query: query.found }] : [])),
  );
  return [...new Map(pages.map((page) => [JSON.stringify(page), page])).values()];
}
