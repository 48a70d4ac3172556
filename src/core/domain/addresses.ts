import { fold } from '../i18n/fold.ts';
import { type LocaleId, localeOf } from '../i18n/locales.ts';
import { areaName } from './areas/areas.ts';
import type { Content } from './content.ts';
import { pathOf, pathWithin, type RecordRoute, type Route } from './routes.ts';

/** The records whose names are in addresses. What is left out is called by its id. */
type Named = Partial<
  Pick<Content, 'guides' | 'directives' | 'venues' | 'roles' | 'metrics' | 'areas' | 'figures'>
>;

/** A page's address from the root of the site, with its closing slash: `/huong-dan/pin-va-chay-nen/`. */
export type PathOf = (route: Route, locale: LocaleId) => string;

/**
 * The addresses of the pages of these records, each in its language's own words; formats by their titles. A program in
 * a browser gives the records that it has.
 */
export function pathsOfRecords(content: Named, formats: readonly Titled[] = []): PathOf {
  const names = new Map(
    namesIn(content, formats).map(([kind, id, locale, name]) => [`${kind} ${id} ${locale}`, name]),
  );
  return pathsWith((kind, id, locale) => names.get(`${kind} ${id} ${locale}`));
}

/** The same by nothing but ids, as all addresses once were. */
export const pathById: PathOf = pathsWith(() => undefined);

/**
 * The addresses at which a page stood by names that its record had before (`formerly`). Nothing for a page that no
 * record names.
 */
export function formerPathsOf(content: Named): (route: Route, locale: LocaleId) => readonly string[] {
  const names = formerNamesIn(content);
  return (route, locale) =>
    names
      .filter(([, , spoken]) => spoken === locale)
      .map(([kind, id, , name]) => pathsWith((k, i) => (k === kind && i === id ? name : undefined)))
      .map((path) => path(route, locale))
      .filter((path) => path !== pathById(route, locale));
}

type NamedKind = 'guide' | 'directive' | 'role' | 'venue' | 'format' | 'metric' | 'area';

function pathsWith(name: (kind: NamedKind, id: string, locale: LocaleId) => string | undefined): PathOf {
  return (route, locale) => {
    if (!isOfRecord(route)) return pathOf(route, locale);
    const { slugs } = localeOf(locale);
    const called = (kind: NamedKind, id: string) => name(kind, id, locale) ?? id;
    return pathWithin(withinLanguage(route, slugs, called), locale);
  };
}

const ofRecords: ReadonlySet<string> = new Set<RecordRoute['kind']>([
  ...([
    'guide',
    'directive',
    'role',
    'venue',
    'texts',
    'largePrint',
    'screen',
    'format',
    'metric',
    'area',
  ] as const),
]);
const isOfRecord = (route: Route): route is RecordRoute => ofRecords.has(route.kind);

function withinLanguage(
  route: RecordRoute,
  slugs: ReturnType<typeof localeOf>['slugs'],
  called: (kind: NamedKind, id: string) => string,
): string {
  switch (route.kind) {
    case 'guide':
      return `${slugs.guides}/${called('guide', route.slug)}`;
    case 'directive':
      return `${slugs.directives}/${called('directive', route.id)}`;
    case 'role':
      return `${slugs.roles}/${called('role', route.id)}`;
    case 'venue':
      return `${slugs.materials}/${called('venue', route.id)}`;
    case 'texts':
      return `${slugs.materials}/${called('venue', route.id)}/${slugs.texts}`;
    case 'largePrint':
      return `${slugs.materials}/${called('venue', route.id)}/${slugs.largePrint}`;
    case 'screen':
      return `${slugs.screen}/${called('venue', route.id)}`;
    case 'format':
      return `${slugs.materials}/${slugs.format}/${called('format', route.id)}`;
    case 'metric':
      return `${slugs.coverage}/${slugs.metric}/${called('metric', route.id.replaceAll('_', '-'))}`;
    case 'area':
      return `${slugs.coverage}/${slugs.area}/${called('area', idOfArea(route.code))}`;
  }
}

const idOfArea = (code: string) => code.toLowerCase().replaceAll('/', '-');

type Name = readonly [kind: NamedKind, id: string, locale: LocaleId, name: string];

/** What each record is called in each language: as it says itself, or after its title there. */
function namesIn(
  { guides = [], areas = [], figures = [], ...rest }: Named,
  formats: readonly Titled[],
): readonly Name[] {
  const own = (kind: NamedKind, records: readonly WithNames[] = []) =>
    records.flatMap(({ id, address = {} }) =>
      entriesOf(address).map(([locale, name]): Name => [kind, id.replaceAll('_', '-'), locale, name]),
    );
  return [
    ...guides.flatMap(({ slug: id, locale, address }): Name[] =>
      address === undefined ? [] : [['guide', id, locale, address]],
    ),
    ...own('directive', rest.directives),
    ...own('role', rest.roles),
    ...own('venue', rest.venues),
    ...own('metric', rest.metrics),
    ...afterTitles(
      'area',
      [...new Set([...areas.map(({ code }) => code), ...figures.map(({ area }) => area)])].map((code) => ({
        id: idOfArea(code),
        titles: areaName({ areas, figures }, code),
      })),
    ),
    ...afterTitles('format', formats),
  ];
}

/** The same of the names that records had before. */
function formerNamesIn({ guides = [], ...rest }: Named): readonly Name[] {
  const own = (kind: NamedKind, records: readonly WithNames[] = []) =>
    records.flatMap(({ id, formerly = {} }) =>
      entriesOf(formerly).flatMap(([locale, names]) =>
        names.map((name): Name => [kind, id.replaceAll('_', '-'), locale, name]),
      ),
    );
  return [
    ...guides.flatMap(({ slug, locale, formerly }) =>
      formerly.map((name): Name => ['guide', slug, locale, name]),
    ),
    ...own('directive', rest.directives),
    ...own('role', rest.roles),
    ...own('venue', rest.venues),
    ...own('metric', rest.metrics),
  ];
}

const asName = (title: string) =>
  fold(title)
    .split(' ')
    .filter((word) => /^[a-z0-9]+$/.test(word))
    .join('-');

/** What has a title in some languages. */
export type Titled = { readonly id: string; readonly titles: Address };
type InLanguages<T> = { readonly [Id in LocaleId]?: T | undefined };
type Address = InLanguages<string>;
type WithNames = {
  readonly id: string;
  readonly address?: Address | undefined;
  readonly formerly?: InLanguages<readonly string[]> | undefined;
};
const entriesOf = <T>(names: InLanguages<T>) =>
  Object.entries(names).filter((entry): entry is [LocaleId, T] => entry[1] !== undefined);

/**
 * Titles without marks, joined by hyphens; other scripts keep their ids. Of several alike, the one with the shortest
 * id, a district before its town, has it alone, and ids tell the others apart.
 */
function afterTitles(kind: NamedKind, records: readonly Titled[]): readonly Name[] {
  const written = records.flatMap(({ id, titles }) =>
    entriesOf(titles).map(([locale, title]): Name => [kind, id, locale, asName(title)]),
  );
  const byName = Map.groupBy(written, ([, , locale, name]) => `${locale} ${name}`);
  return written
    .filter(([, , , name]) => name !== '')
    .map(([, id, locale, name]) => {
      const alike = byName.get(`${locale} ${name}`) ?? [];
      const isFirst = alike.every(([, other]) => other === id || other.length > id.length);
      return [kind, id, locale, isFirst ? name : `${name}-${id}`] as const;
    });
}
