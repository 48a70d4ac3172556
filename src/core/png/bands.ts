import { areApart, type Bounds, boundsOf } from '../drawing/geometry/bounds.ts';
import type { Drawing, Mark } from '../drawing/drawing.ts';
import { markBounds } from '../drawing/geometry/mark-bounds.ts';
import type { Shaper } from '../text/shaper.ts';
import { type PngSize, windowOf } from './window.ts';

/** Rows that are drawn at once: few, so that their pixels stay at hand; many, so that little is drawn twice. */
const BAND_ROWS = 256;

/** Neighbouring rows of a picture as a picture of its own: the marks that touch them, and the part of the canvas. */
export type Band = { readonly top: number; readonly size: PngSize; readonly drawing: Drawing };

/** A picture from top to bottom, so that nobody has to draw all of it at once. */
export function bandsOf(drawing: Drawing, size: PngSize, shaper: Shaper): Band[] {
  const window = windowOf(size);
  const { widthPx, heightPx } = size;
  const marks = drawing.marks.map((mark) => ({ mark, reach: reachOf(mark, shaper) }));
  return Array.from({ length: Math.ceil(heightPx / BAND_ROWS) }, (_, index): Band => {
    const top = index * BAND_ROWS;
    const bottom = Math.min(heightPx, top + BAND_ROWS);
    const viewBox = window.viewBoxOf({ left: 0, top, right: widthPx, bottom });
    const { xPx, yPx } = viewBox;
    const shown = { left: xPx, top: yPx, right: xPx + viewBox.widthPx, bottom: yPx + viewBox.heightPx };
    const touching = marks.filter(({ reach }) => reach?.every((part) => !areApart(part, shown)));
    return {
      top,
      size: { viewBox, widthPx, heightPx: bottom - top },
      drawing: { ...drawing, marks: touching.map(({ mark }) => mark) },
    };
  });
}

/** A mark is seen where all of these overlap; undefined where it paints nothing. */
function reachOf(mark: Mark, shaper: Shaper): Bounds[] | undefined {
  const own = markBounds(mark, shaper);
  return own && [own, ...mark.clips.map(boundsOf)];
}
