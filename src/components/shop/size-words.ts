import { formatNumber } from '../../core/i18n/format.ts';
import type { LocaleId } from '../../core/i18n/locales.ts';
import { messages } from '../../core/i18n/messages.ts';
import type { MaterialRecord } from '../../core/materials/manifest.ts';

/** A length without marks between thousands, which a dot would be mistaken for a fraction: `1189`, `148,5`. */
const lengthWords = (lengthMm: number, locale: LocaleId) =>
  Number.isInteger(lengthMm) ? String(lengthMm) : formatNumber(lengthMm, locale);

/** `210 × 297 mm` of paper, or the pixels of a picture. */
export function sizeWords(
  { widthMm, heightMm, widthPx, heightPx }: MaterialRecord,
  locale: LocaleId,
): string {
  const t = messages[locale].site.materials;
  return widthMm === undefined || heightMm === undefined
    ? t.sizePx(String(widthPx), String(heightPx))
    : t.sizeMm(lengthWords(widthMm, locale), lengthWords(heightMm, locale));
}
