import { dayOf } from '../domain/as-of.ts';
import type { Content } from '../domain/content.ts';
import type { Figure } from '../domain/figure.ts';
import { contradict, topicOf } from './contradiction.ts';

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

/**
 * Figures of one area, metric, operator and day that contradict each other. All are kept, none is chosen; what agrees with
 * every other is not among them.
 */
export function conflicts(content: Pick<Content, 'figures'>): readonly PublishedValues[] {
  const days = [...Map.groupBy(content.figures, topicOf).values()];
  return byDay(days.map((own) => own.filter((one) => own.some((other) => contradict(one, other)))));
}

function byDay(groups: readonly (readonly Figure[])[]): readonly PublishedValues[] {
  return groups.flatMap((group) => {
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
