import type { Drawing } from '../drawing/drawing.ts';
import { type Bounds, boundsOf } from '../drawing/bounds.ts';

/** The square of a sheet's code without its quiet zone, or undefined where it has none. */
export function codeBounds(drawing: Drawing): Bounds | undefined {
  const boxes = drawing.marks.flatMap((mark) =>
    mark.kind === 'path' && mark.crisp ? [boundsOf(mark.path)] : [],
  );
  if (boxes.length === 0) return undefined;
  return {
    left: Math.min(...boxes.map((box) => box.left)),
    top: Math.min(...boxes.map((box) => box.top)),
    right: Math.max(...boxes.map((box) => box.right)),
    bottom: Math.max(...boxes.map((box) => box.bottom)),
  };
}
