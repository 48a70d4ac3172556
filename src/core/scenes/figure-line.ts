import { flatParts } from '../drawing/geometry/flat-parts.ts';
import { outlineBeside, type Painted, painted, topmostAt } from '../drawing/geometry/neighbours.ts';
import type { Path, PathMark } from '../drawing/drawing.ts';
import { greyOf, isShade } from './mono-palette.ts';
import type { ColourName } from '../schema/campaign.ts';

/** A line around figures that stand on paper as white as they are; its width in pixels. */
export type FigureLine = { readonly colour: ColourName; readonly widthPx: number };

/** Width of the line in u. */
export const FIGURE_LINE = 0.6;
/** A shape inside a figure has a line of its own, if it is so many lines wide: a mask, not an eye; a rail, not a strap. */
const LEAST = { shape: 9, stroke: 2 } as const;

export const figureLine = (colour: ColourName | undefined, u: number): FigureLine | undefined =>
  colour && { colour, widthPx: FIGURE_LINE * u };

/**
 * The marks of a figure with a line around all of them together, and inside where two colours meet that greys do not keep
 * apart: a mask and a face, pale hair and a forehead. Parts of one colour are one shape, in whatever order they are painted.
 * Folds and brows that would be as grey as what they lie on have the colour of the line.
 */
export function lined(marks: readonly PathMark[], line: FigureLine | undefined): readonly PathMark[] {
  if (!line) return marks;
  const all = marks.map(painted);
  return [
    ...marks.map((mark) => edgeOf(mark, line)),
    ...all.flatMap((each, index) => parted(each, all.slice(0, index), line)),
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

/** A mark, over the line that parts it from what lies below. */
function parted(each: Painted, below: readonly Painted[], line: FigureLine): readonly PathMark[] {
  const { fill, clips } = each.mark;
  const { colour, widthPx } = line;
  const isLarge = thickness(each) >= (fill ? LEAST.shape : LEAST.stroke) * widthPx;
  if (!fill) {
    if (isLarge && isRail(each.mark, below)) return [edgeOf(each.mark, line), each.mark];
    return [wouldVanish(each.mark, below) ? inColour(each.mark, colour) : each.mark];
  }
  const { pieces, isWhole } = outlineBeside(each.mark, widthPx, (outside) => {
    const ground = colourOf(topmostAt(below, outside));
    return ground !== undefined && needsLine(fill, ground) && (isLarge || greyOf(fill) === greyOf(ground));
  });
  if (pieces.length === 0) return [each.mark];
  if (isWhole) return [edgeOf(each.mark, line), each.mark];
  const path = pieces.flatMap((points): Path =>
    points.map(([x, y], index) => [index === 0 ? 'M' : 'L', x, y] as const),
  );
  const edge = { colour, widthPx: 2 * widthPx, cap: 'butt', join: 'round' } as const;
  return [{ kind: 'path', path, clips, stroke: edge }, each.mark];
}

/** Of a stroke, or of the box around a shape. */
function thickness({ mark: { fill, stroke }, bounds: { left, right, top, bottom } }: Painted): number {
  return fill ? Math.min(right - left, bottom - top) : (stroke?.widthPx ?? 0);
}

const colourOf = (mark: PathMark | undefined): ColourName | undefined => mark?.fill ?? mark?.stroke?.colour;

/** True where greys keep a colour less apart from what it lies on: the same one, or a light one and white. */
function needsLine(own: ColourName, ground: ColourName): boolean {
  const greys = [greyOf(own), greyOf(ground)];
  if (own === ground || greys.includes('black') || isShade(own, ground)) return false;
  return greys[0] === greys[1] || greys.includes('white');
}

/** True of a white stroke that lies on anything as light: on dark cloth it is seen without a line. */
function isRail({ path, stroke }: PathMark, below: readonly Painted[]): boolean {
  if (!stroke || greyOf(stroke.colour) !== 'white') return false;
  const points = flatParts(path, stroke.widthPx).flat();
  return points.some((point) => {
    const ground = colourOf(topmostAt(below, point));
    return ground !== undefined && greyOf(ground) !== 'dark' && needsLine(stroke.colour, ground);
  });
}

/** True where a stroke has another colour than what it lies on or between, but the same grey. */
function wouldVanish({ path, stroke }: PathMark, below: readonly Painted[]): boolean {
  if (!stroke) return false;
  const points = flatParts(path, stroke.widthPx).flat();
  const [x, y] = points[points.length >> 1] ?? [NaN, NaN];
  return aside(stroke.widthPx / 2).some(([dx, dy]) => {
    const ground = colourOf(topmostAt(below, [x + dx, y + dy]));
    return ground && ground !== stroke.colour && greyOf(ground) === greyOf(stroke.colour);
  });
}

const aside = (by: number) =>
  [
    [0, 0],
    [0, by],
    [0, -by],
    [by, 0],
    [-by, 0],
  ] as const;

const inColour = (mark: PathMark, colour: ColourName): PathMark =>
  mark.stroke ? { ...mark, stroke: { ...mark.stroke, colour } } : mark;
