import { type Bounds, boundsOf } from './bounds.ts';
import type { Mark } from './drawing.ts';
import { pictureOutline } from './picture-outline.ts';
import { textBounds } from './text-bounds.ts';
import type { Shaper } from '../text/shaper.ts';

/** The box around all that a mark paints, its clips not counted; undefined where it paints nothing. */
export function markBounds(mark: Mark, shaper: Shaper): Bounds | undefined {
  if (mark.kind === 'text') return textBounds(mark, shaper);
  if (mark.kind === 'picture') return boundsOf(pictureOutline(mark));
  const { left, top, right, bottom } = boundsOf(mark.path);
  // a mitred corner reaches up to twice the stroke's width beyond its path
  const reach = 2 * (mark.stroke?.widthPx ?? 0);
  return { left: left - reach, top: top - reach, right: right + reach, bottom: bottom + reach };
}
