import { wordsOf, type Shaper } from './shaper.ts';

export type TextBox = {
  readonly text: string;
  readonly font: string;
  readonly weight: number;
  /** Wished size; it shrinks in half pixels when the text does not fit. */
  readonly sizePx: number;
  /** Below this the text overflows instead. */
  readonly minSizePx: number;
  /** Multiple of the size. */
  readonly lineHeight: number;
  readonly letterSpacingPx?: number;
  readonly widthPx: number;
  readonly heightPx: number;
  /** Default: as many as the height holds. */
  readonly maxLines?: number;
};

export type Line = { readonly text: string; readonly widthPx: number };
export type FittedText = { readonly lines: readonly Line[]; readonly sizePx: number };
/** By how much the text at its smallest size is too long for the lines of its box, or one word for a line. */
export type TextOverflow = {
  readonly overflow: { readonly text: string; readonly byPx: number; readonly byPercent: number };
};

const STEP_PX = 0.5;

/** The largest size at which the text stands in its box, broken into lines where satori would break it. */
export function fitText(shaper: Shaper, box: TextBox): FittedText | TextOverflow {
  const measured = (text: string): Measured => {
    const glyphs = shaper.shape(box.font, box.weight, text);
    const letters = glyphs.filter((glyph) => glyph.text !== '').length;
    return { em: glyphs.reduce((sum, glyph) => sum + glyph.advance, 0), letters };
  };
  const words = breakable(box.text).map((word) => ({
    text: word,
    whole: measured(word),
    ink: measured(word.trimEnd()),
  }));
  for (let sizePx = box.sizePx; ; sizePx -= STEP_PX) {
    const isSmallest = sizePx - STEP_PX < box.minSizePx;
    const lines = breakLines(words, box, sizePx);
    const excess = excessOf(lines, box, sizePx);
    if (excess.byPx <= 0) return { lines, sizePx };
    if (isSmallest) return { overflow: { text: box.text, ...excess } };
  }
}

/** Height of one line in whole pixels, as satori rounds it. */
export const lineHeightPx = (sizePx: number, lineHeight: number): number => Math.round(sizePx * lineHeight);

/** Where a line may end: behind a space, a dash or a slash; never at U+00A0. */
function breakable(text: string): string[] {
  return wordsOf(text.trim()).flatMap((word) => word.split(/(?<=[-/](?=\p{L}))|(?<=[–—|](?=[^ ]))/u));
}

type Measured = { readonly em: number; readonly letters: number };
/** `ink` is without the space at the end, which does not count where a line ends. */
type Word = { readonly text: string; readonly whole: Measured; readonly ink: Measured };

function breakLines(words: readonly Word[], box: TextBox, sizePx: number): Line[] {
  const lines: Line[] = [];
  let line = { text: '', widthPx: 0, inkPx: 0 };
  const inPx = ({ em, letters }: Measured) => em * sizePx + letters * (box.letterSpacingPx ?? 0);
  for (const word of words) {
    const [widthPx, inkPx] = [inPx(word.whole), inPx(word.ink)];
    if (line.text !== '' && line.widthPx + inkPx > box.widthPx) {
      lines.push({ text: line.text.trimEnd(), widthPx: line.inkPx });
      line = { text: '', widthPx: 0, inkPx: 0 };
    }
    line = {
      text: line.text + word.text,
      widthPx: line.widthPx + widthPx,
      inkPx: line.widthPx + inkPx,
    };
  }
  if (line.text !== '') lines.push({ text: line.text, widthPx: line.inkPx });
  return lines;
}

/** In pixels of line length; 0 or less where the lines stand in the box. */
function excessOf(lines: readonly Line[], box: TextBox, sizePx: number) {
  const allowed = Math.min(
    Math.floor(box.heightPx / lineHeightPx(sizePx, box.lineHeight)),
    box.maxLines ?? Infinity,
  );
  const widestPx = Math.max(0, ...lines.map(({ widthPx }) => widthPx));
  const tooWide = excess(widestPx, box.widthPx);
  if (lines.length <= allowed) return tooWide;
  /* Words that do not break well leave room that the text cannot use: it lacks a pixel at least. */
  const wholePx = lines.reduce((sum, { widthPx }) => sum + widthPx, 0);
  const tooLong = excess(Math.max(wholePx, allowed * box.widthPx + 1), allowed * box.widthPx);
  return tooWide.byPercent > tooLong.byPercent ? tooWide : tooLong;
}

const excess = (neededPx: number, availablePx: number) => ({
  byPx: neededPx - availablePx,
  byPercent: (100 * (neededPx - availablePx)) / Math.max(1, availablePx),
});
