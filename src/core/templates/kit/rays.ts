import { path, px } from './svg.ts';

type Rays = {
  readonly fill: string;
  readonly x: number;
  readonly y: number;
  /** Long enough to leave the sheet. */
  readonly length: number;
  readonly count: number;
  /** Turns the whole wheel, in parts of one ray and its gap. */
  readonly phase?: number;
};

/** Rays in all directions from one point, each as wide as the gap beside it. */
export function rays({ fill, x, y, length, count, phase = 0 }: Rays): string {
  const step = (2 * Math.PI) / count;
  const at = (turn: number) => `${px(x + Math.cos(turn) * length)} ${px(y + Math.sin(turn) * length)}`;
  const d = Array.from({ length: count }, (_, index) => {
    const from = (index + phase) * step;
    return `M${px(x)} ${px(y)}L${at(from)}L${at(from + step / 2)}Z`;
  });
  return path(fill, d.join(''));
}
