import { boundsOf } from '../geometry/bounds.ts';
import type { PathMark } from '../drawing.ts';
import type { ColourName } from '../../schema/campaign.ts';

/** A line around figures that stand on paper as white as they are; its width in pixels. */
export type FigureLine = { readonly colour: ColourName; readonly widthPx: number };

/** Width of the line in u. */
const LINE = 0.6;
/** Lighter than what they may stand on. */
const LIGHT: ReadonlySet<ColourName | undefined> = new Set(['paper', 'light', 'sky']);
/** A light shape inside a figure has a line of its own, if it is so many lines wide: a mask, not an eye; a rail, not a strap. */
const LEAST = { shape: 9, stroke: 2 } as const;

export const figureLine = (colour: ColourName | undefined, u: number): FigureLine | undefined =>
  colour && { colour, widthPx: LINE * u };

/** The marks of a figure with a line around all of them together, and around each large light shape in it. */
export function lined(marks: readonly PathMark[], line: FigureLine | undefined): readonly PathMark[] {
  if (!line) return marks;
  return [
    ...marks.map((mark) => edgeOf(mark, line)),
    ...marks.flatMap((mark) => (isLight(mark, line) ? [edgeOf(mark, line), mark] : [mark])),
  ];
}

/** The mark, so much wider on every side, in the colour of the line. */
function edgeOf(mark: PathMark, { colour, widthPx }: FigureLine): PathMark {
  const width = (mark.stroke?.widthPx ?? 0) + 2 * widthPx;
  return {
    ...mark,
    ...(mark.fill && { fill: colour }),
    stroke: { cap: 'round', join: 'round', ...mark.stroke, colour, widthPx: width },
  };
}

function isLight({ path, fill, stroke }: PathMark, { widthPx }: FigureLine): boolean {
  if (!LIGHT.has(fill ?? stroke?.colour)) return false;
  if (!fill) return (stroke?.widthPx ?? 0) >= LEAST.stroke * widthPx;
  const { left, right, top, bottom } = boundsOf(path);
  return Math.min(right - left, bottom - top) >= LEAST.shape * widthPx;
}
