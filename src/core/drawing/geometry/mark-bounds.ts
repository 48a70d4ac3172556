import { type Bounds, boundsOf, grown } from './bounds.ts';
import type { Mark, PathMark, PictureMark } from '../drawing.ts';
import { pictureOutline } from './picture-outline.ts';
import { textBounds } from './text-bounds.ts';
import type { Shaper } from '../../text/shaper.ts';

/** The box around all that a mark paints, its clips not counted; undefined where it paints nothing. */
export function markBounds(mark: Mark, shaper: Shaper): Bounds | undefined {
  if (mark.kind === 'text') return textBounds(mark, shaper);
  if (mark.kind === 'picture') return grown(boundsOf(pictureOutline(mark)), strokeReachOf(mark));
  return grown(boundsOf(mark.path), reachOf(mark.stroke));
}

/** A mitred corner reaches up to twice the stroke's width beyond its path. */
const reachOf = (stroke: PathMark<string>['stroke']): number => 2 * (stroke?.widthPx ?? 0);

/** How far a picture's strokes may reach beyond its box, on the canvas. */
function strokeReachOf({ picture, matrix }: PictureMark): number {
  if (!('shapes' in picture)) return 0;
  const reach = picture.shapes.reduce((most, { stroke }) => Math.max(most, reachOf(stroke)), 0);
  const [a, b, c, d] = matrix;
  return reach * Math.max(Math.hypot(a, b), Math.hypot(c, d));
}
