import type { Path, PathMark } from '../drawing.ts';

/** Straight pieces that a curve is taken for. */
const PIECES = 12;

/** True where the fill of a shape covers a point of its canvas. */
export function covers({ path, fill, fillRule, clips }: PathMark, x: number, y: number): boolean {
  if (!fill || !clips.every((clip) => windings(clip, x, y) !== 0)) return false;
  const turns = windings(path, x, y);
  return fillRule === 'evenodd' ? turns % 2 !== 0 : turns !== 0;
}

/** How many times a path goes around a point, to the right counted up. */
function windings(path: Path, x: number, y: number): number {
  let turns = 0;
  let [fromX, fromY, startX, startY] = [0, 0, 0, 0];
  const lineTo = (toX: number, toY: number) => {
    if (fromY <= y !== toY <= y) {
      const crossing = fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX);
      if (crossing > x) turns += toY > fromY ? 1 : -1;
    }
    [fromX, fromY] = [toX, toY];
  };
  for (const command of path) {
    if (command[0] === 'C') {
      const [, ax, ay, bx, by, toX, toY] = command;
      const [x0, y0] = [fromX, fromY];
      for (let piece = 1; piece <= PIECES; piece += 1) {
        const t = piece / PIECES;
        const [a, b, c, d] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t * t * (1 - t), t ** 3];
        lineTo(a * x0 + b * ax + c * bx + d * toX, a * y0 + b * ay + c * by + d * toY);
      }
    } else if (command[0] === 'L') lineTo(command[1], command[2]);
    else lineTo(startX, startY);
    if (command[0] === 'M') [fromX, fromY] = [startX, startY] = [command[1], command[2]];
  }
  lineTo(startX, startY);
  return turns;
}
