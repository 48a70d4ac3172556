import type { Pixels } from '../png/pixels.ts';
import { quantize } from '../png/quantize.ts';
import { shrinkPart } from '../png/shrink.ts';

/** Room for a preview: sharp at half of it on a dense screen. */
const BOX = { widthPx: 480, heightPx: 640 };
/** Flat planes and the blends at their edges. */
const COLOURS = 24;

/** The size of the preview of a picture. */
export function previewSize({ widthPx, heightPx }: Omit<Pixels, 'rgba'>): Omit<Pixels, 'rgba'> {
  const scale = Math.min(1, BOX.widthPx / widthPx, BOX.heightPx / heightPx);
  return { widthPx: Math.round(widthPx * scale), heightPx: Math.round(heightPx * scale) };
}

/** A small picture of a finished one, light enough to show many of them on one page. */
export function previewOf(pixels: Pixels): Pixels {
  const { widthPx, heightPx } = pixels;
  const size = previewSize(pixels);
  const whole = { left: 0, top: 0, right: widthPx, bottom: heightPx };
  return quantize(shrinkPart(pixels, whole, size), COLOURS);
}
