import { coverageWords } from '../../charts/words.ts';
import type { Content } from '../../core/domain/content.ts';
import { clashes, untoldConflicts } from '../../core/figures/clashes.ts';
import { denominatorOrders } from '../../core/figures/denominator-orders.ts';
import { shareVerdicts } from '../../core/figures/share-verdicts.ts';
import type { LocaleId } from '../../core/i18n/locales.ts';

/** A part of the page that tells how figures are worked out: its anchor, its heading, and that with how many things it tells of. */
export type MethodPart = { readonly id: string; readonly heading: string; readonly text: string };

/** What that page has, in its order; parts that have nothing to tell are left out. */
export function methodParts(content: Content, locale: LocaleId): readonly MethodPart[] {
  const { sections, metric } = coverageWords[locale];
  const { metrics, figures } = content;
  const counted = metrics.filter(({ id }) => figures.some((figure) => figure.metric.id === id));
  const parts = [
    ['s-metrics', sections.metrics, counted.length],
    ['s-breaks', metric.breaks, countingBreaks(content).length],
    ['s-clashes', sections.clashes, clashes(content).length || untoldConflicts(content).length],
    ['s-checks', sections.checks, shareVerdicts(content, 'population').length],
    ['s-orders', sections.orders, denominatorOrders(content, ['population', 'smartphone-users']).length],
  ] as const;
  return parts
    .filter(([, , count]) => count > 0)
    .map(([id, heading, count]) => ({ id, heading, text: `${heading} (${count})` }));
}

/** Days on which a metric began to count otherwise, each once. */
export const countingBreaks = ({ metrics }: Pick<Content, 'metrics'>) => [
  ...new Map(metrics.flatMap(({ breaks = [] }) => breaks).map((entry) => [entry.on, entry])).values(),
];
