import type { Metric } from '../../schema/metric.ts';
import { type Fault, complain } from '../fault.ts';
import type { Figure } from '../figure.ts';
import type { Located } from '../located.ts';

/** Every metric once; shares and only shares say what they are a share of. */
export function checkMetrics(metrics: Located<readonly Metric[]>): readonly Fault[] {
  return metrics.value.flatMap((metric, index) => {
    const faults: Fault[] = [];
    const first = metrics.value.findIndex(({ id }) => id === metric.id);
    if (first !== index) {
      faults.push(
        metrics.fault(
          [index, 'id'],
          complain((say) => say.faults.duplicate(String(first))),
        ),
      );
    }
    const isShare = metric.unit === 'percent';
    if (isShare !== (metric.denominator !== undefined)) {
      const complaint = complain((say) => say.faults.denominator(isShare));
      faults.push(metrics.fault([index, 'denominator'], complaint));
    }
    return faults;
  });
}

/** Every clash, and every group of places, names figures that are there. */
export function checkCitedFigures(
  metrics: Located<readonly Metric[]>,
  figures: readonly Figure[],
): readonly Fault[] {
  return metrics.value.flatMap(({ id, clashes = [], groups = [] }, index) => {
    const cited: readonly Cited[] = [
      ...clashes.flatMap((clash, at) =>
        clash.figures.map((row, rowAt) => ({ path: ['clashes', at, 'figures', rowAt], row })),
      ),
      ...groups.map((row, at) => ({ path: ['groups', at], row })),
    ];
    return cited.flatMap(({ path, row: { area, as_of, metric = id, source } }) => {
      const isThere = figures.some(
        (figure) =>
          figure.area === area &&
          figure.asOf === as_of &&
          figure.metric.id === metric &&
          (source ?? figure.source) === figure.source,
      );
      if (isThere) return [];
      const complaint = complain((say) => say.faults.noFigure(`${area}, ${as_of}`, metric));
      return [metrics.fault([index, ...path], complaint)];
    });
  });
}

/** A row of figures.csv that a metric speaks of, and where it does. */
type Cited = {
  readonly path: readonly (string | number)[];
  readonly row: {
    readonly area: string;
    readonly as_of: string;
    readonly metric?: string | undefined;
    readonly source?: string;
  };
};
