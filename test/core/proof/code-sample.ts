import type { CodePicture } from '../../../src/core/proof/code-picture.ts';
import { createQrSymbol } from '../../../src/core/formats/qr.ts';

export const samplePayload = 'HTTPS://LOA.EXAMPLE/Q/BV/';
const symbol = createQrSymbol(samplePayload);

type Sample = { readonly modulePx: number; readonly quietModules?: number; readonly ground?: number };

/** A code with a white border of `quietModules` on a ground of one grey. */
export function codeSample({ modulePx, quietModules = 4, ground = 40 }: Sample): CodePicture {
  const outer = 8;
  const sidePx = (symbol.size + 2 * outer) * modulePx;
  const grey = (x: number, y: number) => {
    const [column, row] = [Math.floor(x / modulePx) - outer, Math.floor(y / modulePx) - outer];
    const inside = (value: number, border: number) => value >= -border && value < symbol.size + border;
    if (inside(column, 0) && inside(row, 0)) return symbol.modules[row * symbol.size + column] ? 0 : 255;
    return inside(column, quietModules) && inside(row, quietModules) ? 255 : ground;
  };
  const rgba = new Uint8Array(sidePx * sidePx * 4).fill(255);
  for (let at = 0; at < sidePx * sidePx; at += 1) {
    rgba.fill(grey(at % sidePx, Math.floor(at / sidePx)), at * 4, at * 4 + 3);
  }
  return {
    pixels: { widthPx: sidePx, heightPx: sidePx, rgba },
    box: { xPx: outer * modulePx, yPx: outer * modulePx, sidePx: symbol.size * modulePx },
    modules: symbol.size,
  };
}
