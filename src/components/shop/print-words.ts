import type { LocaleId } from '../../core/i18n/locales.ts';
import { messages } from '../../core/i18n/messages.ts';
import type { MaterialRecord } from '../../core/catalogue/manifest.ts';
import { fileTypeOf, fileTypes } from '../../core/catalogue/shelf.ts';
import { printersOf } from '../../core/catalogue/shop.ts';

/** Where a design is printed, at the office or at the print shop or at either, and from which of its files. */
export function printWords(files: readonly MaterialRecord[], locale: LocaleId): string {
  const [record] = files;
  if (!record) return '';
  const words = messages[locale].shop.printers;
  const [printer = 'none', other] = printersOf(record);
  const types = new Set(files.map(fileTypeOf));
  // a code is drawn anew at any size, a picture of it is not
  const order = types.has('pdf') ? fileTypes : fileTypes.toReversed();
  const file = order.find((type) => types.has(type))?.toUpperCase() ?? '';
  if (printer === 'a3') return words.a3OrShop(file);
  if (printer === 'a4' && other === 'shop') return words.a4OrShop(file);
  return words[printer](file);
}
