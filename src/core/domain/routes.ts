import { type LocaleId, localeIds, locales } from '../i18n/locales.ts';
import type { Content } from './content.ts';

/** Addresses without the language, in each language. */
const simplePaths = {
  home: { vi: '', en: '' },
  guides: { vi: 'huong-dan', en: 'guides' },
  directives: { vi: 'chi-dao', en: 'directives' },
  duties: { vi: 'chi-dao/ai-lam-gi', en: 'directives/who-does-what' },
  faq: { vi: 'hoi-dap', en: 'faq' },
  coverage: { vi: 'ty-le-cai-dat', en: 'coverage' },
  materials: { vi: 'tai-lieu', en: 'materials' },
  about: { vi: 'gioi-thieu', en: 'about' },
  sources: { vi: 'nguon', en: 'sources' },
  editions: { vi: 'kiem-tra', en: 'check' },
} as const satisfies Record<string, Readonly<Record<LocaleId, string>>>;

/** Below a venue's own address. */
const largePrintPath: Readonly<Record<LocaleId, string>> = { vi: 'ban-chu-lon', en: 'large-print' };

/** Below the materials' own address. */
const formatPath: Readonly<Record<LocaleId, string>> = { vi: 'kho', en: 'format' };

type SimpleKind = keyof typeof simplePaths;
const simpleKinds = Object.keys(simplePaths) as SimpleKind[];

/** Every page of the site that exists in each language, apart from its language. */
export type Route =
  | { readonly [Kind in SimpleKind]: { readonly kind: Kind } }[SimpleKind]
  | { readonly kind: 'guide'; readonly slug: string }
  | { readonly kind: 'directive'; readonly id: string }
  | { readonly kind: 'venue'; readonly id: string }
  | { readonly kind: 'largePrint'; readonly id: string }
  | { readonly kind: 'format'; readonly id: string }
  /** Editions by the first character of their code. */
  | { readonly kind: 'codes'; readonly first: string };

/** A page's address from the root of the site, with its closing slash: `/en/guides/android/`. */
export function pathOf(route: Route, locale: LocaleId): string {
  const language = locales.find(({ id }) => id === locale)?.path ?? '';
  const parts = [language, withinLanguage(route, locale)].filter(Boolean);
  return parts.length === 0 ? '/' : `/${parts.join('/')}/`;
}

/** Address of a venue's texts for reading aloud, sending and posting, in one file. */
export const channelsFilePath = (venue: string, locale: LocaleId): string =>
  `/data/venues/${venue}.${locale}.txt`;

/** Address of a check code's entry, on the page of the codes that begin as it does. */
export const editionPath = (code: string, locale: LocaleId): string =>
  `${pathOf({ kind: 'codes', first: code.charAt(0) }, locale)}#${code}`;

/** Address of the bilingual page behind a venue's code: upper case throughout, so that the code stays small. */
export const venuePath = (code: string): string => `/Q/${code}/`;

/** Whether a page has anything to show: questions may not be written yet, nor sheets issued. */
export const isThere = (kind: SimpleKind, content: Pick<Content, 'faq' | 'editions'>): boolean =>
  (kind !== 'faq' || content.faq.length > 0) && (kind !== 'editions' || content.editions !== undefined);

/** Every page that exists for this content. */
export function allRoutes(content: Content): Route[] {
  const slugs = [...new Set(content.guides.map((guide) => guide.slug))];
  const firsts = [...new Set((content.editions ?? []).map(({ check_code: code }) => code.charAt(0)))];
  const formats = [...new Set(content.venues.flatMap((venue) => venue.formats))];
  return [
    ...simpleKinds.filter((kind) => isThere(kind, content)).map((kind) => ({ kind })),
    ...slugs.map((slug) => ({ kind: 'guide', slug }) as const),
    ...content.directives.map(({ id }) => ({ kind: 'directive', id }) as const),
    ...content.venues.map(({ id }) => ({ kind: 'venue', id }) as const),
    ...content.venues.map(({ id }) => ({ kind: 'largePrint', id }) as const),
    ...formats.map((id) => ({ kind: 'format', id }) as const),
    ...firsts.map((first) => ({ kind: 'codes', first }) as const),
  ];
}

/** Every page of one kind in every language. */
export function routesOf<Kind extends Route['kind']>(content: Content, kind: Kind) {
  type Wanted = Extract<Route, { readonly kind: Kind }>;
  const isWanted = (route: Route): route is Wanted => route.kind === kind;
  const wanted = allRoutes(content).filter(isWanted);
  return localeIds.flatMap((locale) => wanted.map((route) => ({ locale, route })));
}

function withinLanguage(route: Route, locale: LocaleId): string {
  if (route.kind === 'guide') return `${simplePaths.guides[locale]}/${route.slug}`;
  if (route.kind === 'directive') return `${simplePaths.directives[locale]}/${route.id}`;
  if (route.kind === 'venue') return `${simplePaths.materials[locale]}/${route.id}`;
  if (route.kind === 'format') return `${simplePaths.materials[locale]}/${formatPath[locale]}/${route.id}`;
  if (route.kind === 'codes') return `${simplePaths.editions[locale]}/${route.first.toLowerCase()}`;
  if (route.kind === 'largePrint') {
    return `${simplePaths.materials[locale]}/${route.id}/${largePrintPath[locale]}`;
  }
  return simplePaths[route.kind][locale];
}
