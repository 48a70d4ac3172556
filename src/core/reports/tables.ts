import { formatAsOf, formatNumber } from '../i18n/format.ts';
import type { StaffLocaleId } from '../i18n/locales.ts';
import { BYTE_ORDER_MARK, csvLines } from '../tables/write-csv.ts';
import type { DayReport, UnitReport } from './day-report.ts';
import { stateOf } from './letter.ts';
import { reportsMessages } from './reports-messages.ts';

/** Who reported what, a row a unit. A number that did not come stays empty. */
export function summaryCsv({ reports, metrics }: DayReport, language: StaffLocaleId): string {
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
      stateOf(each, language),
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

/** What is to be sent to units that are late, have not reported, or have something to mend; by unit. */
export function unitMessages(
  report: DayReport,
  office: string | undefined,
  language: StaffLocaleId,
): readonly { readonly unit: UnitReport['unit']; readonly text: string }[] {
  const say = reportsMessages[language].message;
  const day = formatAsOf(report.day, language);
  const names = new Map(report.metrics.map(({ id, name }) => [id, name[language]]));
  return report.reports.flatMap((each) => {
    const { unit, state, received = '', unclear, faults, odd, values } = each;
    const open = [
      ...faults.map(
        ({ file, where, value, rule, fix }) =>
          `- ${[file, where].filter(Boolean).join(', ')}${value ? ` (${value})` : ''}: ${rule[language]} → ${fix[language]}`,
      ),
      ...[...unclear].map(([metric, said]) =>
        say.unclear(
          names.get(metric) ?? metric,
          said.map((value) => formatNumber(value, language)).join(' / '),
        ),
      ),
      ...(state === 'missing' || state === 'unread'
        ? []
        : [...names].flatMap(([id, name]) => (values.has(id) || unclear.has(id) ? [] : [say.noValue(name)]))),
      ...odd.map((told) => `- ${told[language]}.`),
    ];
    const lines = [
      ...(state === 'missing' ? [say.missing(day, report.unitsBy)] : []),
      ...(state === 'late' ? [say.late(day, received.slice(11), report.unitsBy)] : []),
      ...(open.length > 0 ? [say.mend(day), ...open] : []),
    ];
    if (lines.length === 0) return [];
    const last = say.sendTo(office ?? say.office, report.officeBefore);
    return [{ unit, text: [say.to(unit.name[language]), ...lines, last].join('\n') }];
  });
}
