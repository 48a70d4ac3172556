import type { Format } from './format.ts';

const MM_PER_INCH = 25.4;
const DPI = 300;
/** Larger sheets are printed from their PDF; their picture is a preview. */
const PREVIEW_DPI = 150;
const MAX_PREVIEW_PX = 30e6;
const A3_MM2 = 297 * 420;

export type RasterSize = { readonly widthPx: number; readonly heightPx: number; readonly pxPerMm?: number };

/** Pixels of a format's picture: its preview's, else 300 dpi to A3, fewer above; `pxPerMm` only for print. */
export function rasterSize(format: Format): RasterSize {
  if (format.medium === 'screen') return { widthPx: format.widthPx, heightPx: format.heightPx };
  const { widthMm, heightMm, previewPx } = format;
  const previewPxPerMm = Math.min(
    PREVIEW_DPI / MM_PER_INCH,
    Math.sqrt(MAX_PREVIEW_PX / (widthMm * heightMm)),
  );
  const ownPxPerMm = widthMm * heightMm <= A3_MM2 ? DPI / MM_PER_INCH : previewPxPerMm;
  const pxPerMm = previewPx === undefined ? ownPxPerMm : previewPx / Math.max(widthMm, heightMm);
  return { widthPx: Math.round(widthMm * pxPerMm), heightPx: Math.round(heightMm * pxPerMm), pxPerMm };
}
