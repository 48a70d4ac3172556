/** Widths of Be Vietnam Pro's bold letters in parts of their size; marks do not widen them. */
const widths: readonly (readonly [letters: RegExp, em: number])[] = [
  [/[ \u00a0]/, 0.23],
  [/[ijlI'’]/, 0.3],
  [/[.,;:1]/, 0.38],
  [/[tfr()]/, 0.44],
  [/[sz/]/, 0.54],
  [/[hknuvxyce-]/, 0.61],
  [/[mwMWOQ]/, 0.9],
  [/\p{Lu}/u, 0.74],
];
const OTHER_EM = 0.67;
/** Kerned letters of a group wider than most of it. */
const SAFETY = 1.02;
/** Letters of running text beside bold ones. */
const REGULAR = 0.97;

const letterEm = (letter: string): number =>
  widths.find(([letters]) => letters.test(letter.normalize('NFD')))?.[1] ?? OTHER_EM;

const widthEm = (text: string): number =>
  SAFETY * Array.from(text.normalize('NFC')).reduce((sum, letter) => sum + letterEm(letter), 0);

type Setting = { readonly sizePx: number; readonly widthPx: number; readonly isRegular?: boolean };

/** Lines that a text will take, broken between words and after their dashes; rather one too many. */
export function lineCount(text: string, { sizePx, widthPx, isRegular }: Setting): number {
  const room = widthPx / sizePx / (isRegular ? REGULAR : 1);
  let [lines, used] = [1, 0];
  for (const word of text.split(' ')) {
    let space = used > 0 ? widthEm(' ') : 0;
    for (const piece of word.split(/(?<=[-–])(?=.)/)) {
      const own = widthEm(piece);
      const isFull = used > 0 && used + space + own > room;
      lines += isFull ? 1 : 0;
      used = isFull ? own : used + space + own;
      space = 0;
    }
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
