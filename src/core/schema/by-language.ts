import { type LocaleId, localeIds } from '../i18n/locales.ts';

/** The same text in every language of the campaign, e.g. `{ vi: 'Bệnh viện', en: 'Hospital' }`; in no other. */
export type Localized<T = string> = Readonly<Record<LocaleId, T>>;

/** The names that a row has in such columns, by language. */
export const namesIn = <Prefix extends string>(
  row: Readonly<Partial<Record<`${Prefix}${LocaleId}`, string | undefined>>>,
  prefix: Prefix,
): Localized =>
  Object.fromEntries(
    localeIds.flatMap((id) => {
      const name: string | undefined = row[`${prefix}${id}`];
      return name === undefined ? [] : [[id, name]];
    }),
  ) as Localized;

/** The same thing in each language, made when somebody asks for it: a campaign speaks but some of them. */
export function inEveryLocale<T>(write: (locale: LocaleId) => T): Localized<T> {
  const made = {};
  for (const id of localeIds) Object.defineProperty(made, id, { get: () => write(id), enumerable: true });
  return made as Localized<T>;
}
