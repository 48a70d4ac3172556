import { compact, escaped, icalendar } from '../domain/duties/icalendar.ts';
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
  return icalendar({
    product: `${campaignId}//broadcasts//${locale.toUpperCase()}`,
    name: t.name(venue.name, directiveName),
    events,
  });
}
