import { constants, deflateRawSync } from 'node:zlib';
import type { CompiledSheet } from '../../core/sheets/compiled-sheet.ts';
import type { DrawingTools } from '../../core/sheets/sheet-tree.ts';
import type { Format } from '../../core/formats/format.ts';
import { compilePng, type CompiledPng, type PngTools } from '../../core/png/compile-png.ts';
import { rasterSize } from '../../core/formats/raster-size.ts';
import { rasterize } from './raster.ts';

export { fillPng } from '../../core/png/fill-png.ts';

/** The trimmed sheet as a picture of its format's size, ready to be filled with `fillPng`. */
export function compileSheetPng(
  format: Format,
  { drawing, canvas }: Pick<CompiledSheet, 'drawing' | 'canvas'>,
  { palette, shaper }: Pick<DrawingTools, 'palette' | 'shaper'>,
): Promise<CompiledPng> {
  const { bleedPx, widthPx, heightPx } = canvas;
  const viewBox = {
    xPx: bleedPx,
    yPx: bleedPx,
    widthPx: widthPx - 2 * bleedPx,
    heightPx: heightPx - 2 * bleedPx,
  };
  const tools: PngTools = { palette, shaper, rasterize, deflate };
  return compilePng(drawing, { viewBox, ...rasterSize(format) }, tools);
}

/** Levels of zlib: the third is the last fast one; the ninth takes six times as long as the sixth, and saves 3 %. */
const levels = { small: 6, fast: 3 } as const;

/** A full flush ends on a whole byte and forgets what came before. */
const deflate: PngTools['deflate'] = (data, effort) =>
  deflateRawSync(data, { level: levels[effort], finishFlush: constants.Z_FULL_FLUSH });
