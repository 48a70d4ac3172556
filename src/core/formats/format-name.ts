import { formatList } from '../i18n/format.ts';
import { type LocaleId, locales } from '../i18n/locales.ts';
import { materials as en } from '../i18n/en/materials.ts';
import { materials as zh } from '../i18n/zh/materials.ts';
import { materials as vi } from '../i18n/vi/materials.ts';
import type { formats } from './formats.ts';

/** A format without a name in any language does not compile. */
const names: Readonly<Record<LocaleId, Readonly<Record<keyof typeof formats, string>>>> = {
  vi: vi.formats,
  en: en.formats,
  zh: zh.formats,
};

/** What a format is called. Throws for one that is not in the registry. */
export function formatName(format: string, locale: LocaleId): string {
  const ofLocale: Readonly<Record<string, string>> = names[locale];
  const name = Object.hasOwn(ofLocale, format) ? ofLocale[format] : undefined;
  if (name === undefined) throw new Error(`The format "${format}" has no name in ${locale}.`);
  return name;
}

/** What a format was called that may be gone by now; its id where nobody knows. */
export const formerFormatName = (format: string, locale: LocaleId): string =>
  Object.hasOwn(names[locale], format) ? formatName(format, locale) : format;

/** The one or two languages of a sheet by their own names, such as `Tiếng Việt và English`; unknown ones by their id. */
export const languageName = (language: string, locale: LocaleId): string =>
  formatList(
    language.split('-').map((part) => locales.find(({ id }) => id === part)?.name ?? part),
    locale,
  );
