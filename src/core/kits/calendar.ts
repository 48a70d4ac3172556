import type { LocaleId } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import type { Broadcast } from './broadcasts.ts';

type CalendarInput = {
  readonly broadcast: Broadcast;
  readonly venue: { readonly id: string; readonly name: string };
  readonly campaignId: string;
  /** The directive as people call it. */
  readonly directiveName: string;
  /** Read aloud at each broadcast. */
  readonly script: string;
  /** Where the campaign is over: its last day, and the sentence that says so. */
  readonly ended?: { readonly on: string; readonly notice: string };
  readonly locale: LocaleId;
};

/**
 * A calendar with as many entries a day as a directive asks at least, from the day of the directive to its last
 * day or, where it gives none, the campaign's. No hour is invented: entries are of whole days. `undefined` where the
 * directive says nothing of how often, its own day is not known, or nothing is left of the campaign. RFC 5545.
 */
export function broadcastCalendar(input: CalendarInput): string | undefined {
  const { broadcast, venue, campaignId, directiveName, script, ended, locale } = input;
  const { directive, clause, repeats } = broadcast;
  const from = repeats?.from ?? directive.date;
  if (repeats === undefined || from === undefined) return undefined;
  const [until] = [clause.deadline?.on, ended?.on].filter((day) => day !== undefined).toSorted();
  if (until !== undefined && until < from) return undefined;
  const t = messages[locale].kits.calendar;
  const ending = ended?.notice ?? (until === undefined ? t.noEnd : undefined);
  const notes = [...t.notes(directiveName), ...(ending === undefined ? [] : [ending]), '', script].join('\n');
  const turns = Array.from({ length: repeats.least }, (_, index) => index + 1);
  const events = turns.flatMap((turn) => [
    'BEGIN:VEVENT',
    `UID:${directive.id}-${clause.id}-${turn}-${venue.id}-${locale}@${campaignId}.invalid`,
    `DTSTAMP:${compact(from)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(from)}`,
    `RRULE:FREQ=DAILY${until === undefined ? '' : `;UNTIL=${compact(until)}`}`,
    `SUMMARY:${escaped(t.summary(turn, repeats))}`,
    `DESCRIPTION:${escaped(notes)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ]);
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${campaignId}//broadcasts//${locale.toUpperCase()}`,
    'CALSCALE:GREGORIAN',
    `X-WR-CALNAME:${escaped(t.name(venue.name, directiveName))}`,
    ...events,
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

const compact = (day: string) => day.replaceAll('-', '');
const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');

const MOST_OCTETS = 75;

/** A line longer than 75 octets goes on in the next, behind a space; no letter is cut apart. */
function folded(line: string): string {
  let octets = 0;
  let result = '';
  for (const letter of line) {
    const size = octetsOf(letter.codePointAt(0) ?? 0);
    if (octets + size > MOST_OCTETS) {
      result += '\r\n ';
      octets = 1;
    }
    result += letter;
    octets += size;
  }
  return result;
}

const octetsOf = (code: number) => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);
