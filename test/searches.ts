import { readFile } from 'node:fs/promises';
import type { PathOf } from '../src/core/domain/addresses.ts';
import { pathsOf } from '../src/core/domain/pages/site-addresses.ts';
import type { Route } from '../src/core/domain/routes.ts';
import type { LocaleId } from '../src/core/i18n/locales.ts';
import { parse } from 'csv-parse/sync';
import { readOnce } from './read-once.ts';

/** What somebody types, and the addresses that answer it. */
export type Wanted = { readonly locale: LocaleId; readonly query: string; readonly right: readonly string[] };

/** The queries of `fixtures/searches.csv`, written by hand as people type. */
export async function wantedSearches(): Promise<readonly Wanted[]> {
  const rows = parse(await readFile('test/fixtures/searches.csv', 'utf8'), { columns: true }) as {
    readonly locale: LocaleId;
    readonly query: string;
    readonly right: string;
  }[];
  const content = await readOnce('content');
  const pathOf = pathsOf(content);
  const answer = (locale: LocaleId, slug: string) =>
    content.faq.find((entry) => entry.slug === slug && entry.locale === locale)?.address ?? slug;
  return rows.map(({ locale, query, right }) => ({
    ...{ locale, query },
    right: right.split('|').map((page) => {
      const [place = '', slug] = page.split('#');
      return addressOf(place, locale, pathOf) + (slug ? `#${answer(locale, slug)}` : '');
    }),
  }));
}

/** `guide/android` or `coverage` as an address. */
function addressOf(place: string, locale: LocaleId, pathOf: PathOf): string {
  const [kind, name] = place.split('/');
  const key = kind === 'guide' ? 'slug' : kind === 'area' ? 'code' : 'id';
  const route = { kind, ...(name && { [key]: name }) } as Route;
  return pathOf(route, locale);
}
