import './keep-memory.ts';
import { setImmediate } from 'node:timers/promises';
import { Resvg } from '@resvg/resvg-js';
import { collectGarbage } from './collect-garbage.ts';
import type { Pixels } from './png.ts';

const MAX_MEGAPIXELS = 35;
/** resvg holds the pixels and a copy of them, and here is one more. */
const BUFFERS = 3;
/** A collection takes as long as drawing a few lines of text, so small pictures share one. */
const MAX_UNFREED_BYTES = 100e6;
let unfreedBytes = 0;

/**
 * Pixels of `svg` at its own width and height. Its text must be outlines: no font is loaded, so that every
 * machine draws the same.
 */
export async function rasterize(svg: string): Promise<Pixels> {
  const pixels = draw(svg);
  unfreedBytes += BUFFERS * pixels.rgba.length;
  if (unfreedBytes > MAX_UNFREED_BYTES) {
    unfreedBytes = 0;
    await freeNativeBuffers();
  }
  return pixels;
}

/** The same without ever freeing the memory that resvg held for it. */
export function draw(svg: string): Pixels {
  const resvg = new Resvg(svg, { font: { loadSystemFonts: false }, logLevel: 'off' });
  const megapixels = (resvg.width * resvg.height) / 1e6;
  if (megapixels > MAX_MEGAPIXELS) {
    throw new Error(`A picture of ${resvg.width} × ${resvg.height} px is over ${MAX_MEGAPIXELS} megapixels.`);
  }
  const image = resvg.render();
  return { widthPx: image.width, heightPx: image.height, rgba: image.pixels };
}

/**
 * resvg frees its buffers only when a collection and a turn of the event loop come together; without this
 * thirty A3 sheets hold 2.4 GB (https://github.com/thx/resvg-js/issues/216).
 */
export async function freeNativeBuffers(): Promise<void> {
  await setImmediate();
  collectGarbage();
  await setImmediate();
}
