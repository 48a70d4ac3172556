import { canvasFor } from '../formats/canvas.ts';
import { readRaisedObject, readScene } from '../scenes/scene.ts';
import type { Palette } from '../schema/campaign.ts';
import { createMeasure } from '../drawing/setting/measure.ts';
import { sheetSize } from '../formats/sheet-size.ts';
import { type DesignTokens, lookOf, tokens as ownTokens, tokensOn } from '../templates/kit/tokens.ts';
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

/** `tokens`: of another design than the one in `kit/tokens.ts`. */
type TreeTools = Pick<DrawingTools, 'palette' | 'shaper'> & { readonly tokens?: DesignTokens };

/** A sheet's template, evaluated: its words, not laid out yet, and the layers of marks on the canvas, in painting order. */
export function sheetTree(
  format: DesignedFormat,
  sheet: SheetContent,
  { palette, shaper, tokens = ownTokens }: TreeTools,
) {
  const canvas = canvasFor(format, sheet.qr);
  const size = sheetSize(canvas, tokens);
  const template = format.Template({
    content: sheet,
    palette,
    size,
    tokens: tokensOn(tokens, size.u),
    measure: createMeasure(shaper, typefacesOf(sheet.locale)),
    look: lookOf(sheet.venue.look, tokens),
    scene: readScene(sheet.venue.scene),
    object: readRaisedObject(sheet.raised),
    steps: sheet.steps.map((step) => readRaisedObject(step).whole),
  });
  const { words, layers } = separate(template);
  return { canvas, words, layers: layers.map((layer) => onCanvas(layer, canvas)) };
}
