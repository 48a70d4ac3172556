import { Resvg } from '@resvg/resvg-js';
import type { Pixels } from '../../../src/core/png/pixels.ts';

/** What an independent decoder makes of a PNG; every checksum in it must be right. */
export function decodePng(png: Uint8Array): Pixels {
  const header = Buffer.from(png);
  const [widthPx, heightPx] = [header.readUInt32BE(16), header.readUInt32BE(20)];
  const size = `width="${widthPx}" height="${heightPx}"`;
  const href = `data:image/png;base64,${header.toString('base64')}`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}><image ${size} href="${href}" image-rendering="optimizeSpeed"/></svg>`;
  const { pixels } = new Resvg(svg, { font: { loadSystemFonts: false } }).render();
  return { widthPx, heightPx, rgba: new Uint8Array(pixels) };
}

/** How its pixels are written. */
export const colourTypeOf = (png: Uint8Array): string =>
  ({ 2: 'rgb', 3: 'palette', 6: 'rgba' })[png[25] ?? 0] ?? 'unknown';

/** Pixels a metre, as its `pHYs` says. */
export function resolutionOf(png: Uint8Array): number | undefined {
  const at = Buffer.from(png).indexOf('pHYs', 0, 'latin1');
  return at < 0 ? undefined : Buffer.from(png).readUInt32BE(at + 4);
}
