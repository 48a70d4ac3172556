import { useEffect, useMemo, useState } from 'react';
import type { DeskData } from '../../core/figures/desk-data.ts';
import type { DayOrder, DayReport } from '../../core/reports/day-report.ts';
import type { ReceivedFile } from '../../core/reports/read-reports.ts';

/** Sums up anew whenever a file, a unit or an hour is another; nothing where units or files are missing. */
export function useReport(
  order: DayOrder,
  files: readonly ReceivedFile[],
  within: string | undefined,
  data: DeskData,
) {
  const [report, setReport] = useState<DayReport>();
  const [failure, setFailure] = useState('');
  const key = useMemo(() => JSON.stringify({ ...order, metrics: [] }), [order]);
  const canSum = order.units.length > 0 && files.length > 0 && order.day !== '';
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is the order
  useEffect(() => {
    let isOld = false;
    const sumUp = async () => {
      if (!canSum) return;
      const [{ readReports }, { dayReport }] = await Promise.all([
        import('../../core/reports/read-reports.ts'),
        import('../../core/reports/day-report.ts'),
      ]);
      const { areas, areaSpellings: spellings, metrics } = data;
      const reading = await readReports(files, { units: order.units, within, areas, spellings, metrics });
      if (isOld) return;
      setFailure('');
      setReport(dayReport(order, reading));
    };
    sumUp().catch((error: unknown) => {
      if (!isOld) setFailure(error instanceof Error ? error.message : String(error));
    });
    return () => {
      isOld = true;
    };
  }, [key, files, within, data, canSum]);
  return { report: canSum ? report : undefined, failure };
}
