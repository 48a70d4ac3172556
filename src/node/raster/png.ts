import { zlibOf } from '../../core/deflate/wrapped.ts';
import { encodePng as encode } from '../../core/png/encode-png.ts';
import type { Pixels } from '../../core/png/pixels.ts';

export type { Pixels } from '../../core/png/pixels.ts';

/** `pixels` as a PNG, as small as it gets: a sheet is drawn once and fetched often. Same bytes always. */
export const encodePng = (pixels: Pixels, options: { pxPerMm?: number | undefined } = {}): Uint8Array =>
  encode(pixels, { ...options, compress: zlibOf });
