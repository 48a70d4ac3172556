import type { LocaleId } from '../i18n/locales.ts';
import type { Area, Tile } from './area.ts';
import { type Localized, namesIn } from './by-language.ts';

/** An area's name in each language that its row has, such as `{ vi: 'Sóc Trăng', en: 'Soc Trang' }`. */
export const areaNames = (row: Area): Localized => namesIn(row, 'name_');

/** The same with the kind of unit before it where the row says that, too: `Huyện Mỹ Tú`. */
export const areaTitles = (row: Area): Localized => {
  const kinds = namesIn(row, 'type_');
  const names = Object.entries(areaNames(row)) as [LocaleId, string][];
  return Object.fromEntries(
    names.map(([id, name]) => [id, `${kinds[id] ?? ''} ${name}`.trim()]),
  ) as Localized;
};

/** What is written on a tile in each language. */
export const tileLabels = (row: Tile): Localized => namesIn(row, 'label_');
