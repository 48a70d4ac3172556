import { type Bounds, boundsOf } from './bounds.ts';
import type { TextMark } from '../drawing.ts';
import { placeGlyphs } from '../line-glyphs.ts';
import { rotation, transformPath } from './matrix.ts';
import { parsePathData } from '../svg/path-data.ts';
import { rectanglePath } from '../svg/shapes.ts';
import type { Shaper } from '../../text/shaper.ts';

/** The upright box around all outlines of a line, in canvas pixels; undefined where it has none. */
export function textBounds(mark: TextMark, shaper: Shaper): Bounds | undefined {
  const level = levelBounds(mark, shaper);
  return level && mark.turnDegrees ? turnedBounds(level, mark) : level;
}

/** The box around a box that turns with a line. */
export function turnedBounds(
  { left, top, right, bottom }: Bounds,
  { turnDegrees = 0, xPx, yPx }: TextMark,
): Bounds {
  const box = rectanglePath({ x: left, y: top, width: right - left, height: bottom - top });
  return boundsOf(transformPath(rotation((turnDegrees * Math.PI) / 180, xPx, yPx), box));
}

/** The same of a line before it is turned. */
export function levelBounds(mark: TextMark, shaper: Shaper): Bounds | undefined {
  const scale = mark.sizePx / shaper.metrics(mark.font, mark.weight).unitsPerEm;
  const bounds = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const { glyphId, xPx, risePx } of placeGlyphs(mark, shaper)) {
    const box = outlineBounds(shaper.outline(mark.font, mark.weight, glyphId));
    if (!box) continue;
    const [originX, originY] = [mark.xPx + xPx, mark.yPx - risePx];
    bounds.left = Math.min(bounds.left, originX + box.left * scale);
    bounds.right = Math.max(bounds.right, originX + box.right * scale);
    // outlines count upwards
    bounds.top = Math.min(bounds.top, originY - box.bottom * scale);
    bounds.bottom = Math.max(bounds.bottom, originY - box.top * scale);
  }
  return bounds.left >= bounds.right ? undefined : bounds;
}

const known = new Map<string, Bounds | undefined>();

/** Every line is made of the same few hundred letters. */
function outlineBounds(outline: string): Bounds | undefined {
  if (!known.has(outline)) known.set(outline, outline === '' ? undefined : boundsOf(parsePathData(outline)));
  return known.get(outline);
}
