import { type StaffLocaleId, staffLocaleIds } from '../../core/i18n/locales.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** The language that the machine is set to, as POSIX ranks its variables; the default where we do not speak it. */
export function languageOf(env: Environment): StaffLocaleId {
  const setting = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || '';
  return asLocale(setting.split(/[_.@-]/)[0] ?? '') ?? staffLocaleIds[0];
}

/** The locale of this id, if there is one. */
export const asLocale = (id: string): StaffLocaleId | undefined => staffLocaleIds.find((each) => each === id);
