import { z } from 'zod';
import { type LocaleId, localeIds } from '../i18n/locales.ts';

/** One line or paragraph of plain text: not empty, trimmed, Unicode NFC. */
export const text = z
  .string()
  .min(1, 'must not be empty')
  .refine((value) => value === value.trim(), 'must not begin or end with a space')
  .refine((value) => value === value.normalize('NFC'), 'must be Unicode NFC; retype it or convert it');

/** The same text in every language of the campaign, e.g. `{ vi: 'Bệnh viện', en: 'Hospital' }`; in no other. */
export type Localized<T = string> = Readonly<Record<LocaleId, T>>;

/**
 * The same in each language. A schema does not know which languages a campaign speaks, so it takes any of
 * `locales.ts`; `checkLanguages` finds what is missing and what is not asked for.
 */
export function inEachLanguage<T extends z.ZodType>(schema: T): z.ZodType<Localized<z.output<T>>> {
  const shape = Object.fromEntries(localeIds.map((id) => [id, schema.optional()]));
  return z.strictObject(shape) as unknown as z.ZodType<Localized<z.output<T>>>;
}

export const localized = inEachLanguage(text);

type NameColumns<Prefix extends string> = { readonly [Id in LocaleId as `${Prefix}${Id}`]: z.ZodString };

/** Columns of a table for a name in each of the languages: `name_vi`, `name_en`. */
export const nameColumns = <Prefix extends string>(prefix: Prefix, languages: readonly LocaleId[]) =>
  Object.fromEntries(
    languages.map((id) => [`${prefix}${id}`, z.string().min(1)]),
  ) as unknown as NameColumns<Prefix>;

/** The names that a row has in such columns, by language. */
export const namesIn = <Prefix extends string>(
  row: Readonly<Record<`${Prefix}${LocaleId}`, string>>,
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
