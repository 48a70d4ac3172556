import { type LocaleId, localeOf, type SitePart } from '../i18n/locales.ts';

/** Pages whose address says nothing of any record but, at most, its number. */
export type OwnRoute =
  | { readonly [Kind in SitePart]: { readonly kind: Kind } }[SitePart]
  /** Shares of each day as charts with their tables; what figures count and where they clash. */
  | { readonly kind: 'days' }
  | { readonly kind: 'method' }
  /** The change log of figures, one release of them, and what programs can read. */
  | { readonly kind: 'changes' }
  | { readonly kind: 'release'; readonly name: string }
  | { readonly kind: 'data' }
  /** Editions by the first character of their code. */
  | { readonly kind: 'codes'; readonly first: string };

/** Pages of a record, which has a name of its own in the addresses of each language: see `addresses.ts`. */
export type RecordRoute =
  | { readonly kind: 'guide'; readonly slug: string }
  | { readonly kind: 'directive'; readonly id: string }
  | { readonly kind: 'role'; readonly id: string }
  | { readonly kind: 'venue'; readonly id: string }
  /** What is said at a venue without paper. */
  | { readonly kind: 'texts'; readonly id: string }
  | { readonly kind: 'largePrint'; readonly id: string }
  | { readonly kind: 'screen'; readonly id: string }
  | { readonly kind: 'format'; readonly id: string }
  /** All figures of one metric, or of one area. */
  | { readonly kind: 'metric'; readonly id: string }
  | { readonly kind: 'area'; readonly code: string };

/** Every page of the site that exists in each language, apart from its language. */
export type Route = OwnRoute | RecordRoute;

/** Such a page's address from the root of the site, with its closing slash: `/en/guides/`. */
export const pathOf = (route: OwnRoute, locale: LocaleId): string =>
  pathWithin(withinLanguage(route, localeOf(locale).slugs), locale);

/** An address below a language's own, `guides/android`, as a whole: `/en/guides/android/`. */
export function pathWithin(address: string, locale: LocaleId): string {
  const parts = [localeOf(locale).path, address].filter(Boolean);
  return parts.length === 0 ? '/' : `/${parts.join('/')}/`;
}

/** Address of a venue's texts for reading aloud, sending and posting, in one file. */
export const channelsFilePath = (venue: string, locale: LocaleId): string =>
  `/data/venues/${venue}.${locale}.txt`;

/** Address of a role's deadlines as a calendar, of documents that reach equally far. */
export const deadlinesPath = (role: string, reach: string, locale: LocaleId): string =>
  `/data/deadlines/${deadlinesName(role, reach, locale)}.ics`;

/** Such a file's name, without its ending. */
export const deadlinesName = (role: string, reach: string, locale: LocaleId): string =>
  `${role}.${reach}.${locale}`;

/** Address of what is published of a venue's slides. */
export const slidesPath = (venue: string): string => `/data/slides/${venue}.json`;

/** Address of a check code's entry, on the page of the codes that begin as it does. */
export const editionPath = (code: string, locale: LocaleId): string =>
  `${pathOf({ kind: 'codes', first: code.charAt(0) }, locale)}#${code}`;

/** Address of the bilingual page behind a venue's code: upper case throughout, so that the code stays small. */
export const venuePath = (code: string): string => `/Q/${code}/`;

function withinLanguage(route: OwnRoute, slugs: ReturnType<typeof localeOf>['slugs']): string {
  if (route.kind === 'codes') return `${slugs.editions}/${route.first.toLowerCase()}`;
  if (route.kind === 'release') return `${slugs.coverage}/${slugs.release}/${route.name}`;
  const isOfFigures = ofFigures.find((kind) => kind === route.kind);
  return isOfFigures ? `${slugs.coverage}/${slugs[isOfFigures]}` : slugs[route.kind];
}

const ofFigures = ['days', 'method', 'changes', 'data'] as const;
