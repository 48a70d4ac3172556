import type { Path } from '../drawing.ts';

/** A rectangle by its upper left corner and its size. */
export type Frame = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

export type Bounds = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

/** The box around all points, control points included, so never too small. */
export function boundsOf(path: Path): Bounds {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const command of path) {
    for (let index = 1; index + 1 < command.length; index += 2) {
      const [x, y] = [Number(command[index]), Number(command[index + 1])];
      if (x < left) left = x;
      if (x > right) right = x;
      if (y < top) top = y;
      if (y > bottom) bottom = y;
    }
  }
  return { left, top, right, bottom };
}

/** The box around some boxes. */
export const around = (boxes: readonly Bounds[]): Bounds => ({
  left: Math.min(...boxes.map(({ left }) => left)),
  top: Math.min(...boxes.map(({ top }) => top)),
  right: Math.max(...boxes.map(({ right }) => right)),
  bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
});

/** What two boxes have in common; turned inside out where they are apart. */
export const common = (a: Bounds, b: Bounds): Bounds => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});

/** A box that reaches so much further on every side. */
export const grown = ({ left, top, right, bottom }: Bounds, by: number): Bounds => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

export const areApart = (a: Bounds, b: Bounds): boolean =>
  a.right <= b.left || a.left >= b.right || a.bottom <= b.top || a.top >= b.bottom;

/** True when the path is an upright rectangle with the whole of `bounds` inside. */
export function holds(path: Path, bounds: Bounds): boolean {
  const box = boundsOf(path);
  const isOnEdge = (x: number, y: number) =>
    (near(x, box.left) || near(x, box.right)) && (near(y, box.top) || near(y, box.bottom));
  const corners = path.filter((command) => command[0] === 'M' || command[0] === 'L');
  const isRectangle =
    path.every((command) => command[0] !== 'C') &&
    (corners.length === 4 || corners.length === 5) &&
    corners.every((corner) => isOnEdge(Number(corner[1]), Number(corner[2])));
  return (
    isRectangle &&
    bounds.left >= box.left - SLACK &&
    bounds.top >= box.top - SLACK &&
    bounds.right <= box.right + SLACK &&
    bounds.bottom <= box.bottom + SLACK
  );
}

/** A hundredth of a pixel is a micrometre in print. */
const SLACK = 0.01;
const near = (a: number, b: number) => Math.abs(a - b) < SLACK;
