import type { Figure } from '../domain/figure.ts';
import type { Metric } from '../schema/metric.ts';

/** Figures that stand nowhere else on the page, by metric, so that none is left out. */
export function remainingFigures(
  all: readonly Figure[],
  shown: readonly Figure[],
): readonly { readonly metric: Metric; readonly figures: readonly Figure[] }[] {
  const seen = new Set(shown.map(({ origin }) => origin));
  const groups = Map.groupBy(
    all.filter(({ origin }) => !seen.has(origin)),
    ({ metric }) => metric.id,
  );
  return [...groups.values()].flatMap((figures) => {
    const [first] = figures;
    return first ? [{ metric: first.metric, figures }] : [];
  });
}
