import type { StaffLocaleId } from '../i18n/locales.ts';
import { BYTE_ORDER_MARK, csvLines } from '../tables/write-csv.ts';
import type { DayReport } from './day-report.ts';
import { stateOf } from './letter.ts';
import { reportsMessages } from './reports-messages.ts';

/** Who reported what, a row a unit. A number that did not come stays empty. */
export function summaryCsv({ reports, metrics, day }: DayReport, language: StaffLocaleId): string {
  const { columns } = reportsMessages[language];
  return withMark([
    [
      columns.unit,
      columns.state,
      columns.received,
      ...metrics.map(({ name }) => name[language]),
      columns.files,
      columns.remark,
    ],
    ...reports.map((each) => [
      each.unit.name[language],
      stateOf(each, day, language),
      each.received ?? '',
      ...metrics.map(({ id }) => each.values.get(id) ?? ''),
      each.files.join(' '),
      each.odd.map((told) => told[language]).join('; '),
    ]),
  ]);
}

/**
 * Rows for `figures -- import`: those of units that are areas, and the sum of the area that they lie in where every unit
 * has a number.
 */
export function rowsCsv(
  { reports, totals, metrics, day }: DayReport,
  within: { readonly code: string; readonly name: string } | undefined,
  language: StaffLocaleId,
): string {
  const { columns } = reportsMessages[language];
  const rows = reports
    .filter(({ unit }) => unit.isArea)
    .flatMap(({ unit, values }) =>
      metrics.flatMap(({ id }) => {
        const value = values.get(id);
        return value === undefined ? [] : [[unit.code, unit.name[language], day, id, value]];
      }),
    );
  const sums = totals.flatMap(({ metric, value, missing }) =>
    within && value !== undefined && missing.length === 0
      ? [[within.code, within.name, day, metric.id, value]]
      : [],
  );
  return withMark([
    [columns.code, columns.area, columns.day, columns.metric, columns.value],
    ...sums,
    ...rows,
  ]);
}

const withMark = (rows: (readonly (string | number)[])[]): string => `${BYTE_ORDER_MARK}${csvLines(rows)}`;
