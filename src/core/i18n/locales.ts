/**
 * Every language of the site and of the materials, the default first. Adding one here makes the compiler
 * and the build list each text that is still missing in it.
 */
export const locales = [
  { id: 'vi', tag: 'vi-VN', name: 'Tiếng Việt', path: '' },
  { id: 'en', tag: 'en-GB', name: 'English', path: 'en' },
] as const satisfies readonly Locale[];

type Locale = {
  /** Key of a text in this language, as in `{ vi: …, en: … }`. */
  readonly id: string;
  /** BCP 47 tag for `lang`, `Intl` and PDF `/Lang`. */
  readonly tag: string;
  /** The language's own name for itself. */
  readonly name: string;
  /** First segment of its addresses; empty for the default language. */
  readonly path: string;
};

export type LocaleId = (typeof locales)[number]['id'];
export const localeIds = locales.map((locale) => locale.id);
export const defaultLocale: LocaleId = locales[0].id;

/** A language's tag, such as `vi-VN`. */
export const tagOf = (locale: LocaleId): string => locales.find(({ id }) => id === locale)?.tag ?? locale;
