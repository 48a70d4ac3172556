import type { LocaleId } from '../i18n/locales.ts';
import { messages } from '../i18n/messages.ts';
import type { Formats } from '../sheets/job.ts';
import type { MaterialRecord } from '../catalogue/manifest.ts';
import { puzzleOf } from '../catalogue/shop.ts';

/** How large a printed sheet is where it hangs, and of how many papers where it is put together; none of a screen. */
export function sheetSize(
  { format, widthMm, heightMm }: MaterialRecord,
  formats: Formats,
  locale: LocaleId,
): string | undefined {
  if (widthMm === undefined || heightMm === undefined) return undefined;
  const { size, puzzle: puzzleWords } = messages[locale].kits.readme;
  const puzzle = puzzleOf(formats[format]);
  return puzzle
    ? puzzleWords(size(String(puzzle.widthMm), String(puzzle.heightMm)), puzzle.papers)
    : size(String(widthMm), String(heightMm));
}
