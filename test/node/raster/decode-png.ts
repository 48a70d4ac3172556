import sharp from 'sharp';
import type { Pixels } from '../../../src/core/png/pixels.ts';

/** What an independent decoder makes of a PNG; every checksum of its pixels must be right. */
export async function decodePng(png: Uint8Array): Promise<Pixels> {
  const read = sharp(png, { failOn: 'warning' }).ensureAlpha().raw();
  const { data, info } = await read.toBuffer({ resolveWithObject: true });
  return { widthPx: info.width, heightPx: info.height, rgba: new Uint8Array(data) };
}

/** How its pixels are written. */
export const colourTypeOf = (png: Uint8Array): string =>
  ({ 2: 'rgb', 3: 'palette', 6: 'rgba' })[png[25] ?? 0] ?? 'unknown';

/** Pixels a metre, as its `pHYs` says. */
export function resolutionOf(png: Uint8Array): number | undefined {
  const at = Buffer.from(png).indexOf('pHYs', 0, 'latin1');
  return at < 0 ? undefined : Buffer.from(png).readUInt32BE(at + 4);
}
