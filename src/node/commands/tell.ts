import { type StaffLocaleId, staffLocaleIds } from '../../core/i18n/locales.ts';
import { type StaffMessages, staffMessages } from '../../core/i18n/messages.ts';
import { type Told, toldIn } from '../../core/i18n/told.ts';

export type CommandMessages = StaffMessages['commands'];

const commands = Object.fromEntries(staffLocaleIds.map((id) => [id, staffMessages[id].commands])) as Record<
  StaffLocaleId,
  CommandMessages
>;

/** A failure in the words of the commands: `throw tell((say) => say.folders.inUse(dir, ''))`. */
export const tell = (pick: (say: CommandMessages) => string, options?: ErrorOptions): Told =>
  toldIn(commands, pick, options);
