import type { LocaleId } from '../../i18n/locales.ts';
import { messages } from '../../i18n/messages.ts';
import type { Clause } from '../../schema/directive.ts';
import { compact, escaped, icalendar } from './icalendar.ts';
import type { RoleDuty } from './role-duties.ts';

type Deadlines = {
  readonly campaignId: string;
  /** Of a campaign that has ended. */
  readonly lastDay: string | undefined;
  /** Id of the role whose tasks these are. */
  readonly role: string;
  /** Those of documents that reach equally far: a calendar is one place's. */
  readonly duties: readonly RoleDuty[];
  /** What the calendar is called. */
  readonly name: string;
  readonly locale: LocaleId;
};

/**
 * Deadlines as a calendar: an entry on each day that is stated and, where an hour is stated for every day, one each day at
 * that hour until the day that is stated or, where none is, the campaign's last. Hours are those of whoever reads it.
 * `undefined` where no duty has one.
 */
export function deadlinesCalendar({
  campaignId,
  lastDay,
  role,
  duties,
  name,
  locale,
}: Deadlines): string | undefined {
  const { roles: t, directives: ofDirectives } = messages[locale].site;
  const events = duties.flatMap(({ directive, clause, as }) => {
    const { deadline } = clause;
    const times = timesOf(clause, directive.date, lastDay);
    if (!deadline || !times) return [];
    const { number, subject, issuer, date, dateNote } = directive;
    const from = `${issuer[locale]}: ${number ?? subject[locale]}, ${t.clause(clause.id)}`;
    const isDayUnsure = times.isDaily && date === undefined && dateNote;
    const notes = [
      ...[deadline.text[locale], from],
      ...(isDayUnsure ? [`${ofDirectives.date}: ${dateNote[locale]}`] : []),
      ...(times.isDaily && deadline.on === undefined ? [t.noLastDay] : []),
    ];
    return [
      'BEGIN:VEVENT',
      `UID:${directive.id}-${clause.id}-${role}-${locale}@${campaignId}.invalid`,
      `DTSTAMP:${compact(times.first)}T000000Z`,
      ...times.lines,
      `SUMMARY:${escaped(as === 'actor' ? clause.duty[locale] : clause.text[locale])}`,
      `DESCRIPTION:${escaped(notes.join('\n'))}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ];
  });
  if (events.length === 0) return undefined;
  return icalendar({ product: `${campaignId}//deadlines//${locale.toUpperCase()}`, name, events });
}

type Times = { readonly first: string; readonly lines: readonly string[]; readonly isDaily: boolean };

/** When a clause is due; `issued` and `last` are days. */
function timesOf({ deadline }: Clause, issued?: string, last?: string): Times | undefined {
  if (!deadline) return undefined;
  const { on, by, repeats } = deadline;
  const first = repeats?.from ?? issued;
  if (by !== undefined && repeats !== undefined && first !== undefined) {
    const until = on ?? last;
    const rule = `RRULE:FREQ=DAILY${until === undefined ? '' : `;UNTIL=${at(until, by)}`}`;
    return { first, isDaily: true, lines: [`DTSTART:${at(first, by)}`, rule] };
  }
  if (on === undefined) return undefined;
  const start = by === undefined ? `DTSTART;VALUE=DATE:${compact(on)}` : `DTSTART:${at(on, by)}`;
  return { first: on, isDaily: false, lines: [start] };
}

/** A day and an hour `HH:MM`, of no time zone. */
const at = (day: string, hour: string) => `${compact(day)}T${hour.replace(':', '')}00`;
