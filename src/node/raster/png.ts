import { deflateSync } from 'node:zlib';
import { chunk, headChunks, paletteChunks } from '../../core/png/chunks.ts';
import { type Pixels, wordsOf } from '../../core/png/pixels.ts';
import { colourRows, isOpaque, paletteRows, widenPalette } from '../../core/png/rows.ts';

export type { Pixels } from '../../core/png/pixels.ts';

/**
 * `pixels` as a PNG: with a palette where 256 colours hold them without loss, else in full colour. Opaque
 * pictures carry no alpha. `pxPerMm` is written down so that print programs know the size. Same bytes always.
 */
export function encodePng(pixels: Pixels, options: { pxPerMm?: number | undefined } = {}): Uint8Array {
  const { widthPx } = pixels;
  const words = wordsOf(pixels.rgba);
  const palette = widenPalette(new Map(), words);
  const form = isOpaque(words) ? 'rgb' : 'rgba';
  const rows = palette ? paletteRows(words, widthPx, palette) : colourRows(words, widthPx, form);
  return Buffer.concat([
    ...headChunks({ ...pixels, ...options, form: palette ? 'palette' : form }),
    ...(palette ? paletteChunks([...palette.keys()]) : []),
    chunk('IDAT', deflateSync(rows, { level: 6 })),
    chunk('IEND', new Uint8Array()),
  ]);
}
