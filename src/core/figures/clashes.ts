import { conflicts } from './conflicts.ts';
import type { Content } from '../domain/content.ts';
import type { Figure } from '../domain/figure.ts';
import type { Clash } from '../schema/metric.ts';

/** Numbers that clash, with the rows they stand in. */
export type ClashView = Clash & { readonly rows: readonly Figure[] };

/** Every clash that the metrics tell of, in their order. The reader has checked that its rows are there. */
export function clashes({ metrics, figures }: Pick<Content, 'metrics' | 'figures'>): readonly ClashView[] {
  return metrics.flatMap((metric) =>
    (metric.clashes ?? []).map((clash) => ({
      ...clash,
      rows: clash.figures.flatMap(({ area, as_of, metric: other = metric.id }) =>
        figures.filter((row) => row.area === area && row.asOf === as_of && row.metric.id === other),
      ),
    })),
  );
}

/** Figures that differ for the same place, day and metric and that no clash tells of. */
export function untoldConflicts(content: Pick<Content, 'metrics' | 'figures'>): readonly Figure[] {
  const told = new Set(clashes(content).flatMap(({ rows }) => rows.map(({ origin }) => origin)));
  return conflicts(content)
    .map(({ values }) => values.flatMap(({ figures }) => figures))
    .filter((figures) => figures.some(({ origin }) => !told.has(origin)))
    .flat();
}

/**
 * By their `origin`, figures that other published numbers contradict, each with the clash that tells of it; `undefined`
 * where none does. Of a clash, those of the metric that has it: what it sets beside them for comparison is not in doubt.
 */
export function contradictedIn(
  content: Pick<Content, 'metrics' | 'figures'>,
): ReadonlyMap<string, string | undefined> {
  const told = content.metrics.flatMap(({ id: metric, clashes: own = [] }) =>
    own.flatMap(({ id, figures }) =>
      figures
        .filter((row) => row.metric === undefined || row.metric === metric)
        .flatMap(({ area, as_of }) =>
          content.figures
            .filter((row) => row.area === area && row.asOf === as_of && row.metric.id === metric)
            .map(({ origin }) => [origin, id] as const),
        ),
    ),
  );
  return new Map([...untoldConflicts(content).map(({ origin }) => [origin, undefined] as const), ...told]);
}
