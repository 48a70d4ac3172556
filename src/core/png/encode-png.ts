import { concatBytes } from '../drawing/concat-bytes.ts';
import { chunk, headChunks, paletteChunks } from './chunks.ts';
import { type Pixels, wordsOf } from './pixels.ts';
import { colourRows, isOpaque, paletteRows, widenPalette } from './rows.ts';

export type EncodeOptions = {
  /** Written down so that print programs know the size. */
  readonly pxPerMm?: number | undefined;
  /** As a zlib stream. */
  readonly compress: (rows: Uint8Array) => Uint8Array;
};

/**
 * `pixels` as a PNG: with a palette where 256 colours hold them without loss, else in full colour. Opaque
 * pictures carry no alpha.
 */
export function encodePng(pixels: Pixels, { pxPerMm, compress }: EncodeOptions): Uint8Array {
  const { widthPx } = pixels;
  const words = wordsOf(pixels.rgba);
  const palette = widenPalette(new Map(), words);
  const { form, rows } = palette
    ? { form: 'palette' as const, rows: paletteRows(words, widthPx, palette) }
    : inFullColour(words, widthPx);
  return concatBytes([
    ...headChunks({ ...pixels, pxPerMm, form }),
    ...(palette ? paletteChunks([...palette.keys()]) : []),
    chunk('IDAT', compress(rows)),
    chunk('IEND', new Uint8Array()),
  ]);
}

function inFullColour(words: Uint32Array, widthPx: number) {
  const form = isOpaque(words) ? 'rgb' : 'rgba';
  return { form, rows: colourRows(words, widthPx, form) } as const;
}
