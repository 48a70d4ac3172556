import type { Slot } from '../drawing/drawing.ts';
import { slotPieces } from '../text/slot-characters.ts';
import type { Shaper } from '../text/shaper.ts';

/** Collects the words that need glyphs beyond `slotPieces`, so that a file can be compiled with them. */
export type MoreWords = {
  readonly note: (slot: Pick<Slot, 'font' | 'weight'>, text: string) => void;
  readonly words: () => readonly string[];
};

/** Of the words with the same glyphs only the first is kept: there are never more than glyphs in the fonts. */
export function moreWords(shaper: Shaper): MoreWords {
  const glyphs = new Map<string, Set<number>>();
  const found = new Set<string>();
  const glyphsOf = (font: string, weight: number, pieces: readonly string[]) =>
    pieces
      .filter((piece) => shaper.missingGlyphs(font, weight, piece).length === 0)
      .flatMap((piece) => shaper.shape(font, weight, piece).map(({ glyphId }) => glyphId));
  return {
    note({ font, weight }, text) {
      const key = `${font} ${weight}`;
      const known = glyphs.get(key) ?? new Set(glyphsOf(font, weight, slotPieces));
      glyphs.set(key, known);
      for (const word of text.split(' ')) {
        const fresh = shaper.shape(font, weight, word).filter(({ glyphId }) => !known.has(glyphId));
        if (fresh.length === 0) continue;
        found.add(word);
        for (const { glyphId } of fresh) known.add(glyphId);
      }
    },
    words: () => [...found],
  };
}
