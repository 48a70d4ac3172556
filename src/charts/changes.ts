import { pathById } from '../core/domain/addresses.ts';
import type { Route } from '../core/domain/routes.ts';
import { focusArea } from '../core/figures/focus-area.ts';
import type { LocaleId } from '../core/i18n/locales.ts';
import { areaTitle } from './area-title.ts';
import type { Chart, ChartContent } from './chart.ts';
import { coverageHead } from './coverage-head.ts';
import { metricHead } from './metric-head.ts';
import { charts } from './registry.ts';

/** Something that readers see: as it is, and as it would be; absent where there is none. */
export type Otherwise<T> = { readonly id: string; readonly before?: T; readonly after?: T };

/** Charts that would show something else, in the order of the page. */
export function changedCharts(
  before: ChartContent,
  after: ChartContent,
  locale: LocaleId,
): readonly Otherwise<Chart>[] {
  return otherwise(charts(before), charts(after), {
    id: ({ id }) => id,
    seen: ({ title, summary, legend, figures, unpublished }) =>
      JSON.stringify([
        ...[title, summary, legend, unpublished].map((told) => told[locale]),
        ...figures.map(({ area, asOf, value, source }) => [area, asOf, value, source]),
      ]),
  });
}

/** A sentence at the head of a page of figures; `id` says which. */
export type HeadSentence = { readonly id: string; readonly route: Route; readonly text: string };

/** Headings and first sentences of the pages of figures that would say something else. */
export const changedHeads = (
  before: ChartContent,
  after: ChartContent,
  locale: LocaleId,
): readonly Otherwise<HeadSentence>[] =>
  otherwise(headsOf(before, locale), headsOf(after, locale), {
    id: ({ id }) => id,
    seen: ({ text }) => text,
  });

function headsOf(content: ChartContent, locale: LocaleId): readonly HeadSentence[] {
  const { figures, metrics } = content;
  const areas = [...new Set(figures.map(({ area }) => area))];
  const counted = metrics.filter(({ id }) => figures.some(({ metric }) => metric.id === id));
  const { heading, answer, cards } = coverageHead(content, locale);
  const pages: readonly (readonly [Route, readonly (string | undefined)[]])[] = [
    [{ kind: 'coverage' }, [heading, answer, ...cards.map(({ value, text }) => `${value} ${text}`)]],
    ...counted.map((metric) => {
      const { title, newest } = metricHead(content, metric, locale);
      return [{ kind: 'metric', id: metric.id }, [title, newest]] as const;
    }),
    ...areas.map((code) => [{ kind: 'area', code }, [areaTitle(focusArea(content, code), locale)]] as const),
  ];
  return pages.flatMap(([route, texts]) =>
    texts.flatMap((text, index) =>
      text === undefined ? [] : [{ id: `${pathById(route, locale)} ${index}`, route, text }],
    ),
  );
}

/** What is in one list and not in the other, or is seen otherwise there. */
export function otherwise<T>(
  before: readonly T[],
  after: readonly T[],
  { id, seen }: { readonly id: (item: T) => string; readonly seen: (item: T) => string },
): readonly Otherwise<T>[] {
  const [old, now] = [before, after].map((items) => new Map(items.map((item) => [id(item), item] as const)));
  return [...new Set([...(now?.keys() ?? []), ...(old?.keys() ?? [])])].flatMap((key) => {
    const [was, is] = [old?.get(key), now?.get(key)];
    if (was !== undefined && is !== undefined && seen(was) === seen(is)) return [];
    return [
      {
        id: key,
        ...(was === undefined ? {} : { before: was }),
        ...(is === undefined ? {} : { after: is }),
      },
    ];
  });
}
