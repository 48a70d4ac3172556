import type { PreparedSheet } from '../editions/prepare-sheet.ts';
import type { FinishedPages } from '../sheets/make-pages.ts';
import type { DrawingTools } from '../sheets/sheet-tree.ts';
import { sheetTitle } from '../sheets/sheet-title.ts';
import type { MaterialParts } from './compiled-material.ts';

type LaidOut = Pick<MaterialParts, 'canvas' | 'drawings' | 'date'> & Pick<DrawingTools, 'palette'>;

/** The parts of a material of which all sides are laid out. */
export function materialParts(
  { job, format, sheet }: Pick<PreparedSheet, 'job' | 'format' | 'sheet'>,
  { palette, canvas, drawings, date }: LaidOut,
): MaterialParts {
  const title = sheetTitle(sheet, format.kind);
  return { ...job, locale: sheet.locale, title, ...(date && { date }), palette, canvas, drawings };
}

/** The same of a finished sheet. */
export const finishedParts = (
  prepared: Pick<PreparedSheet, 'job' | 'format' | 'sheet'>,
  { tools: { palette }, canvas, sides: drawings, edition }: FinishedPages,
): MaterialParts => materialParts(prepared, { palette, canvas, drawings, date: edition?.issued });
