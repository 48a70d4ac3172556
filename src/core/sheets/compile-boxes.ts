import { fromNodes } from '../drawing/from-nodes.ts';
import type { DesignedFormat, SheetContent } from '../templates/template.ts';
import { typefacesOf } from '../text/typefaces.ts';
import { type CompiledSheet, compiledSheet } from './compiled-sheet.ts';
import { layOutBoxes } from './lay-out-boxes.ts';
import { type DrawingTools, sheetTree } from './sheet-tree.ts';

/** What `compileSheet` lays out, without satori, for templates of which every text has a box of its own. Throws as it does. */
export function compileBoxes(
  format: DesignedFormat,
  sheet: SheetContent,
  tools: Pick<DrawingTools, 'palette' | 'shaper'>,
): CompiledSheet {
  const { shaper } = tools;
  const tree = sheetTree(format, sheet, tools);
  const { widthPx, heightPx } = tree.canvas;
  const typefaces = typefacesOf(sheet.locale);
  const { nodes, lines } = layOutBoxes(tree.words, { shaper, typefaces });
  const read = () => fromNodes({ nodes, lines, widthPx, heightPx }, { typefaces, layers: tree.layers });
  return compiledSheet({ format, sheet, tree, nodes, read, shaper });
}
