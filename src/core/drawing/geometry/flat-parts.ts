import type { Path } from '../drawing.ts';

export type Point = readonly [x: number, y: number];

/** The parts of an outline as points no farther apart than `near`, in the path's units. */
export function flatParts(path: Path, near: number): Point[][] {
  const parts: Point[][] = [];
  let [at, start]: [Point, Point] = [
    [0, 0],
    [0, 0],
  ];
  for (const command of path) {
    const to: Point = command[0] === 'Z' ? start : [Number(command.at(-2)), Number(command.at(-1))];
    if (command[0] === 'M') {
      parts.push([]);
      start = to;
    }
    const controls: readonly Point[] =
      command[0] === 'C' ? [at, [command[1], command[2]], [command[3], command[4]], to] : [at, to];
    const span = command[0] === 'M' ? 0 : lengthOf(controls);
    const count = Math.max(1, Math.ceil(span / near));
    for (let step = 1; step <= count; step++) parts.at(-1)?.push(along(controls, step / count));
    at = to;
  }
  return parts;
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
