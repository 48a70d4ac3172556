import type { LocaleId } from '../../core/i18n/locales.ts';
import { messages } from '../../core/i18n/messages.ts';
import type { MaterialRecord } from '../../core/catalogue/manifest.ts';
import { printersOf } from '../../core/catalogue/shop.ts';

/** At the office or at the print shop, or at either. */
export function printWords(record: MaterialRecord, locale: LocaleId): string {
  const words = messages[locale].shop.printers;
  const [printer = 'none', other] = printersOf(record);
  if (printer === 'a3') return words.a3OrShop;
  if (printer === 'a4' && other === 'shop') return words.a4OrShop;
  return words[printer];
}
