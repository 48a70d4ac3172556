import { toSvg } from '../../src/core/drawing/to-svg.ts';
import { type DrawingTools, sheetTree } from '../../src/core/sheets/sheet-tree.ts';
import type { DesignedFormat, SheetContent } from '../../src/core/templates/template.ts';

/** A sheet as plain satori is given it: its shapes as a picture, its texts above them. */
export function plainTemplate(format: DesignedFormat, sheet: SheetContent, tools: DrawingTools) {
  const { canvas, words, layers } = sheetTree(format, sheet, tools);
  const { widthPx, heightPx } = canvas;
  const size = { width: widthPx, height: heightPx };
  const marks = layers.flatMap((layer) => layer.marks);
  const viewBox = { xPx: 0, yPx: 0, widthPx, heightPx };
  const options = { viewBox, width: `${widthPx}`, height: `${heightPx}`, title: '', lang: 'und' };
  const drawing = { widthPx, heightPx, marks, elements: [], slots: [] };
  const svg = toSvg(drawing, options, tools);
  const src = `data:image/svg+xml,${encodeURIComponent(svg)}`;
  const picture = { type: 'img', props: { src, ...size, style: { position: 'absolute', left: 0, top: 0 } } };
  const children = [picture, inColours(words, tools.palette)];
  return { type: 'div', props: { style: { display: 'flex', ...size }, children } };
}

/** Our templates write colours by their names, plain satori wants them as in CSS. */
function inColours(node: unknown, palette: DrawingTools['palette']): unknown {
  if (Array.isArray(node)) return node.map((child) => inColours(child, palette));
  if (typeof node !== 'object' || node === null || !('props' in node)) return node;
  const { style, children, ...props } = node.props as Readonly<Record<string, unknown>>;
  const { color, ...others } = (style ?? {}) as { readonly color?: keyof typeof palette };
  const painted = { ...others, ...(color && { color: palette[color].rgb }) };
  return { ...node, props: { ...props, style: painted, children: inColours(children, palette) } };
}
