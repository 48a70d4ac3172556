import type { Drawing } from '../drawing/drawing.ts';
import { fillSlots } from '../drawing/fill-slots.ts';
import { fromSatori } from '../drawing/from-satori.ts';
import { roleOf, slotIdOf } from '../drawing/satori-nodes.ts';
import type { Palette } from '../schema/campaign.ts';
import type { FontFile } from '../text/font-file.ts';
import type { Shaper } from '../text/shaper.ts';
import { typefacesOf } from '../text/typefaces.ts';
import { type Canvas, canvasFor } from '../formats/canvas.ts';
import { findMisfits, type TextBox } from './check-fit.ts';
import { codeBounds } from './code-bounds.ts';
import type { DesignedFormat } from '../templates/template.ts';
import { layOut } from './lay-out.ts';
import { requireGlyphs } from './check-glyphs.ts';
import { requireWholePicture } from './check-picture.ts';
import { readRaisedObject, readScene } from '../scenes/scene.ts';
import { lookOf } from '../templates/kit/look.ts';
import { createMeasure } from '../templates/kit/measure.ts';
import { sheetSize } from '../templates/kit/sheet.tsx';
import { onCanvas } from './on-canvas.ts';
import { separate } from './separate.ts';
import { withEdition } from './with-edition.ts';
import type { sheetFaults } from '../i18n/vi/sheet-faults.ts';
import { SheetFaults, tellOfSheet } from './sheet-faults.ts';
import type { SheetContent, SlotId } from '../templates/template.ts';

/** What drawing needs besides words: made once and used for every sheet. */
export type DrawingTools = {
  readonly palette: Palette;
  readonly fonts: readonly FontFile[];
  readonly shaper: Shaper;
};

/** A sheet laid out, with the boxes empty whose text differs from place to place. */
export type CompiledSheet = {
  readonly drawing: Drawing;
  readonly canvas: Canvas;
  /** Boxes of the fixed texts. */
  readonly boxes: readonly TextBox[];
};

/** A sheet's template, evaluated: the text for satori, and the layers of marks on the canvas, in painting order. */
export function sheetTree(format: DesignedFormat, sheet: SheetContent, { palette, shaper }: DrawingTools) {
  const canvas = canvasFor(format, sheet.qr);
  const template = format.Template({
    ...{ content: sheet, canvas, palette },
    size: sheetSize(canvas),
    measure: createMeasure(shaper, typefacesOf(sheet.locale)),
    look: lookOf(sheet.venue.look),
    scene: readScene(sheet.venue.scene),
    object: readRaisedObject(sheet.raised),
    steps: sheet.steps.map((step) => readRaisedObject(step).whole),
  });
  const { words, layers } = separate(template);
  return { canvas, words, layers: layers.map((layer) => onCanvas(layer, canvas)) };
}

/** Lays a sheet out. Throws, without naming the sheet, when a letter has no glyph or the code is too small. */
export async function compileSheet(
  format: DesignedFormat,
  sheet: SheetContent,
  tools: DrawingTools,
): Promise<CompiledSheet> {
  const { fonts, shaper } = tools;
  const { canvas, words, layers } = sheetTree(format, sheet, tools);
  requireWholePicture(layers, sheet, format.kind);
  const { widthPx, heightPx } = canvas;
  const typefaces = typefacesOf(sheet.locale);
  const { svg, nodes } = await layOut({ template: words, widthPx, heightPx, fonts, typefaces });
  requireGlyphs(nodes, shaper, typefaces);
  const drawing = fromSatori(svg, nodes, { typefaces, layers });
  requireCodeWidth(drawing, canvas);
  requireTextSizes(drawing, canvas);
  const boxes = nodes
    .filter((node) => slotIdOf(node) === undefined)
    .flatMap((node) => {
      const { left, top, width, height, textContent: text } = node;
      const role = roleOf(node);
      return text === undefined ? [] : [{ left, top, right: left + width, bottom: top + height, text, role }];
    });
  return { drawing, canvas, boxes };
}

/** Puts texts into a compiled sheet's boxes. Throws when any text of the sheet cannot be read whole. */
export function fillSheet(
  compiled: CompiledSheet,
  texts: Readonly<Record<SlotId, string>>,
  { shaper }: DrawingTools,
): Drawing {
  const filled = fillSlots(withEdition(compiled.drawing, undefined), texts, shaper);
  if ('overflows' in filled) {
    const faults = filled.overflows.map(({ slot, text, byPx, byPercent }) =>
      tellOfSheet((say) => say.tooLong(text, Math.ceil(byPercent), Math.ceil(byPx), slot)),
    );
    throw new SheetFaults(faults);
  }
  const { drawing } = filled;
  const fixed = new Set(compiled.drawing.marks);
  const fitted = new Set(drawing.marks.filter((mark) => !fixed.has(mark)));
  const misfits = findMisfits({ ...compiled, drawing, slots: compiled.drawing.slots, fitted, shaper });
  if (misfits.length > 0) throw new SheetFaults(misfits);
  return drawing;
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
