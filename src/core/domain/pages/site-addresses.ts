import type { LocaleId } from '../../i18n/locales.ts';
import { messages } from '../../i18n/messages.ts';
import { formerPathsOf, type PathOf, pathById, pathsOfRecords, type Titled } from '../addresses.ts';
import type { Content } from '../content.ts';
import type { Redirect } from './redirects.ts';
import { allRoutes } from '../routes.ts';

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

/** Every address at which a page once stood: without its language's own words, or by a name that it had before. */
export function movedPages(content: Content): Redirect[] {
  const path = pathsOf(content);
  const former = formerPathsOf(content);
  return content.campaign.languages.flatMap((locale) =>
    allRoutes(content).flatMap((route) => {
      const to = path(route, locale);
      const from = new Set([pathById(route, locale), ...former(route, locale)]);
      return [...from].filter((old) => old !== to).map((old) => ({ locale, from: old, to }));
    }),
  );
}
