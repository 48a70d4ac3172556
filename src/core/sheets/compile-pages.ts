import type { Drawing } from '../drawing/drawing.ts';
import type { SheetContent } from '../templates/template.ts';
import type { DrawingTools } from './sheet-tree.ts';
import { compileSides, type SheetToIssue, toolsFor } from './make-pages.ts';

/** The pages of one place's file with their boxes empty, and the tools that they are drawn with. */
export type CompiledPages = {
  readonly drawings: readonly [front: Drawing, ...others: Drawing[]];
  readonly tools: DrawingTools;
  /** What they say of their edition. */
  readonly edition: SheetContent['edition'];
};

/** Lays out all sides of a sheet, to be filled for many places. */
export async function compilePages(toIssue: SheetToIssue, tools: DrawingTools): Promise<CompiledPages> {
  const own = toolsFor(toIssue.format, tools);
  const { sides, edition } = await compileSides(toIssue, tools);
  const [front, ...others] = sides;
  return { drawings: [front.drawing, ...others.map(({ drawing }) => drawing)], tools: own, edition };
}
