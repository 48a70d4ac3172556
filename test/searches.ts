import { readFile } from 'node:fs/promises';
import { pathOf, type Route } from '../src/core/domain/routes.ts';
import type { LocaleId } from '../src/core/i18n/locales.ts';
import { parse } from 'csv-parse/sync';

/** What somebody types, and the addresses that answer it. */
export type Wanted = { readonly locale: LocaleId; readonly query: string; readonly right: readonly string[] };

/** The queries of `fixtures/searches.csv`, written by hand as people type. */
export async function wantedSearches(): Promise<readonly Wanted[]> {
  const rows = parse(await readFile('test/fixtures/searches.csv', 'utf8'), { columns: true }) as {
    readonly locale: LocaleId;
    readonly query: string;
    readonly right: string;
  }[];
  return rows.map(({ locale, query, right }) => ({
    ...{ locale, query, right: right.split('|').map((page) => addressOf(page, locale)) },
  }));
}

/** `guide/android`, `faq#fake-apps` or `coverage` as an address. */
function addressOf(page: string, locale: LocaleId): string {
  const [place = '', anchor] = page.split('#');
  const [kind, name] = place.split('/');
  const route = { kind, ...(name && { [kind === 'guide' ? 'slug' : 'id']: name }) } as Route;
  return pathOf(route, locale) + (anchor ? `#${anchor}` : '');
}
