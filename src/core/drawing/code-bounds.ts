import type { Drawing } from './drawing.ts';
import { around, type Bounds, boundsOf } from './geometry/bounds.ts';

/** The square of a sheet's code without its quiet zone, or undefined where it has none. */
export function codeBounds(drawing: Drawing): Bounds | undefined {
  const boxes = drawing.marks.flatMap((mark) =>
    mark.kind === 'path' && mark.crisp ? [boundsOf(mark.path)] : [],
  );
  return boxes.length === 0 ? undefined : around(boxes);
}
