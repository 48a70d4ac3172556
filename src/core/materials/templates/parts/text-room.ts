/** Mean width of a letter of Be Vietnam Pro in parts of its size, as sentences have it. */
const LETTER = 0.52;
/** The same in a single word, which may be all m and w. */
const WIDE_LETTER = 0.64;
/** The same in a line of few words, one of which may be wide. */
const COLUMN_LETTER = 0.57;
/** Lines end before the next word, which costs this part of a line in all. */
const RAGGED = 0.14;
/** Capitals and digits are wider, and a check code is never broken: each costs as much as this many letters more. */
const CODE_LETTERS = 8;
const code = /\b[0-9A-Z]{7}\b/g;

type Setting = { readonly sizePx: number; readonly widthPx: number };

/** Lines that a text will take; rather one too many. */
export function lineCount(text: string, { sizePx, widthPx }: Setting): number {
  const letters = text.length + CODE_LETTERS * (text.match(code)?.length ?? 0);
  return Math.ceil((letters * LETTER * sizePx) / widthPx + RAGGED);
}

/** The same in a narrow column, where much of a line is lost to the word that no longer fits. */
export function columnLines(text: string, { sizePx, widthPx }: Setting): number {
  const room = widthPx / (COLUMN_LETTER * sizePx);
  let [lines, used] = [1, 0];
  for (const { length } of text.split(' ')) {
    const isFull = used > 0 && used + 1 + length > room;
    lines += isFull ? 1 : 0;
    used = isFull || used === 0 ? length : used + 1 + length;
  }
  return lines;
}

/** The largest size up to `sizePx` at which no word is wider than the column; never under `minPx`. */
export function sizeForWords(text: string, { sizePx, widthPx, minPx }: Setting & { minPx: number }): number {
  const longest = Math.max(...text.split(/[\s-]+/).map((word) => word.length));
  return Math.round(Math.max(minPx, Math.min(sizePx, widthPx / (longest * WIDE_LETTER))));
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
