import { dayOf } from '../domain/as-of.ts';
import type { Figure } from '../domain/figure.ts';
import { halfLastDecimal, halfLastDigit } from './share-check.ts';

/** Whether two figures are about one place, metric, operator and day, at whatever hour. */
export const isOfSameDay = (one: Figure, other: Figure): boolean => topicOf(one) === topicOf(other);

/** What a figure is about, and its day, or the month or year where it has no day. */
export const topicOf = ({ area, metric, operator = '', asOf }: Figure): string =>
  JSON.stringify([area, metric.id, operator, dayOf(asOf) ?? asOf]);

/**
 * Whether two figures of one place, metric and day contradict each other: they differ, and neither is an approximate
 * number that the other rounds to, on the side that its words say. Of one source two numbers may be the ends of a range.
 */
export function contradict(one: Figure, other: Figure): boolean {
  if (one.source === other.source && one.confidence === other.confidence) return false;
  return one.value !== other.value && !roundsTo(other.value, one) && !roundsTo(one.value, other);
}

function roundsTo(value: number, { hedge, value: said, unit }: Figure): boolean {
  if (hedge === undefined) return false;
  if (hedge === 'nearly' && value > said) return false;
  if (hedge === 'more-than' && value < said) return false;
  const half = unit === 'people' ? halfLastDigit(said) : halfLastDecimal(said);
  return Math.abs(value - said) <= half;
}
