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

/** Every clash names figures that are there. */
export function checkClashes(
  metrics: Located<readonly Metric[]>,
  figures: readonly Figure[],
): readonly Fault[] {
  return metrics.value.flatMap((metric, index) =>
    (metric.clashes ?? []).flatMap((clash, clashIndex) =>
      clash.figures.flatMap(({ area, as_of, metric: other = metric.id }, figureIndex) => {
        const isThere = figures.some(
          (figure) => figure.area === area && figure.asOf === as_of && figure.metric.id === other,
        );
        if (isThere) return [];
        const complaint = complain((say) => say.faults.noFigure(`${area}, ${as_of}`, other));
        return [metrics.fault([index, 'clashes', clashIndex, 'figures', figureIndex], complaint)];
      }),
    ),
  );
}
