/** Widths of Be Vietnam Pro's letters in parts of their size; marks do not widen them. */
const widths: readonly (readonly [letters: RegExp, em: number])[] = [
  [/[ \u00a0]/, 0.23],
  [/[ijltfrI.,;:()/'’-]/, 0.35],
  [/[mwMW]/, 0.92],
  [/\p{Lu}/u, 0.7],
  [/[\d–—]/, 0.64],
];
const OTHER_EM = 0.61;
/** Bold letters, and groups of wide ones. */
const SAFETY = 1.04;

const letterEm = (letter: string): number =>
  widths.find(([letters]) => letters.test(letter.normalize('NFD')))?.[1] ?? OTHER_EM;

const widthEm = (text: string): number =>
  SAFETY * Array.from(text.normalize('NFC')).reduce((sum, letter) => sum + letterEm(letter), 0);

type Setting = { readonly sizePx: number; readonly widthPx: number };

/** Lines that a text will take, broken between words; rather one too many. */
export function lineCount(text: string, { sizePx, widthPx }: Setting): number {
  const room = widthPx / sizePx;
  let [lines, used] = [1, 0];
  for (const word of text.split(' ')) {
    const own = widthEm(word);
    const isFull = used > 0 && used + widthEm(' ') + own > room;
    lines += isFull ? 1 : 0;
    used = isFull || used === 0 ? own : used + widthEm(' ') + own;
  }
  return lines;
}

/** The largest size up to `sizePx` at which the text's lines stand in the height; never under `minPx`. */
export function sizeForHeight(
  text: string,
  { sizePx, widthPx, heightPx, minPx }: Setting & { readonly heightPx: number; readonly minPx: number },
): number {
  let size = Math.round(sizePx);
  while (size > minPx && lineCount(text, { sizePx: size, widthPx }) * Math.ceil(size * 1.3) > heightPx)
    size -= 1;
  return size;
}

/** The largest size up to `sizePx` at which the text takes no more lines than `maxLines`; never under `minPx`. */
export function sizeForLines(
  text: string,
  { sizePx, widthPx, maxLines, minPx }: Setting & { readonly maxLines: number; readonly minPx: number },
): number {
  let size = Math.round(sizePx);
  while (size > minPx && lineCount(text, { sizePx: size, widthPx }) > maxLines) size -= 1;
  return size;
}
