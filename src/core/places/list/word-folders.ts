import { formatName } from '../../formats/format-name.ts';
import { localesOf, type SheetLanguage } from '../../formats/language.ts';
import { fileWords } from '../../i18n/file-words.ts';
import { type LocaleId, localeOf } from '../../i18n/locales.ts';

/** The parts of a material's id, `hospital/a3-poster.vi`. */
const partsOf = (material: string) => {
  const [venue = '', sheet = ''] = material.split('/');
  const dot = sheet.lastIndexOf('.');
  return { venue, format: sheet.slice(0, dot), language: sheet.slice(dot + 1) as SheetLanguage };
};

export const formatOfMaterial = (material: string): string => partsOf(material).format;

/** Names the folders of materials in words of a language: `benh-vien/ap-phich-a3-tieng-viet`. `folders` has those of the kinds of place, by id. */
export function wordFolders(folders: Readonly<Record<string, string>>, locale: LocaleId) {
  return (material: string): string => {
    const { venue, format, language } = partsOf(material);
    const words = [
      fileWords(formatName(format, locale)) || format,
      ...localesOf(language).flatMap((id) => (id ? [fileWords(localeOf(id).name) || id] : [])),
    ];
    return `${folders[venue] ?? venue}/${words.join('-')}`;
  };
}
