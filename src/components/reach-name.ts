import { areaName } from '../core/domain/areas/areas.ts';
import type { Reach } from '../core/domain/duties/reach.ts';
import type { LocaleId } from '../core/i18n/locales.ts';
import { messages } from '../core/i18n/messages.ts';
import type { Directive } from '../core/schema/directive.ts';
import { content } from '../site-content.ts';

/** How far documents reach, as a heading: `Văn bản của trung ương`, `Chỉ ở Bình Dương`, `Chỉ trong Bộ Y tế`. */
export function reachName(
  { level, area, isWithin, isOwnStaff, asked }: Reach<{ readonly directive: Directive }>,
  locale: LocaleId,
): string {
  const t = messages[locale].site.roles.reach;
  if (isOwnStaff) return t.ownStaff(asked[0]?.directive.issuer[locale] ?? '');
  if (level === 'national') return t.national;
  if (area === undefined) return asked[0]?.directive.issuer[locale] ?? '';
  return (isWithin ? t.within : t.only)(areaName(content, area)[locale]);
}
