/** How exactly a source dates its figure. */
export type Precision = 'year' | 'month' | 'day' | 'minute';

/** Precision of `2020`, `2020-08`, `2020-08-20` or `2020-08-20T11:00`. */
export function precisionOf(asOf: string): Precision {
  if (asOf.length <= 4) return 'year';
  if (asOf.length <= 7) return 'month';
  return asOf.length <= 10 ? 'day' : 'minute';
}

/** The day as `YYYY-MM-DD`; none for a figure dated by month or year only. */
export function dayOf(asOf: string): string | undefined {
  return asOf.length >= 10 ? asOf.slice(0, 10) : undefined;
}

/**
 * Negative when `a` is older. A moment counts from its earliest possible minute: a figure "of August" never
 * displaces one of a day in August.
 */
export function compareAsOf(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Whether `asOf` lies within the year, month, day or minute `period`. */
export function isWithin(asOf: string, period: string): boolean {
  return asOf.startsWith(period);
}
