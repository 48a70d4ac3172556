import type { Matrix, Path, PathMark } from '../drawing.ts';

export const identity: Matrix = [1, 0, 0, 1, 0, 0];

/** `inner` is applied first. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [g, h, i, j, k, l] = inner;
  return [a * g + c * h, b * g + d * h, a * i + c * j, b * i + d * j, a * k + c * l + e, b * k + d * l + f];
}

export function transformPoint([a, b, c, d, e, f]: Matrix, x: number, y: number): [number, number] {
  return [a * x + c * y + e, b * x + d * y + f];
}

export function transformPath(matrix: Matrix, path: Path): Path {
  const at = (x: number, y: number) => transformPoint(matrix, x, y);
  return path.map((command) => {
    if (command[0] === 'Z') return command;
    if (command[0] === 'C') {
      const [, x1, y1, x2, y2, x, y] = command;
      return ['C', ...at(x1, y1), ...at(x2, y2), ...at(x, y)];
    }
    return [command[0], ...at(command[1], command[2])];
  });
}

/** A head may be drawn so much taller than it is wide; its strokes are then as wide as the mean of both. */
const STRETCH = 0.25;

/** How much lengths grow; undefined when they grow differently in different directions. */
export function uniformScale([a, b, c, d]: Matrix): number | undefined {
  const x = Math.hypot(a, b);
  const y = Math.hypot(c, d);
  const isSquare = Math.abs(a * c + b * d) < STRETCH * x * y;
  return isSquare && Math.abs(x - y) < STRETCH * Math.max(x, y) ? Math.sqrt(x * y) : undefined;
}

/** Reads SVG's `transform`. Throws on skews and anything unknown. */
export function parseTransform(text: string): Matrix {
  const steps = [...text.matchAll(/([a-zA-Z]+)\s*\(([^)]*)\)/g)];
  if (text.replace(/([a-zA-Z]+)\s*\(([^)]*)\)/g, '').replace(/[\s,]/g, '') !== '') unreadable(text);
  return steps.reduce((matrix, [, name = '', list = '']) => {
    const numbers = list
      .trim()
      .split(/[\s,]+/)
      .map(Number);
    if (!numbers.every(Number.isFinite)) unreadable(text);
    return multiply(matrix, step(name, numbers) ?? unreadable(text));
  }, identity);
}

function step(name: string, [a = 0, b, c, d, e, f]: readonly number[]): Matrix | undefined {
  if (name === 'translate') return [1, 0, 0, 1, a, b ?? 0];
  if (name === 'scale') return [a, 0, 0, b ?? a, 0, 0];
  if (name === 'rotate') return rotation((a * Math.PI) / 180, b ?? 0, c ?? 0);
  if (name === 'matrix' && f !== undefined) return [a, b ?? 0, c ?? 0, d ?? 0, e ?? 0, f];
  return undefined;
}

/** By `angle` in radians, clockwise on the canvas, about a point. */
export function rotation(angle: number, x: number, y: number): Matrix {
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  return multiply(multiply([1, 0, 0, 1, x, y], [cos, sin, -sin, cos, 0, 0]), [1, 0, 0, 1, -x, -y]);
}

function unreadable(text: string): never {
  throw new Error(`Cannot read transform="${text}". Use translate, scale, rotate or matrix with numbers.`);
}

/** A shape as it is elsewhere: strokes grow with it. Throws when a stroke would be stretched. */
export function transformShape<Shape extends PathMark<string>>(matrix: Matrix, shape: Shape): Shape {
  const path = transformPath(matrix, shape.path);
  const { stroke } = shape;
  if (!stroke) return { ...shape, path };
  const scale = uniformScale(matrix);
  if (scale === undefined) throw new Error('A stroke would be stretched more in one direction.');
  const dashPx = stroke.dashPx?.map((length) => length * scale);
  return {
    ...shape,
    path,
    stroke: { ...stroke, widthPx: stroke.widthPx * scale, ...(dashPx && { dashPx }) },
  };
}
