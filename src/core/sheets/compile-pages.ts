import type { Drawing } from '../drawing/drawing.ts';
import { compileSheet, type DrawingTools } from './compile.ts';
import { toolsFor } from './make-pages.ts';
import type { DesignedFormat, SheetContent } from '../templates/template.ts';

/** The pages of one place's file with their boxes empty, and the tools that they are drawn with. */
export type CompiledPages = {
  readonly drawings: readonly [front: Drawing, ...others: Drawing[]];
  readonly tools: DrawingTools;
};

/** Lays out all sides of a sheet, to be filled for many places. */
export async function compilePages(
  format: DesignedFormat,
  sheet: SheetContent,
  tools: DrawingTools,
): Promise<CompiledPages> {
  const own = toolsFor(format, tools);
  const front = await compileSheet(format, sheet, own);
  if (format.medium === 'screen' || !format.Back) return { drawings: [front.drawing], tools: own };
  const back = await compileSheet({ ...format, scanDistanceM: undefined, Template: format.Back }, sheet, own);
  return { drawings: [front.drawing, back.drawing], tools: own };
}
