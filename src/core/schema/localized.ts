import { z } from 'zod';
import { type LocaleId, localeIds } from '../i18n/locales.ts';

/** One line or paragraph of plain text: not empty, trimmed, Unicode NFC. */
export const text = z
  .string()
  .min(1, 'must not be empty')
  .refine((value) => value === value.trim(), 'must not begin or end with a space')
  .refine((value) => value === value.normalize('NFC'), 'must be Unicode NFC; retype it or convert it');

/** The same text in every language of the site, e.g. `{ vi: 'Bệnh viện', en: 'Hospital' }`. */
export type Localized<T = string> = Readonly<Record<LocaleId, T>>;

/** A text in every language of `locales.ts`; a missing language is an error that names it. */
export const localized = z.strictObject(
  Object.fromEntries(localeIds.map((id) => [id, text])) as Record<LocaleId, typeof text>,
);
