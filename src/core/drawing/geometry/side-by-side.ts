import type { PathMark } from '../drawing.ts';
import { flatParts } from './flat-parts.ts';

type Above = {
  /** What is lower does not count, in the units of the marks. */
  readonly above: number;
  /** What is at most so much higher or lower counts as beside each other. */
  readonly air: number;
};

/**
 * From what stands at the left to what stands at the right of it, where both are nearest at one height, as letters are set;
 * negative where they overlap, Infinity where they have no height in common.
 */
export function gapAbove(
  left: readonly PathMark[],
  right: readonly PathMark[],
  { above, air }: Above,
): number {
  const [ends, starts] = [left, right].map((marks) => edgesOf(marks, { above, air }));
  return Math.min(
    ...[...(ends ?? [])].flatMap(([row, { to }]) =>
      [row - 1, row, row + 1].map((each) => (starts?.get(each)?.from ?? Infinity) - to),
    ),
  );
}

type Extent = { readonly from: number; readonly to: number };

/** From where to where marks reach, row by row of a height. */
function edgesOf(marks: readonly PathMark[], { above, air }: Above): ReadonlyMap<number, Extent> {
  const edges = new Map<number, Extent>();
  for (const { path, stroke } of marks) {
    const half = (stroke?.widthPx ?? 0) / 2;
    for (const [x, y] of flatParts(path, air / 2).flat()) {
      if (y >= above) continue;
      const row = Math.floor(y / air);
      const { from, to } = edges.get(row) ?? { from: Infinity, to: -Infinity };
      edges.set(row, { from: Math.min(from, x - half), to: Math.max(to, x + half) });
    }
  }
  return edges;
}
