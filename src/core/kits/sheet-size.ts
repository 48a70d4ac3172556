import { formatNumber } from '../i18n/format.ts';
import type { LocaleId } from '../i18n/locales.ts';
import type { Messages } from '../i18n/messages.ts';
import type { Format } from '../formats/format.ts';
import type { MaterialRecord } from '../catalogue/manifest.ts';
import { puzzleOf, stockOf } from '../catalogue/shop.ts';

type Words = Messages['kits'];
type Sized = Pick<MaterialRecord, 'kind' | 'format' | 'widthMm' | 'heightMm'>;

/** How large a printed sheet is where it hangs, and of how many papers where it is put together; none of a screen. */
export function sheetSize(
  { format, widthMm, heightMm }: Omit<Sized, 'kind'>,
  formats: Readonly<Record<string, Format | undefined>>,
  { readme }: Words,
): string | undefined {
  if (widthMm === undefined || heightMm === undefined) return undefined;
  const { size, puzzle: puzzleWords } = readme;
  const puzzle = puzzleOf(formats[format]);
  return puzzle
    ? puzzleWords(size(String(puzzle.widthMm), String(puzzle.heightMm)), puzzle.papers)
    : size(String(widthMm), String(heightMm));
}

type Printed = {
  readonly sheet: Sized;
  readonly scanDistanceM: number | undefined;
  readonly formats: Readonly<Record<string, Format | undefined>>;
  readonly words: Words;
  readonly locale: LocaleId;
};

/** How large a sheet is, from where its code is read and what to print it on; none of what no printer prints by itself. */
export function paperDetails({ sheet, scanDistanceM, formats, words, locale }: Printed): string | undefined {
  const size = sheetSize(sheet, formats, words);
  const stock = stockOf(sheet);
  if (size === undefined || stock === 'screen' || stock === 'own') return undefined;
  const scan =
    scanDistanceM === undefined ? [] : [words.readme.scanFrom(formatNumber(scanDistanceM, locale))];
  return [size, ...scan, words.papers[stock]].join('; ');
}
