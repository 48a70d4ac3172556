import { type LocaleId, localeIds } from '../i18n/locales.ts';
import type { Format } from './format.ts';

/** In which language, or which two, a sheet may be; of two the one that leads comes first. */
export type SheetLanguage = LocaleId | `${LocaleId}-${LocaleId}`;

/** Every one that a campaign could have sheets in. */
export const sheetLanguages: readonly SheetLanguage[] = [
  ...localeIds,
  ...localeIds.flatMap((first) =>
    localeIds.flatMap((second): SheetLanguage[] => (first === second ? [] : [`${first}-${second}`])),
  ),
];

/** The languages of a format's sheets in a campaign that speaks these: each, or of sheets in two the first two. */
export function languagesOf(
  { isBilingual }: Pick<Format, 'isBilingual'>,
  spoken: readonly LocaleId[],
): readonly SheetLanguage[] {
  if (!isBilingual) return spoken;
  const [first, second] = spoken;
  return first && second ? [`${first}-${second}`] : [];
}

/** Every one that a campaign has sheets in, or could have. */
export const sheetLanguagesOf = (spoken: readonly LocaleId[]): readonly SheetLanguage[] => [
  ...languagesOf({}, spoken),
  ...languagesOf({ isBilingual: true }, spoken),
];

/** The language that leads on a sheet, and the one that stands beneath it. */
export function localesOf(language: SheetLanguage): readonly [LocaleId, LocaleId?] {
  const spoken = language.split('-').flatMap((part) => localeIds.find((id) => id === part) ?? []);
  const [first, second] = spoken;
  if (!first) throw new Error(`"${language}" is no language of locales.ts.`);
  return second ? [first, second] : [first];
}
