import { type LocaleId, localeIds } from '../i18n/locales.ts';

/** Sheets that say everything twice, for places where foreigners come: first language first. */
const bilingual = { 'vi-en': ['vi', 'en'] } as const satisfies Record<string, readonly [LocaleId, LocaleId]>;

/** In which language, or which two, a sheet may be. */
export const sheetLanguages = [...localeIds, ...(Object.keys(bilingual) as (keyof typeof bilingual)[])];
export type SheetLanguage = LocaleId | keyof typeof bilingual;

/** The language that leads on a sheet, and the one that stands beneath it. */
export const localesOf = (language: SheetLanguage): readonly [LocaleId, LocaleId?] =>
  language === 'vi' || language === 'en' ? [language] : bilingual[language];
