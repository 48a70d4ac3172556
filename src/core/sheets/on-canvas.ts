import { areApart, boundsOf, grown } from '../drawing/geometry/bounds.ts';
import type { PlainMark } from '../drawing/drawing.ts';
import type { Layer } from '../drawing/layer.ts';
import { transformShape } from '../drawing/geometry/matrix.ts';
import type { Canvas } from '../formats/canvas.ts';

/** A layer of a template, which counts from the corner of the trim, on the canvas; what lies beside the canvas is left out. */
export function onCanvas(layer: Layer, { bleedPx, widthPx, heightPx }: Canvas): Layer {
  const canvas = { left: 0, top: 0, right: widthPx, bottom: heightPx };
  const moved = layer.marks.map((mark): PlainMark =>
    mark.kind === 'text'
      ? { ...mark, xPx: mark.xPx + bleedPx, yPx: mark.yPx + bleedPx }
      : transformShape([1, 0, 0, 1, bleedPx, bleedPx], mark),
  );
  return {
    ...layer,
    marks: moved.filter((mark) => {
      if (mark.kind === 'text') return true;
      return !areApart(grown(boundsOf(mark.path), mark.stroke?.widthPx ?? 0), canvas);
    }),
  };
}
