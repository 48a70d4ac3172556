import { staffLocaleIds } from '../../core/i18n/locales.ts';
import { type StaffMessages, staffMessages } from '../../core/i18n/messages.ts';
import { type ForStaff, Told } from '../../core/i18n/told.ts';

export type CommandMessages = StaffMessages['commands'];

/** A failure in the words of the commands: `throw tell((say) => say.folders.inUse(dir, ''))`. */
export function tell(pick: (say: CommandMessages) => string, options?: ErrorOptions): Told {
  const words = staffLocaleIds.map((id) => [id, pick(staffMessages[id].commands)] as const);
  return new Told(Object.fromEntries(words) as ForStaff, options);
}
