import type { Bounds } from '../drawing/geometry/bounds.ts';
import type { SvgOptions } from '../drawing/to-svg.ts';

type ViewBox = SvgOptions['viewBox'];

/** The part of a canvas that a picture shows, and its size in pixels. */
export type PngSize = { readonly viewBox: ViewBox; readonly widthPx: number; readonly heightPx: number };

/** The way between canvas and picture: uniform and centred, as SVG fits a `viewBox` into its width and height. */
export type Window = {
  /** The whole pixels of the picture that a part of the canvas touches. */
  readonly pixelsOf: (bounds: Bounds) => Bounds;
  /** The part of the canvas that pixels of the picture show. */
  readonly viewBoxOf: (pixels: Bounds) => ViewBox;
};

export function windowOf({ viewBox, widthPx, heightPx }: PngSize): Window {
  const scale = Math.min(widthPx / viewBox.widthPx, heightPx / viewBox.heightPx);
  const left = (widthPx - viewBox.widthPx * scale) / 2 - viewBox.xPx * scale;
  const top = (heightPx - viewBox.heightPx * scale) / 2 - viewBox.yPx * scale;
  const within = (value: number, end: number) => Math.max(0, Math.min(value, end));
  return {
    pixelsOf: (bounds) => ({
      left: within(Math.floor(bounds.left * scale + left), widthPx),
      top: within(Math.floor(bounds.top * scale + top), heightPx),
      right: within(Math.ceil(bounds.right * scale + left), widthPx),
      bottom: within(Math.ceil(bounds.bottom * scale + top), heightPx),
    }),
    viewBoxOf: (pixels) => ({
      xPx: (pixels.left - left) / scale,
      yPx: (pixels.top - top) / scale,
      widthPx: (pixels.right - pixels.left) / scale,
      heightPx: (pixels.bottom - pixels.top) / scale,
    }),
  };
}
