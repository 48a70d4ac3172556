import type { Pixels } from '../png/pixels.ts';

/** Lightness of each pixel, row by row: 0 is black, 255 white. */
export type Grey = { readonly widthPx: number; readonly heightPx: number; readonly values: Float32Array };

/** Lightness 0 to 255 of one pixel, weighted as in Rec. 709. */
export function luminance({ rgba, widthPx }: Pixels, x: number, y: number): number {
  const at = (y * widthPx + x) * 4;
  return 0.2126 * (rgba[at] ?? 0) + 0.7152 * (rgba[at + 1] ?? 0) + 0.0722 * (rgba[at + 2] ?? 0);
}

/** A picture without its colours. */
export function greyOf(pixels: Pixels): Grey {
  const { widthPx, heightPx } = pixels;
  const values = new Float32Array(widthPx * heightPx);
  for (let at = 0; at < values.length; at += 1) {
    values[at] = luminance(pixels, at % widthPx, Math.floor(at / widthPx));
  }
  return { widthPx, heightPx, values };
}

/** Grey as an opaque picture; what is beyond black and white is black and white. */
export function pixelsOf({ widthPx, heightPx, values }: Grey): Pixels {
  const rgba = new Uint8Array(values.length * 4);
  values.forEach((value, index) => {
    rgba.fill(Math.max(0, Math.min(255, Math.round(value))), index * 4, index * 4 + 3);
    rgba[index * 4 + 3] = 255;
  });
  return { widthPx, heightPx, rgba };
}

/** `value` of each pixel's coordinates. */
export function paintGrey(widthPx: number, heightPx: number, value: (x: number, y: number) => number): Grey {
  const values = new Float32Array(widthPx * heightPx);
  for (let y = 0; y < heightPx; y += 1) {
    for (let x = 0; x < widthPx; x += 1) values[y * widthPx + x] = value(x, y);
  }
  return { widthPx, heightPx, values };
}
