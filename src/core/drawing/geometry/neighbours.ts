import type { Path, PathMark } from '../drawing.ts';
import { type Bounds, boundsOf, grown } from './bounds.ts';
import { covers } from './covers.ts';
import { flatParts, type Point } from './flat-parts.ts';

/** A mark and the box around all that it paints. */
export type Painted = { readonly mark: PathMark; readonly bounds: Bounds };

export const painted = (mark: PathMark): Painted => ({
  mark,
  bounds: grown(boundsOf(mark.path), (mark.stroke?.widthPx ?? 0) / 2),
});

/** The topmost of some marks, from the back to the front, at a point of their canvas. */
export const topmostAt = (marks: readonly Painted[], [x, y]: Point): PathMark | undefined =>
  marks.findLast(
    ({ mark, bounds: { left, right, top, bottom } }) =>
      x >= left && x <= right && y >= top && y <= bottom && (covers(mark, x, y) || isOnStroke(mark, [x, y])),
  )?.mark;

/** Points of a stroke lie so near to each other, in parts of its width. */
const DENSE = 0.25;
const dots = new WeakMap<Path, readonly Point[]>();

function isOnStroke({ path, stroke }: PathMark, [x, y]: Point): boolean {
  if (!stroke) return false;
  const points = dots.get(path) ?? flatParts(path, DENSE * stroke.widthPx).flat();
  dots.set(path, points);
  return points.some(([atX, atY]) => Math.hypot(atX - x, atY - y) <= stroke.widthPx / 2);
}

/**
 * Pieces of a filled mark's outline, in points `step` apart, outside of which lies a mark that is asked for. `isWhole`: that
 * is all of it.
 */
export function outlineBeside(
  mark: PathMark,
  step: number,
  isAskedFor: (outside: Point) => boolean,
): { readonly pieces: readonly (readonly Point[])[]; readonly isWhole: boolean } {
  const pieces: Point[][] = [];
  let isWhole = true;
  for (const points of flatParts(mark.path, step)) {
    let goesOn = false;
    for (const [index, to] of points.entries()) {
      const from = points.at(index - 1) ?? to;
      const outside = beyond(from, to, mark, step);
      const isBeside = outside !== undefined && isAskedFor(outside);
      if (isBeside && goesOn) pieces.at(-1)?.push(to);
      if (isBeside && !goesOn) pieces.push([from, to]);
      isWhole &&= isBeside || !outside;
      goesOn = isBeside;
    }
  }
  return { pieces, isWhole };
}

/** A point so far outside of an edge; none where both sides are inside, or outside. */
function beyond([fromX, fromY]: Point, [toX, toY]: Point, mark: PathMark, by: number): Point | undefined {
  const long = Math.hypot(toX - fromX, toY - fromY);
  if (long === 0) return undefined;
  const [x, y] = [(fromX + toX) / 2, (fromY + toY) / 2];
  const [dx, dy] = [(by * (toY - fromY)) / long, (by * (fromX - toX)) / long];
  const sides = [[x + dx, y + dy] as const, [x - dx, y - dy] as const];
  const outer = sides.filter(([atX, atY]) => !covers(mark, atX, atY));
  return outer.length === 1 ? outer[0] : undefined;
}
