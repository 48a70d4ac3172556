import { setImmediate } from 'node:timers/promises';
import type { Drawing } from '../../core/drawing/drawing.ts';
import { toSvg } from '../../core/drawing/to-svg.ts';
import { bandsOf } from '../../core/png/bands.ts';
import type { PngSize } from '../../core/png/window.ts';
import type { DrawingTools } from '../../core/sheets/sheet-tree.ts';
import { collectYoungGarbage } from './collect-garbage.ts';
import type { Pixels } from './png.ts';
import { draw } from './raster.ts';

const BYTES_A_PIXEL = 4;
/** Memory of pictures that nobody looks at any more: to get new memory takes longer than to draw in it. */
const idle: Uint8Array<ArrayBuffer>[] = [];

type Pictured = {
  readonly drawing: Drawing;
  readonly size: PngSize;
  readonly tools: Pick<DrawingTools, 'shaper' | 'palette'>;
};

/**
 * Draws a part of a finished drawing and lends its pixels to `use`; afterwards the next picture is drawn over them.
 * It is drawn band by band, so that no more than these pixels is ever held.
 */
export async function withPicture<Result>(
  { drawing, size, tools }: Pictured,
  use: (pixels: Pixels) => Promise<Result>,
): Promise<Result> {
  const { widthPx, heightPx } = size;
  const memory = memoryOf(widthPx * heightPx * BYTES_A_PIXEL);
  try {
    const rgba = memory.subarray(0, widthPx * heightPx * BYTES_A_PIXEL);
    for (const band of bandsOf(drawing, size, tools.shaper)) {
      const { viewBox } = band.size;
      const pixels = { width: `${widthPx}`, height: `${band.size.heightPx}` };
      const svg = toSvg(band.drawing, { viewBox, ...pixels, title: '', lang: 'und' }, tools);
      rgba.set(draw(svg).rgba, band.top * widthPx * BYTES_A_PIXEL);
      await setImmediate();
      collectYoungGarbage();
    }
    return await use({ widthPx, heightPx, rgba });
  } finally {
    idle.push(memory);
  }
}

/** The smallest idle memory that is large enough, else new one in the place of one that is too small. */
function memoryOf(bytes: number): Uint8Array<ArrayBuffer> {
  idle.sort((a, b) => a.length - b.length);
  const fitting = idle.findIndex(({ length }) => length >= bytes);
  if (fitting >= 0) return idle.splice(fitting, 1)[0] ?? new Uint8Array(bytes);
  idle.pop();
  return new Uint8Array(bytes);
}
