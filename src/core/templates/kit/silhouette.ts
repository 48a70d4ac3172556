import type { Bounds } from '../../drawing/geometry/bounds.ts';
import type { Path, PathMark } from '../../drawing/drawing.ts';

type Point = readonly [x: number, y: number];

/** Points of an outline lie no farther apart, in scene units. */
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
  return pointsOn(path).map(([x, y]): Point => [x, y - half]);
}

/** The outline as points close to each other. */
function pointsOn(path: Path): Point[] {
  const points: Point[] = [];
  let [at, start]: [Point, Point] = [
    [0, 0],
    [0, 0],
  ];
  for (const command of path) {
    const to: Point = command[0] === 'Z' ? start : [Number(command.at(-2)), Number(command.at(-1))];
    if (command[0] === 'M') start = to;
    const controls: readonly Point[] =
      command[0] === 'C' ? [at, [command[1], command[2]], [command[3], command[4]], to] : [at, to];
    const span = command[0] === 'M' ? 0 : lengthOf(controls);
    const count = Math.max(1, Math.ceil(span / NEAR));
    for (let step = 1; step <= count; step++) points.push(along(controls, step / count));
    at = to;
  }
  return points;
}

const lengthOf = (points: readonly Point[]): number =>
  points.slice(1).reduce((sum, [x, y], index) => {
    const [fromX, fromY] = points[index] ?? [x, y];
    return sum + Math.hypot(x - fromX, y - fromY);
  }, 0);

/** De Casteljau: the point at a share of a line or curve. */
function along(points: readonly Point[], share: number): Point {
  const [first, ...others] = points;
  if (others.length === 0) return first ?? [0, 0];
  const between = others.map(([x, y], index): Point => {
    const [fromX, fromY] = points[index] ?? [x, y];
    return [fromX + (x - fromX) * share, fromY + (y - fromY) * share];
  });
  return along(between, share);
}
