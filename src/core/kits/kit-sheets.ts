import type { LocaleId } from '../i18n/locales.ts';
import type { Messages } from '../i18n/messages.ts';
import { localesOf } from '../formats/language.ts';
import type { MaterialRecord } from '../catalogue/manifest.ts';
import { fileTypeOf } from '../catalogue/shelf.ts';
import { formatName } from '../formats/format-name.ts';
import { fileWords } from '../i18n/file-words.ts';

/** The folder of a kit that a published file belongs in; `undefined` for files that offices do not use. */
export function folderOf(record: MaterialRecord): keyof Messages['kits']['folders'] | undefined {
  const type = fileTypeOf(record);
  if (record.kind === 'qr') return type === 'pdf' ? undefined : 'code';
  if (record.widthPx !== undefined) return type === 'png' ? 'screens' : undefined;
  return type === 'pdf' ? 'print' : undefined;
}

/** The language in whose part of a kit a sheet lies; those in two languages lie with the first. */
export const leadLocale = ({ language }: Pick<MaterialRecord, 'language'>): LocaleId =>
  localesOf(language)[0];

/** What a sheet's file is called in its folder, in the language of its part of the kit: `ap-phich-a3.pdf`. */
export const kitFileName = (record: Pick<MaterialRecord, 'file' | 'format' | 'language'>): string =>
  `${fileWords(formatName(record.format, leadLocale(record))) || record.format}.${fileTypeOf(record)}`;

/** The pictures that are shown one after the other. */
export const isSlide = (record: MaterialRecord): boolean =>
  record.kind === 'slide' && folderOf(record) === 'screens';
