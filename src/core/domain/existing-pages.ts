import { type SitePart, siteParts } from '../i18n/locales.ts';
import { provinces } from './areas/provinces.ts';
import { checkCodeFirsts } from './check-code.ts';
import type { Content } from './content.ts';
import type { Route } from './routes.ts';

/** Whether a page has anything to show: questions may not be written yet, nor sheets issued. */
export const isThere = (kind: SitePart, content: Pick<Content, 'faq' | 'editions' | 'roles'>): boolean =>
  (kind !== 'faq' || content.faq.length > 0) &&
  (kind !== 'roles' || content.roles.length > 0) &&
  (kind !== 'editions' || content.editions !== undefined);

/** Every page that exists for this content. */
export function allRoutes(content: Content): Route[] {
  const slugs = [...new Set(content.guides.map((guide) => guide.slug))];
  const firsts = [...checkCodeFirsts(content.editions ?? [])];
  const formats = [...new Set(content.venues.flatMap((venue) => venue.formats))];
  return [
    ...siteParts.filter((kind) => isThere(kind, content)).map((kind) => ({ kind })),
    ...slugs.map((slug) => ({ kind: 'guide', slug }) as const),
    ...content.directives.map(({ id }) => ({ kind: 'directive', id }) as const),
    ...content.roles.map(({ id }) => ({ kind: 'role', id }) as const),
    ...content.venues.map(({ id }) => ({ kind: 'venue', id }) as const),
    ...content.venues.flatMap(({ id, channels }) => (channels ? [{ kind: 'texts', id } as const] : [])),
    ...content.venues.map(({ id }) => ({ kind: 'largePrint', id }) as const),
    ...content.venues.map(({ id }) => ({ kind: 'screen', id }) as const),
    ...formats.map((id) => ({ kind: 'format', id }) as const),
    ...firsts.map((first) => ({ kind: 'codes', first }) as const),
    ...figureRoutes(content),
  ];
}

/** Pages about all figures, of releases, and of each metric and area that has figures. */
function figureRoutes(content: Content): Route[] {
  const { releases, metrics, figures } = content;
  // a province of which nothing was found has a page that says so
  const places = figures.length > 0 ? provinces(content).map(({ code }) => code) : [];
  const areas = [...new Set([...figures.map(({ area }) => area), ...places])];
  const counted = new Set(figures.map(({ metric }) => metric.id));
  return [
    ...(figures.length > 0 ? (['days', 'method', 'data'] as const).map((kind) => ({ kind })) : []),
    ...(releases && releases.length > 0 ? [{ kind: 'changes' } as const] : []),
    ...(releases ?? []).map(({ name }) => ({ kind: 'release', name }) as const),
    ...metrics.filter(({ id }) => counted.has(id)).map(({ id }) => ({ kind: 'metric', id }) as const),
    ...areas.map((code) => ({ kind: 'area', code }) as const),
  ];
}

/** Every page of one kind in every language of the campaign. */
export function routesOf<Kind extends Route['kind']>(content: Content, kind: Kind) {
  type Wanted = Extract<Route, { readonly kind: Kind }>;
  const isWanted = (route: Route): route is Wanted => route.kind === kind;
  const wanted = allRoutes(content).filter(isWanted);
  return content.campaign.languages.flatMap((locale) => wanted.map((route) => ({ locale, route })));
}
