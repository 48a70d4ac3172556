import { deflateSync } from 'node:zlib';
import { encodePng as encode } from '../../core/png/encode-png.ts';
import type { Pixels } from '../../core/png/pixels.ts';

export type { Pixels } from '../../core/png/pixels.ts';

/** `pixels` as a PNG, compressed by Node's zlib, as small as it makes it: a sheet is drawn once and fetched often. Same bytes always. */
export const encodePng = (pixels: Pixels, options: { pxPerMm?: number | undefined } = {}): Uint8Array =>
  encode(pixels, { ...options, compress: (rows) => deflateSync(rows, { level: 9 }) });
