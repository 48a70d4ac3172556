import type { Glyph } from './glyph.ts';

/** What numbers are written with, the space behind them included. */
const SIGNS = '0123456789 ';
const number = /^\d+ *$/;

/** Glyphs of numbers; nothing for a text that is none. */
export type Numbers = (word: string) => readonly Glyph[] | undefined;

/**
 * Puts house numbers and the like together from their digits: nearly every place has some of its own, and no list keeps
 * them all. Nothing where a font's digits are more than themselves and a step to the next one; `shape` asks the font.
 */
export function numbersOf(shape: (text: string) => readonly Glyph[]): Numbers | undefined {
  const alone = Array.from(SIGNS, (sign) => shape(sign)[0]);
  const before = alone.map((glyph, first) =>
    alone.map((next, second) => {
      const [own, other, more] = shape(`${SIGNS[first]}${SIGNS[second]}`);
      const isStep = own && glyph && next && isAt(own, glyph) && !more && isSame(other, next);
      return isStep ? own : undefined;
    }),
  );
  if (before.some((steps) => steps.includes(undefined))) return undefined;
  return (word) => {
    if (!number.test(word)) return undefined;
    const glyphs: Glyph[] = [];
    for (let at = 0; at < word.length; at += 1) {
      const steps = before[SIGNS.indexOf(word[at] ?? '')];
      const glyph =
        at + 1 < word.length
          ? steps?.[SIGNS.indexOf(word[at + 1] ?? '')]
          : alone[SIGNS.indexOf(word[at] ?? '')];
      if (!glyph) return undefined;
      glyphs.push(glyph);
    }
    return glyphs;
  };
}

const isAt = (a: Glyph, b: Glyph) =>
  a.glyphId === b.glyphId && a.dx === b.dx && a.dy === b.dy && a.text === b.text;
const isSame = (a: Glyph | undefined, b: Glyph) => a !== undefined && isAt(a, b) && a.advance === b.advance;
