import type { Format } from './format.ts';
import { MM_PER_INCH } from '../drawing/print-lengths.ts';

const DPI = 300;
/** Larger sheets are printed from their PDF; their picture is a preview. */
const PREVIEW_DPI = 150;
const MAX_PREVIEW_PX = 30e6;
/** Of a ready-made picture: it is looked at, sent and pasted; print shops have the PDF, and the designer makes more. */
const PUBLISHED = { dpi: 200, longSidePx: 2339 };
/** Where only a preview is published of it. */
const LOOKED_AT_PX = 1280;
const A3_MM2 = 297 * 420;

export type RasterSize = { readonly widthPx: number; readonly heightPx: number; readonly pxPerMm?: number };

/** Pixels of a place's own picture: the format's preview's, else 300 dpi to A3, fewer above; `pxPerMm` only for print. */
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

/** Pixels of the picture that is published of a format, before any office puts its name on it. */
export function publishedSize(format: Format): RasterSize {
  if (format.medium === 'screen') return rasterSize(format);
  const { widthMm, heightMm, outputs } = format;
  const longSidePx = outputs.includes('png') ? PUBLISHED.longSidePx : LOOKED_AT_PX;
  const most = Math.min(PUBLISHED.dpi / MM_PER_INCH, longSidePx / Math.max(widthMm, heightMm));
  const { pxPerMm = most } = rasterSize(format);
  const own = Math.min(most, pxPerMm);
  return { widthPx: Math.round(widthMm * own), heightPx: Math.round(heightMm * own), pxPerMm: own };
}
