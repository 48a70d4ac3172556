import type { Slot } from '../../drawing/drawing.ts';
import { slotPieces } from '../../text/slot-characters.ts';
import type { Shaper } from '../../text/shaper.ts';

/** A glyph that `slotPieces` do without, and the letters that it stands for. */
export type RareGlyph = {
  readonly font: string;
  readonly weight: number;
  readonly glyphId: number;
  readonly text: string;
};

/** Collects rare glyphs, so that a file can be compiled with them. */
export type RareGlyphs = {
  readonly note: (slot: Pick<Slot, 'font' | 'weight'>, text: string) => void;
  /** In an order of their own: whichever text came first, the same glyphs give the same file. */
  readonly list: () => readonly RareGlyph[];
};

export function rareGlyphs(shaper: Shaper): RareGlyphs {
  const common = new Map<string, ReadonlySet<number>>();
  const found = new Map<string, RareGlyph>();
  const commonOf = (font: string, weight: number) => {
    const key = `${font} ${weight}`;
    const known = common.get(key) ?? commonGlyphs(shaper, font, weight);
    common.set(key, known);
    return known;
  };
  return {
    note({ font, weight }, text) {
      const known = commonOf(font, weight);
      for (const { glyphId, text: letters } of shaper.shape(font, weight, text)) {
        if (known.has(glyphId)) continue;
        const key = JSON.stringify([font, weight, glyphId, letters]);
        if (!found.has(key)) found.set(key, { font, weight, glyphId, text: letters });
      }
    },
    list: () => [...found].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, glyph]) => glyph),
  };
}

/** Glyphs of a font that every file with a slot in it embeds: those of `slotPieces`. */
export function commonGlyphs(shaper: Shaper, font: string, weight: number): ReadonlySet<number> {
  const pieces = slotPieces.filter((piece) => shaper.missingGlyphs(font, weight, piece).length === 0);
  return new Set(pieces.flatMap((piece) => shaper.shape(font, weight, piece).map(({ glyphId }) => glyphId)));
}
