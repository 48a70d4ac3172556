import { areFigureSheetsNew, changedPages } from '../../src/charts/changed-pages.ts';
import { changedCharts, changedHeads, type Otherwise, otherwise } from '../../src/charts/changes.ts';
import type { Chart } from '../../src/charts/chart.ts';
import type { Content } from '../../src/core/domain/content.ts';
import { pathsOf } from '../../src/core/domain/pages/site-addresses.ts';
import type { Route } from '../../src/core/domain/routes.ts';
import type { LocaleId } from '../../src/core/i18n/locales.ts';
import { changedTexts, type TextChange } from './changed-texts.ts';

/** What readers see otherwise when figures change. */
export type Effects = {
  /** Addresses. */
  readonly pages: readonly string[];
  /** What their sentences say, before and after. */
  readonly sentences: readonly (TextChange & { readonly page: string })[];
  readonly charts: readonly Otherwise<Chart>[];
  /** Patterns of materials, as `npm run materials -- --only` takes them. */
  readonly sheets: readonly string[];
  /** Sheets that cite the headline figure show other figures, or say something else of them. */
  readonly areFigureSheetsNew: boolean;
};

/** Compares what two states of the content show, record by record. */
export function effectsOf(before: Content, after: Content, locale: LocaleId): Effects {
  const pathOf = pathsOf(after);
  const heads = changedHeads(before, after, locale);
  const texts = recordsOf(before, locale).flatMap(({ route, records }, index) => {
    const now = recordsOf(after, locale)[index];
    const page = pathOf(route, locale);
    return now ? changedTexts(records, now.records, locale).map((change) => ({ ...change, page })) : [];
  });
  const routes = changedPages(before, after, []);
  const isNew = areFigureSheetsNew(before, after);
  const sheetsOf = otherwise(before.venues, after.venues, { id: ({ id }) => id, seen: JSON.stringify });
  return {
    pages: [...new Set([...routes.map((route) => pathOf(route, locale)), ...texts.map(({ page }) => page)])],
    sentences: [
      ...heads.map(({ before: was, after: is }) => ({
        page: pathOf((is ?? was)?.route ?? { kind: 'coverage' }, locale),
        ...(was ? { before: was.text } : {}),
        ...(is ? { after: is.text } : {}),
      })),
      ...texts,
    ],
    charts: changedCharts(before, after, locale),
    sheets: [...sheetsOf.map(({ id }) => `${id}/*`), ...(isNew ? ['*/coverage-slide*'] : [])],
    areFigureSheetsNew: isNew,
  };
}

/** Records with texts that may cite figures, each with the page that shows them. */
const recordsOf = (content: Content, locale: LocaleId): readonly { route: Route; records: unknown }[] => [
  ...content.guides
    .filter((guide) => guide.locale === locale)
    .map((guide) => ({ route: { kind: 'guide', slug: guide.slug } as const, records: guide })),
  ...content.directives.map((directive) => ({
    route: { kind: 'directive', id: directive.id } as const,
    records: directive,
  })),
  ...content.venues.flatMap(({ channels, ...venue }) => [
    { route: { kind: 'venue', id: venue.id } as const, records: venue },
    { route: { kind: 'texts', id: venue.id } as const, records: channels },
  ]),
  { route: { kind: 'faq' }, records: content.faq.filter((entry) => entry.locale === locale) },
  { route: { kind: 'home' }, records: content.campaign },
];
