import { fromSatori } from '../drawing/from-satori.ts';
import type { DesignedFormat, SheetContent } from '../templates/template.ts';
import { typefacesOf } from '../text/typefaces.ts';
import { type CompiledSheet, compiledSheet } from './compiled-sheet.ts';
import { layOut } from './lay-out.ts';
import { type DrawingTools, sheetTree } from './sheet-tree.ts';

/** Lays a sheet out. Throws, without naming the sheet, when a letter has no glyph or the code is too small. */
export async function compileSheet(
  format: DesignedFormat,
  sheet: SheetContent,
  tools: DrawingTools,
): Promise<CompiledSheet> {
  const { fonts, shaper } = tools;
  const tree = sheetTree(format, sheet, tools);
  const { widthPx, heightPx } = tree.canvas;
  const typefaces = typefacesOf(sheet.locale);
  const { svg, nodes } = await layOut({ template: tree.words, widthPx, heightPx, fonts, typefaces });
  const read = () => fromSatori(svg, nodes, { typefaces, layers: tree.layers });
  return compiledSheet({ format, sheet, tree, nodes, read, shaper });
}
