import { charts } from '../../src/charts/registry.ts';
import type { Content } from '../../src/core/domain/content.ts';
import type { Figure } from '../../src/core/domain/figure.ts';
import { pathOf, type Route } from '../../src/core/domain/routes.ts';
import type { LocaleId } from '../../src/core/i18n/locales.ts';
import { headlineFigure } from '../../src/core/sheets/sheet-content.ts';

/** What readers see otherwise when figures change. */
export type Effects = {
  readonly pages: readonly string[];
  /** Ids of charts. */
  readonly charts: readonly string[];
  /** Patterns of materials, as `npm run materials -- --only` takes them. */
  readonly sheets: readonly string[];
};

/** Compares what two states of the content show, record by record. */
export function effectsOf(before: Content, after: Content, locale: LocaleId): Effects {
  const routes: Route[] = [{ kind: 'coverage' }];
  const add = <T>(
    list: (content: Content) => readonly T[],
    id: (item: T) => string,
    route: (item: T) => Route,
  ) => {
    for (const item of changedItems(list(before), list(after), id)) routes.push(route(item));
  };
  add(
    (content) => content.guides.filter((guide) => guide.locale === locale),
    ({ slug }) => slug,
    ({ slug }) => ({ kind: 'guide', slug }),
  );
  add(
    (content) => content.directives,
    ({ id }) => id,
    ({ id }) => ({ kind: 'directive', id }),
  );
  add(
    (content) => content.venues,
    ({ id }) => id,
    ({ id }) => ({ kind: 'venue', id }),
  );
  if (changedItems(before.faq, after.faq, ({ slug, locale: own }) => `${slug} ${own}`).length > 0)
    routes.push({ kind: 'faq' });
  for (const [kind, of] of [
    ['metric', ({ metric }: Figure) => metric.id],
    ['area', ({ area }: Figure) => area],
  ] as const) {
    const grouped = ({ figures }: Content) =>
      [...Map.groupBy(figures, of)].map(([id, own]) => ({ id, own: own.map(shown) }));
    for (const { id } of changedItems(grouped(before), grouped(after), ({ id }) => id))
      routes.push(kind === 'metric' ? { kind, id } : { kind, code: id });
  }
  const headline = (content: Content) => JSON.stringify(shown(headlineFigure(content)));
  const isHeadlineNew = headline(before) !== headline(after);
  if (isHeadlineNew) routes.push({ kind: 'home' });
  const venues = changedItems(before.venues, after.venues, ({ id }) => id).map(({ id }) => `${id}/*`);
  const drawn = (content: Content) =>
    charts(content).map(({ id, figures }) => ({ id, figures: figures.map(shown) }));
  return {
    pages: routes.map((route) => pathOf(route, locale)),
    charts: changedItems(drawn(before), drawn(after), ({ id }) => id).map(({ id }) => id),
    sheets: [...venues, ...(isHeadlineNew ? ['*/coverage-slide*'] : [])],
  };
}

const shown = ({ area, asOf, metric, value }: Content['figures'][number]) => [area, asOf, metric.id, value];

function changedItems<T>(before: readonly T[], after: readonly T[], id: (item: T) => string): readonly T[] {
  const old = new Map(before.map((item) => [id(item), JSON.stringify(item)]));
  return after.filter((item) => old.get(id(item)) !== JSON.stringify(item));
}
