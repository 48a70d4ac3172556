import type { Shaper } from '../text/shaper.ts';
import type { TextMark } from './drawing.ts';

/** A glyph and where its origin stands, in canvas pixels from the start of the line. */
export type PlacedGlyph = {
  readonly glyphId: number;
  readonly xPx: number;
  /** Upwards from the baseline. */
  readonly risePx: number;
  readonly text: string;
};

/** The glyphs of a line; both SVG and PDF are drawn from these, so that they look the same. */
export function placeGlyphs(mark: TextMark, shaper: Shaper): PlacedGlyph[] {
  let penPx = 0;
  return shaper.shape(mark.font, mark.weight, mark.text).map((glyph) => {
    const placed = {
      glyphId: glyph.glyphId,
      xPx: penPx + glyph.dx * mark.sizePx,
      risePx: glyph.dy * mark.sizePx,
      text: glyph.text,
    };
    penPx += glyph.advance * mark.sizePx + (glyph.text === '' ? 0 : (mark.letterSpacingPx ?? 0));
    return placed;
  });
}
