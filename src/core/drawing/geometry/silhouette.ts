import type { PathMark } from '../drawing.ts';
import type { Bounds } from './bounds.ts';
import { flatParts, type Point } from './flat-parts.ts';

/** Points of an outline lie no farther apart, in the units of the marks. */
const NEAR = 6;
const known = new WeakMap<readonly PathMark[], readonly Point[]>();

/**
 * Height of what is highest between two distances from the left, hats and all, in the units of the marks; Infinity where
 * nothing stands.
 */
export function topBetween(marks: readonly PathMark[], left: number, right: number): number {
  const points = fromLeftOf(marks);
  // asked for every row of words at every size that is tried
  let at = firstFrom(points, left);
  let top = Infinity;
  for (let point = points[at]; point && point[0] <= right; at += 1, point = points[at]) {
    if (point[1] < top) top = point[1];
  }
  return top;
}

const sorted = new WeakMap<readonly PathMark[], readonly Point[]>();
function fromLeftOf(marks: readonly PathMark[]): readonly Point[] {
  const points = sorted.get(marks) ?? pointsOf(marks).toSorted(([a], [b]) => a - b);
  sorted.set(marks, points);
  return points;
}

/** Index of the first of sorted points that is not left of `x`. */
function firstFrom(points: readonly Point[], x: number): number {
  let [from, to] = [0, points.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((points[middle]?.[0] ?? x) < x) from = middle + 1;
    else to = middle;
  }
  return from;
}

/** What stands above a height and to the right of `from`: from where to where, and how high. */
export function spanAbove(marks: readonly PathMark[], y: number, from: number) {
  const above = pointsOf(marks).filter((point) => point[1] < y && point[0] > from);
  const xs = above.map(([x]) => x);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...above.map((point) => point[1])) };
}

/** How far it reaches from 0 0 inside a box. */
export function reachOf(marks: readonly PathMark[], { left, right, top, bottom }: Bounds) {
  const near = pointsOf(marks).filter(([x, y]) => x >= left && x <= right && y >= top && y <= bottom);
  const ys = near.map((point) => point[1]);
  return {
    ...{ top: Math.min(0, ...ys), bottom: Math.max(0, ...ys) },
    left: Math.min(0, ...near.map(([x]) => x)),
    right: Math.max(0, ...near.map(([x]) => x)),
  };
}

function pointsOf(marks: readonly PathMark[]): readonly Point[] {
  const points = known.get(marks) ?? marks.flatMap(outlineOf);
  known.set(marks, points);
  return points;
}

function outlineOf({ path, stroke }: PathMark): Point[] {
  const half = (stroke?.widthPx ?? 0) / 2;
  return flatParts(path, NEAR)
    .flat()
    .map(([x, y]): Point => [x, y - half]);
}
