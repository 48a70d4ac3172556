import type { Drawing } from '../drawing/drawing.ts';
import type { Layer } from '../drawing/layer.ts';
import { roleOf, type SatoriNode, slotIdOf } from '../drawing/satori-nodes.ts';
import type { Canvas } from '../formats/canvas.ts';
import type { sheetFaults } from '../i18n/vi/sheet-faults.ts';
import type { DesignedFormat, SheetContent } from '../templates/template.ts';
import type { Shaper } from '../text/shaper.ts';
import { typefacesOf } from '../text/typefaces.ts';
import type { TextBox } from './check-fit.ts';
import { requireGlyphs } from './check-glyphs.ts';
import { requireWholePicture } from './check-picture.ts';
import { codeBounds } from '../drawing/code-bounds.ts';
import { SheetFaults, tellOfSheet } from './sheet-faults.ts';

/** A sheet laid out, with the boxes empty whose text differs from place to place. */
export type CompiledSheet = {
  readonly drawing: Drawing;
  readonly canvas: Canvas;
  /** Boxes of the fixed texts. */
  readonly boxes: readonly TextBox[];
};

type LaidOut = {
  readonly format: DesignedFormat;
  readonly sheet: SheetContent;
  readonly tree: { readonly canvas: Canvas; readonly layers: readonly Layer[] };
  readonly nodes: readonly SatoriNode[];
  /** Once its letters are known to be drawn. */
  readonly read: () => Drawing;
  readonly shaper: Shaper;
};

/** A sheet that was laid out. Throws, without naming it, when a letter has no glyph or the code is too small. */
export function compiledSheet({ format, sheet, tree, nodes, read, shaper }: LaidOut): CompiledSheet {
  const { canvas, layers } = tree;
  requireWholePicture(layers, sheet, format.kind);
  requireGlyphs(nodes, shaper, typefacesOf(sheet.locale));
  const drawing = read();
  requireCodeWidth(drawing, canvas);
  requireTextSizes(drawing, canvas);
  return { drawing, canvas, boxes: nodes.flatMap(fixedText) };
}

function fixedText(node: SatoriNode): readonly TextBox[] {
  const { left, top, width, height, textContent: text } = node;
  if (text === undefined || slotIdOf(node) !== undefined) return [];
  return [{ left, top, right: left + width, bottom: top + height, text, role: roleOf(node) }];
}

function requireCodeWidth(drawing: Drawing, canvas: Canvas): void {
  const code = codeBounds(drawing);
  if (!code && canvas.qrWidthPx > 0) throw new SheetFaults([tellOfSheet((say) => say.noCode())]);
  const widthPx = code ? code.right - code.left : undefined;
  if (widthPx !== undefined && widthPx < canvas.qrWidthPx - 1) {
    throw new SheetFaults([tellOfSheet((say) => say.smallCode(Math.round(widthPx), canvas.qrWidthPx))]);
  }
}

/** Rounding of sizes to whole pixels. */
const SIZE_SLACK_PX = 0.5;

/** Throws naming every text that is set too small for the distance from which the sheet is read. */
function requireTextSizes({ marks, slots }: Drawing, { minTextPx }: Canvas): void {
  const texts = marks.flatMap((mark) =>
    mark.kind === 'text' ? [{ name: () => mark.text, sizePx: mark.sizePx }] : [],
  );
  const boxes = slots.map(({ id, minSizePx }) => ({
    name: (say: typeof sheetFaults) => say.box(id),
    sizePx: minSizePx,
  }));
  const small = [...texts, ...boxes].filter(({ sizePx }) => sizePx < minTextPx - SIZE_SLACK_PX);
  if (small.length === 0) return;
  throw new SheetFaults(
    small.map(({ name, sizePx }) => {
      const percent = Math.floor((sizePx * 100) / minTextPx);
      return tellOfSheet((say) => say.smallText(name(say), percent));
    }),
  );
}
