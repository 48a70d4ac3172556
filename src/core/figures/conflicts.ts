import { dayOf } from '../domain/as-of.ts';
import type { Content } from '../domain/content.ts';
import type { Figure } from '../domain/figure.ts';

/** One value and everybody who published it. */
export type PublishedValue = { readonly value: number; readonly figures: readonly Figure[] };

/** What was published for one area, metric and day. */
export type PublishedValues = {
  readonly area: string;
  readonly metric: string;
  readonly operator?: string;
  /** Day, or the month or year of figures that have no day. */
  readonly when: string;
  /** Highest value first; figures with the same value stand together. */
  readonly values: readonly PublishedValue[];
};

/** Figures of one area, metric, operator and day that two sources give differently. All are kept, none is chosen. */
export function conflicts(content: Pick<Content, 'figures'>): readonly PublishedValues[] {
  return groupByDay(content.figures).filter(
    ({ values }) => values.length > 1 && areOfSeveralSources(values.flatMap(({ figures }) => figures)),
  );
}

/** One source may give two numbers of one kind, such as the ends of a range: that is no conflict. */
function areOfSeveralSources(figures: readonly Figure[]): boolean {
  return new Set(figures.map(({ source, confidence }) => `${source} ${confidence}`)).size > 1;
}

function groupByDay(figures: readonly Figure[]): readonly PublishedValues[] {
  const groups = Map.groupBy(figures, ({ area, metric, operator = '', asOf }) =>
    JSON.stringify([area, metric.id, operator, dayOf(asOf) ?? asOf]),
  );
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const values = [...Map.groupBy(group, ({ value }) => value)]
      .map(([value, same]) => ({ value, figures: same }))
      .toSorted((a, b) => b.value - a.value);
    return [
      {
        area: first.area,
        metric: first.metric.id,
        ...(first.operator === undefined ? {} : { operator: first.operator }),
        when: dayOf(first.asOf) ?? first.asOf,
        values,
      },
    ];
  });
}
