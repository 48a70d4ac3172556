import type { Drawing } from '../drawing/drawing.ts';
import { withRoundPaths } from '../drawing/geometry/round-paths.ts';
import { compileSheet } from './compile.ts';
import type { CompiledSheet } from './compiled-sheet.ts';
import { fillSheet } from './fill-sheet.ts';
import type { DrawingTools } from './sheet-tree.ts';
import { withEdition } from './with-edition.ts';
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
  /** Front and back with their boxes empty. */
  readonly sides: readonly Drawing[];
  /** What is printed or shown. */
  readonly pages: readonly [SheetPage, ...SheetPage[]];
  /** Fonts, and the colours that these pages are in. */
  readonly tools: DrawingTools;
  /** What it says of its edition, where it does. */
  readonly edition: SheetContent['edition'];
};

/** What a sheet whose sides are laid out says of its edition. */
export type EditionOf = (sides: readonly Drawing[], tools: DrawingTools) => SheetContent['edition'];

/** A sheet to be drawn: all its words, and on what. */
export type SheetToDraw = { readonly format: DesignedFormat; readonly sheet: SheetContent };

/** The same, with what decides on its edition where sheets are issued. */
export type SheetToIssue = SheetToDraw & { readonly editionOf?: EditionOf | undefined };

type Sides = {
  readonly sides: readonly [front: CompiledSheet, ...others: CompiledSheet[]];
  readonly edition: SheetContent['edition'];
};

/** Lays out all sides of a sheet in the colours of its format, the place of its edition still open. */
export async function layOutSides(
  { format, sheet }: SheetToDraw,
  tools: DrawingTools,
): Promise<readonly [front: CompiledSheet, ...others: CompiledSheet[]]> {
  const own = toolsFor(format, tools);
  const front = await compileSheet(format, sheet, own);
  if (format.medium === 'screen' || !format.Back) return [front];
  const back = { ...format, scanDistanceM: undefined, Template: format.Back };
  return [front, await compileSheet(back, sheet, own)];
}

/** The same with its edition on it, as it is written and kept. */
export async function compileSides(toIssue: SheetToIssue, tools: DrawingTools): Promise<Sides> {
  const { format, editionOf } = toIssue;
  const [front, ...others] = await layOutSides(toIssue, tools);
  const drawings = [front, ...others].map(({ drawing }) => drawing);
  const edition = editionOf?.(drawings, toolsFor(format, tools));
  const sealed = (side: CompiledSheet) => ({
    ...side,
    drawing: withRoundPaths(withEdition(side.drawing, edition)),
  });
  return { sides: [sealed(front), ...others.map(sealed)], edition };
}

/** Draws and fills all pages of a material. Throws when any text of it cannot be read whole. */
export async function makePages(toIssue: SheetToIssue, tools: DrawingTools): Promise<FinishedPages> {
  const { format, sheet } = toIssue;
  const own = toolsFor(format, tools);
  const { sides, edition } = await compileSides(toIssue, tools);
  const [compiled, ...others] = sides;
  const drawing = fillSheet(compiled, sheet.slots, own);
  const { canvas } = compiled;
  const finished = { drawing, canvas, tools: own, edition, sides: sides.map((side) => side.drawing) };
  const front = { drawing, bleedPx: canvas.bleedPx };
  if (format.medium === 'screen') return { ...finished, pages: [front] };
  if (format.imposition) {
    const laid = format.imposition.lay({ drawing, canvas, locale: sheet.locale });
    const [first, ...others] = laid.map((page) => ({ drawing: page, bleedPx: 0 }));
    if (!first) throw new Error('its imposition makes no page');
    return { ...finished, pages: [first, ...others] };
  }
  const backs = others.map((side) => fillSheet(side, sheet.slots, own));
  return {
    ...finished,
    pages: [front, ...backs.map((back) => ({ drawing: back, bleedPx: canvas.bleedPx }))],
  };
}

/** Fonts, and the colours of a format. */
export const toolsFor = (format: DesignedFormat, tools: DrawingTools): DrawingTools =>
  format.medium === 'print' && format.isMono ? { ...tools, palette: monoPalette() } : tools;
