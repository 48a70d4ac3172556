import { compareAsOf } from '../../domain/as-of.ts';
import type { Figure } from '../../domain/figure.ts';
import type { Report } from '../../schema/campaign.ts';

/** A number that should have come and has not. */
export type OverdueReport = {
  readonly report: Report;
  /** The day that it should have been of. */
  readonly day: string;
  /** The newest one that there is, as of then. */
  readonly newest?: Figure;
};

/**
 * Reports whose hour is past on `today` (a day, which ends at midnight, or a day and hour) without a number of their
 * day. A report that is no longer due on `today` is not overdue.
 */
export function overdueReports(
  reports: readonly Report[],
  figures: readonly Figure[],
  today: string,
): readonly OverdueReport[] {
  return reports.flatMap((report) => {
    const day = lastDue(report, today);
    if (day === undefined) return [];
    const own = figures
      .filter(({ area, metric, asOf }) => {
        const isKnown = compareAsOf(asOf.slice(0, today.length), today) <= 0;
        return area === report.area && metric.id === report.metric && isKnown;
      })
      .toSorted((a, b) => compareAsOf(b.asOf, a.asOf));
    const [newest] = own;
    if (newest && compareAsOf(newest.asOf, day) >= 0) return [];
    return [{ report, day, ...(newest ? { newest } : {}) }];
  });
}

const DAY_MS = 86_400_000;

/** The newest day whose report should be there; none before the first one and after the last. */
function lastDue({ from, until, everyDays, by }: Report, today: string): string | undefined {
  const [day = '', hour = '24:00'] = today.split('T');
  if (day < from || (until !== undefined && day > until)) return undefined;
  const days = (Date.parse(day) - Date.parse(from)) / DAY_MS;
  const step = Math.floor(days / everyDays) * everyDays;
  const isToday = step === days;
  const due = isToday && hour < by ? step - everyDays : step;
  return due < 0 ? undefined : new Date(Date.parse(from) + due * DAY_MS).toISOString().slice(0, 10);
}
