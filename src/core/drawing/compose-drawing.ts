import { areApart, type Bounds, boundsOf, common, grown, holds } from './geometry/bounds.ts';
import type { Drawing, Mark, Matrix, Path } from './drawing.ts';
import { multiply, transformPath, transformPoint } from './geometry/matrix.ts';
import { pictureOutline } from './geometry/picture-outline.ts';

/** Where a drawing goes on another sheet. Its slots must be filled. */
export type ImposedDrawing = {
  readonly drawing: Drawing;
  readonly scale?: number;
  /** Where its origin comes to lie, in canvas pixels of the sheet. */
  readonly xPx: number;
  readonly yPx: number;
  /** Head down; its origin is then its lower right corner. */
  readonly isTurned?: true;
  /** Nothing is shown outside this part of the sheet. */
  readonly window?: Bounds;
};

/** One white sheet made of others. */
export function composeDrawing(widthPx: number, heightPx: number, parts: readonly ImposedDrawing[]): Drawing {
  const sheet = rectangle({ left: 0, top: 0, right: widthPx, bottom: heightPx });
  const marks: Mark[] = [{ kind: 'path', path: sheet, fill: 'paper', clips: [] }];
  const elements: Drawing['elements'][number][] = [];
  for (const part of parts) {
    const first = elements.length;
    for (const mark of imposedMarks(part)) {
      marks.push(mark.element === undefined ? mark : { ...mark, element: mark.element + first });
    }
    elements.push(...part.drawing.elements);
  }
  return { widthPx, heightPx, marks, elements, slots: [] };
}

function imposedMarks({ drawing, scale = 1, xPx, yPx, isTurned, window }: ImposedDrawing): Mark[] {
  const s = isTurned ? -scale : scale;
  const matrix: Matrix = [s, 0, 0, s, xPx, yPx];
  const clip = window && rectangle(window);
  const paths = new Map<Path, Path>();
  /* Marks share their clips, and so must their copies, which are written once. */
  const moved = (path: Path): Path => {
    const known = paths.get(path) ?? transformPath(matrix, path);
    paths.set(path, known);
    return known;
  };
  return drawing.marks.flatMap((mark): Mark[] => {
    const clips = [...(clip ? [clip] : []), ...mark.clips.map(moved)];
    if (mark.kind === 'path') {
      const path = transformPath(matrix, mark.path);
      const { stroke } = mark;
      const reach = stroke ? stroke.widthPx * scale : 0;
      const bounds = boundsOf(path);
      if (window && areApart(grown(bounds, reach), window)) return [];
      // of a plane a smaller plane is left, which needs no clip
      if (window && !stroke && holds(path, bounds))
        return [{ ...mark, path: rectangle(common(bounds, window)), clips: clips.slice(1) }];
      return [{ ...mark, path, clips, ...(stroke && { stroke: scaled(stroke, scale) }) }];
    }
    if (mark.kind === 'picture') {
      const picture = { ...mark, matrix: multiply(matrix, mark.matrix), clips };
      return window && areApart(boundsOf(pictureOutline(picture)), window) ? [] : [picture];
    }
    const [x, y] = transformPoint(matrix, mark.xPx, mark.yPx);
    const sizePx = mark.sizePx * scale;
    const widest = sizePx * mark.text.length * 1.2;
    const box = isTurned
      ? { left: x - widest, right: x, top: y - sizePx, bottom: y + 2 * sizePx }
      : { left: x, right: x + widest, top: y - 2 * sizePx, bottom: y + sizePx };
    if (window && areApart(box, window)) return [];
    const spacing = mark.letterSpacingPx;
    return [
      {
        ...mark,
        ...{ xPx: x, yPx: y, sizePx, clips },
        ...(spacing !== undefined && { letterSpacingPx: spacing * scale }),
        ...(isTurned && { turnDegrees: 180 + (mark.turnDegrees ?? 0) }),
      },
    ];
  });
}

type Stroke = NonNullable<Extract<Mark, { kind: 'path' }>['stroke']>;

const scaled = (stroke: Stroke, scale: number): Stroke => ({
  ...stroke,
  widthPx: stroke.widthPx * scale,
  ...(stroke.dashPx && { dashPx: stroke.dashPx.map((length) => length * scale) }),
});

/** An upright rectangle as a path. */
export const rectangle = ({ left, top, right, bottom }: Bounds): Path => [
  ['M', left, top],
  ['L', right, top],
  ['L', right, bottom],
  ['L', left, bottom],
  ['Z'],
];
