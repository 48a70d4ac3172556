import { formatNumber } from '../../core/i18n/format.ts';
import type { LocaleId } from '../../core/i18n/locales.ts';
import { messages } from '../../core/i18n/messages.ts';
import { formats } from '../../core/formats/formats.ts';
import type { Format } from '../../core/formats/format.ts';
import type { MaterialRecord } from '../../core/catalogue/manifest.ts';
import { puzzleOf } from '../../core/catalogue/shop.ts';

/** A length without marks between thousands, which a dot would be mistaken for a fraction: `1189`, `148,5`. */
const lengthWords = (lengthMm: number, locale: LocaleId) =>
  Number.isInteger(lengthMm) ? String(lengthMm) : formatNumber(lengthMm, locale);

const known: Readonly<Record<string, Format>> = formats;

/** `210 × 297 mm` of paper, the whole of a poster put together from many, or the pixels of a picture. */
export function sizeWords(
  { format, widthMm, heightMm, widthPx, heightPx }: MaterialRecord,
  locale: LocaleId,
): string {
  const t = messages[locale].site.materials;
  const puzzle = puzzleOf(known[format]);
  if (puzzle) {
    const whole = t.sizeMm(lengthWords(puzzle.widthMm, locale), lengthWords(puzzle.heightMm, locale));
    return messages[locale].shop.puzzle(whole, puzzle.papers);
  }
  return widthMm === undefined || heightMm === undefined
    ? t.sizePx(String(widthPx), String(heightPx))
    : t.sizeMm(lengthWords(widthMm, locale), lengthWords(heightMm, locale));
}
