import type { LocaleId } from '../../i18n/locales.ts';
import { messages } from '../../i18n/messages.ts';
import type { Role } from '../../schema/role.ts';
import type { Content } from '../content.ts';
import { compact, escaped, icalendar } from './icalendar.ts';
import { roleDuties } from './role-duties.ts';

/**
 * A role's deadlines that name a day, as a calendar: an entry of the whole day each, the hour in its words. `undefined`
 * where no duty has one.
 */
export function deadlinesCalendar(
  content: Pick<Content, 'directives' | 'campaign'>,
  role: Role,
  locale: LocaleId,
): string | undefined {
  const t = messages[locale].site.roles;
  const { id: campaign } = content.campaign;
  const events = roleDuties(role, content)
    .filter(({ whose }) => whose === 'own')
    .flatMap(({ directive, clause }) => {
      const { deadline } = clause;
      if (deadline?.on === undefined) return [];
      const { number, subject, issuer } = directive;
      const from = `${issuer[locale]}: ${number ?? subject[locale]}, ${t.clause(clause.id)}`;
      return [
        'BEGIN:VEVENT',
        `UID:${directive.id}-${clause.id}-${role.id}-${locale}@${campaign}.invalid`,
        `DTSTAMP:${compact(deadline.on)}T000000Z`,
        `DTSTART;VALUE=DATE:${compact(deadline.on)}`,
        `SUMMARY:${escaped(clause.duty[locale])}`,
        `DESCRIPTION:${escaped(`${deadline.text[locale]}\n${from}`)}`,
        'TRANSP:TRANSPARENT',
        'END:VEVENT',
      ];
    });
  if (events.length === 0) return undefined;
  const product = `${campaign}//deadlines//${locale.toUpperCase()}`;
  return icalendar({ product, name: t.name(role.name[locale]), events });
}
