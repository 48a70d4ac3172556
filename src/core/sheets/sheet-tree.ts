import { canvasFor } from '../formats/canvas.ts';
import { readRaisedObject, readScene } from '../scenes/scene.ts';
import type { Palette } from '../schema/campaign.ts';
import { lookOf } from '../templates/kit/look.ts';
import { createMeasure } from '../drawing/setting/measure.ts';
import { sheetSize } from '../templates/kit/sheet.tsx';
import type { DesignedFormat, SheetContent } from '../templates/template.ts';
import type { FontFile } from '../text/font-file.ts';
import type { Shaper } from '../text/shaper.ts';
import { typefacesOf } from '../text/typefaces.ts';
import { onCanvas } from './on-canvas.ts';
import { separate } from './separate.ts';

/** What drawing needs besides words: made once and used for every sheet. */
export type DrawingTools = {
  readonly palette: Palette;
  readonly fonts: readonly FontFile[];
  readonly shaper: Shaper;
};

/** A sheet's template, evaluated: its words, not laid out yet, and the layers of marks on the canvas, in painting order. */
export function sheetTree(
  format: DesignedFormat,
  sheet: SheetContent,
  { palette, shaper }: Pick<DrawingTools, 'palette' | 'shaper'>,
) {
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
