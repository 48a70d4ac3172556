import * as z from 'zod';
import { type LocaleId, localeIds } from '../i18n/locales.ts';
import type { Localized } from './by-language.ts';

/** One line or paragraph of plain text: not empty, trimmed, Unicode NFC. */
export const text = z
  .string()
  .min(1, 'must not be empty')
  .refine((value) => value === value.trim(), 'must not begin or end with a space')
  .refine((value) => value === value.normalize('NFC'), 'must be Unicode NFC; retype it or convert it');

export type { Localized };

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
