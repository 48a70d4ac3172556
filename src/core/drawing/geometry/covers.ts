import type { Path, PathMark } from '../drawing.ts';
import { flatParts, type Point } from './flat-parts.ts';

/** Points of a curve lie no farther apart, in canvas pixels. */
const NEAR = 8;

/** True where the fill of a shape covers a point of its canvas. */
export function covers({ path, fill, fillRule, clips }: PathMark, x: number, y: number): boolean {
  if (!fill || !clips.every((clip) => windings(clip, x, y) !== 0)) return false;
  const turns = windings(path, x, y);
  return fillRule === 'evenodd' ? turns % 2 !== 0 : turns !== 0;
}

const flat = new WeakMap<Path, readonly (readonly Point[])[]>();

/** How many times a path, each part of it closed, goes around a point. */
function windings(path: Path, x: number, y: number): number {
  const parts = flat.get(path) ?? flatParts(path, NEAR);
  flat.set(path, parts);
  let turns = 0;
  for (const points of parts) {
    let [fromX, fromY] = points.at(-1) ?? [0, 0];
    for (const [toX, toY] of points) {
      const isCrossed = fromY <= y !== toY <= y;
      if (isCrossed && fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX) > x)
        turns += toY > fromY ? 1 : -1;
      [fromX, fromY] = [toX, toY];
    }
  }
  return turns;
}
