import { deadlinesCalendar } from '../core/domain/duties/deadlines.ts';
import { byReach, type Reach } from '../core/domain/duties/reach.ts';
import { type RoleDuty, roleDuties } from '../core/domain/duties/role-duties.ts';
import type { LocaleId } from '../core/i18n/locales.ts';
import { messages } from '../core/i18n/messages.ts';
import type { Role } from '../core/schema/role.ts';
import { content, ended } from '../site-content.ts';
import { reachName } from './reach-name.ts';

/** A role's own tasks by how far their documents reach, each with its name and, where days or hours are stated, their calendar. */
export function ownReaches(
  role: Role,
  locale: LocaleId,
): readonly (Reach<RoleDuty> & { readonly name: string; readonly calendar: string | undefined })[] {
  const own = roleDuties(role, content).filter(({ whose }) => whose === 'own');
  return byReach(own, content.areas).map((reach) => {
    const name = reachName(reach, locale);
    const calendar = deadlinesCalendar({
      campaignId: content.campaign.id,
      lastDay: ended?.on,
      role: role.id,
      duties: reach.asked,
      locale,
      name: `${messages[locale].site.roles.name(role.name[locale])} · ${name}`,
    });
    return { ...reach, name, calendar };
  });
}
