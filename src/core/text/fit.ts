import { piecesOf } from './line-breaks.ts';
import { wordsOf } from './words-of.ts';
import type { Shaper } from './shaper.ts';

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
  const words = wordsIn(shaper, box);
  for (let sizePx = box.sizePx; ; sizePx -= STEP_PX) {
    const isSmallest = sizePx - STEP_PX < box.minSizePx;
    const lines = breakLines(words, { shaper, box, sizePx });
    const excess = excessOf(lines, box, sizePx);
    if (excess.byPx <= 0) return { lines, sizePx };
    if (isSmallest) return { overflow: { text: box.text, ...excess } };
  }
}

/** Height of one line in whole pixels, as satori rounds it. */
export const lineHeightPx = (sizePx: number, lineHeight: number): number => Math.round(sizePx * lineHeight);

type Measured = { readonly em: number; readonly letters: number };
/** `ink` is without the space at the end, which does not count where a line ends; measured when it is asked for. */
export type Word = { readonly text: string; readonly whole: Measured; ink?: Measured };
export const wordsIn = (shaper: Shaper, box: TextBox): Word[] =>
  piecesOf(box.text.trim()).map((text) => wordIn(text, shaper, box));

const wordIn = (text: string, shaper: Shaper, box: TextBox): Word => ({
  text,
  whole: measured(text, shaper, box),
});
export type Setting = { readonly shaper: Shaper; readonly box: TextBox; readonly sizePx: number };

function measured(text: string, shaper: Shaper, { font, weight }: TextBox): Measured {
  let [em, letters] = [0, 0];
  for (const glyph of shaper.shape(font, weight, text)) {
    em += glyph.advance;
    if (glyph.text !== '') letters += 1;
  }
  return { em, letters };
}

export const inPx = ({ em, letters }: Measured, { box, sizePx }: Setting): number =>
  em * sizePx + letters * (box.letterSpacingPx ?? 0);

export function inkPx(word: Word, setting: Setting): number {
  word.ink ??= word.text.endsWith(' ')
    ? measured(word.text.trimEnd(), setting.shaper, setting.box)
    : word.whole;
  return inPx(word.ink, setting);
}

/** A compound that is wider than the box may break after all. */
export function broken(words: readonly Word[], setting: Setting): readonly Word[] {
  const isTooWide = (word: Word) => overflows(word, 0, setting);
  if (!words.some(isTooWide)) return words;
  return words.flatMap((word) =>
    isTooWide(word) ? wordsOf(word.text).map((text) => wordIn(text, setting.shaper, setting.box)) : [word],
  );
}

/** Whether a word is too much for a line of which so much is taken. One that fits with its space fits without it. */
const overflows = (word: Word, beforePx: number, setting: Setting): boolean =>
  beforePx + inPx(word.whole, setting) > setting.box.widthPx &&
  beforePx + inkPx(word, setting) > setting.box.widthPx;

export function breakLines(pieces: readonly Word[], setting: Setting): Line[] {
  const words = broken(pieces, setting);
  const lines: Line[] = [];
  let [text, widthPx, beforePx] = ['', 0, 0];
  let last: Word | undefined;
  const endLine = () => {
    if (last) lines.push({ text: text.trimEnd(), widthPx: beforePx + inkPx(last, setting) });
  };
  for (const word of words) {
    if (last && overflows(word, widthPx, setting)) {
      endLine();
      [text, widthPx] = ['', 0];
    }
    text += word.text;
    beforePx = widthPx;
    widthPx += inPx(word.whole, setting);
    last = word;
  }
  endLine();
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
