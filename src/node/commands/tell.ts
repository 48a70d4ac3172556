import { type LocaleId, localeIds } from '../../core/i18n/locales.ts';
import { type Messages, messages } from '../../core/i18n/messages.ts';
import { Told } from '../../core/i18n/told.ts';

export type CommandMessages = Messages['commands'];

/** A failure in the words of the commands: `throw tell((say) => say.folders.inUse(dir, ''))`. */
export function tell(pick: (say: CommandMessages) => string, options?: ErrorOptions): Told {
  const words = localeIds.map((id) => [id, pick(messages[id].commands)] as const);
  return new Told(Object.fromEntries(words) as Record<LocaleId, string>, options);
}
