import { formatAsOf, formatNumber } from '../i18n/format.ts';
import type { StaffLocaleId } from '../i18n/locales.ts';
import type { DayReport, UnitReport } from './day-report.ts';
import { reportsMessages } from './reports-messages.ts';

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
