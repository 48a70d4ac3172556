import type { Drawing } from '../drawing/drawing.ts';
import { compileSheet, type DrawingTools, fillSheet } from './compile.ts';
import { monoPalette } from '../scenes/mono-palette.ts';
import type { Canvas } from '../formats/canvas.ts';
import type { DesignedFormat, SheetContent } from '../templates/template.ts';

/** One page of the file that is printed. */
export type SheetPage = {
  readonly drawing: Drawing;
  /** Part of the drawing on each side that is cut off. */
  readonly bleedPx: number;
};

/** A finished material. */
export type FinishedPages = {
  /** The sheet itself, front side up: what is proved and measured. */
  readonly drawing: Drawing;
  readonly canvas: Canvas;
  /** What is printed or shown. */
  readonly pages: readonly [SheetPage, ...SheetPage[]];
  /** Fonts, and the colours that these pages are in. */
  readonly tools: DrawingTools;
};

/** Draws and fills all pages of a material. Throws when any text of it cannot be read whole. */
export async function makePages(
  format: DesignedFormat,
  sheet: SheetContent,
  tools: DrawingTools,
): Promise<FinishedPages> {
  const own = toolsFor(format, tools);
  const compiled = await compileSheet(format, sheet, own);
  const drawing = fillSheet(compiled, sheet.slots, own);
  const { canvas } = compiled;
  const finished = { drawing, canvas, tools: own };
  const front = { drawing, bleedPx: canvas.bleedPx };
  if (format.medium === 'screen') return { ...finished, pages: [front] };
  if (format.imposition) {
    const laid = format.imposition.lay({ drawing, canvas, locale: sheet.locale });
    const [first, ...others] = laid.map((page) => ({ drawing: page, bleedPx: 0 }));
    if (!first) throw new Error('its imposition makes no page');
    return { ...finished, pages: [first, ...others] };
  }
  if (!format.Back) return { ...finished, pages: [front] };
  const back = await compileSheet({ ...format, scanDistanceM: undefined, Template: format.Back }, sheet, own);
  return {
    ...finished,
    pages: [front, { drawing: fillSheet(back, sheet.slots, own), bleedPx: canvas.bleedPx }],
  };
}

/** Fonts, and the colours of a format. */
export const toolsFor = (format: DesignedFormat, tools: DrawingTools): DrawingTools =>
  format.medium === 'print' && format.isMono ? { ...tools, palette: monoPalette() } : tools;
