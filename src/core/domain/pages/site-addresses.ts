import type { LocaleId } from '../../i18n/locales.ts';
import { messages } from '../../i18n/messages.ts';
import { formerPathsOf, type PathOf, pathById, pathsOfRecords, type Titled } from '../addresses.ts';
import type { Content } from '../content.ts';
import type { Redirect } from './redirects.ts';
import { allRoutes } from '../existing-pages.ts';
import { type Route, venuePath } from '../routes.ts';

/** Titles of formats but in English, in which the code's own ids are. */
const formats = Object.keys(messages.en.materials.formats).map((id): Titled => ({
  id,
  titles: Object.fromEntries(
    Object.entries(messages)
      .filter(([locale]) => locale !== 'en')
      .map(([locale, { materials }]) => [locale, materials.formats[id as keyof typeof materials.formats]]),
  ) as { readonly [Id in LocaleId]?: string },
}));

/** The addresses of a campaign's pages, each in its language's own words. */
export const pathsOf = (content: Content): PathOf => pathsOfRecords(content, formats);

/** The page that leads to those whose address has a word of its own before their name: `/man-hinh/`, `/tai-lieu/kho/`, `/so-lieu/`. */
const listOf: { readonly [Kind in Route['kind']]?: 'materials' | 'coverage' | 'changes' | 'data' } = {
  screen: 'materials',
  format: 'materials',
  metric: 'coverage',
  area: 'coverage',
  release: 'changes',
  figuresDesk: 'data',
  dailyReport: 'data',
};

/**
 * Every address that leads to a page: where one once stood, without its language's own words or by a name that it had
 * before, and what is left of one when somebody cuts off the name of the record.
 */
export function movedPages(content: Content): Redirect[] {
  const path = pathsOf(content);
  const former = formerPathsOf(content);
  const moved = content.campaign.languages.flatMap((locale) => {
    const routes = allRoutes(content);
    const there = new Set(routes.map((route) => path(route, locale)));
    const once = routes.flatMap((route) => {
      const to = path(route, locale);
      const from = new Set([pathById(route, locale), ...former(route, locale)]);
      return [...from].filter((old) => old !== to).map((old) => ({ locale, from: old, to }));
    });
    const cut = routes.flatMap((route) => {
      const kind = listOf[route.kind];
      return kind === undefined ? [] : [[parentOf(path(route, locale)), path({ kind }, locale)] as const];
    });
    const lists = [...new Map(cut)].filter(([from]) => !there.has(from));
    return [...once, ...lists.map(([from, to]) => ({ locale, from, to }))];
  });
  const [locale] = content.campaign.languages;
  const [venue] = content.venues;
  if (locale === undefined || venue === undefined) return moved;
  // what is left of a printed code's address: each kind of place is one tap from the list
  return [
    ...moved,
    { locale, from: parentOf(venuePath(venue.code)), to: path({ kind: 'materials' }, locale) },
  ];
}

/** `/a/b/` without its last part: `/a/`. */
const parentOf = (path: string): string => path.replace(/[^/]+\/$/, '');
