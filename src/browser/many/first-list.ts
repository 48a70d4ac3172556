import { localeIds } from '../../core/i18n/locales.ts';
import type { ManyInput } from '../../core/places/designs.ts';
import { spokenIn } from '../../core/places/list/plan-files.ts';
import { createMany } from './store.ts';

/** The page as it begins, with no list yet; nothing where no sheets were made. */
export function firstList({ venues, locale }: ManyInput) {
  const formats = venues.flatMap(({ designs }) => designs.map(({ format }) => format));
  const [first] = [...formats.filter((format) => format === 'a4-poster'), ...formats];
  if (first === undefined) return undefined;
  const languages = spokenIn(venues, localeIds);
  const language = languages.find((id) => id === locale) ?? languages[0] ?? locale;
  return { languages, useMany: createMany({ language, formats: [first] }) };
}
