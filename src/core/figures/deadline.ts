import type { Figure } from '../domain/figure.ts';

/**
 * Whether a target's date is the day by which it was to be reached. Its note says so ("by 2020-08-20",
 * "by the end of August 2020"); else the date is that of the document or the report.
 */
export function isDeadline(figure: Figure): boolean {
  return figure.metric.kind === 'target' && /\bby (\d{4}-\d\d|the end of)/.test(figure.note);
}
