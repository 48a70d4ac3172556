import { withRoundPaths } from '../drawing/geometry/round-paths.ts';
import { toSvg } from '../drawing/to-svg.ts';
import { tagOf } from '../i18n/locales.ts';
import type { Palette } from '../schema/campaign.ts';
import type { DesignedFormat, SheetContent } from '../templates/template.ts';
import type { Shaper } from '../text/shaper.ts';
import { compileBoxes } from './compile-boxes.ts';
import type { FigureWords } from '../domain/figure.ts';
import { fillSheet } from './fill-sheet.ts';
import { sheetTitle } from './sheet-title.ts';
import { withEdition } from './with-edition.ts';

/** A sheet that cites the headline figure, as a page sends it to be drawn with another one. */
export type FigureSheet = {
  readonly format: string;
  readonly sheet: SheetContent;
  readonly palette: Palette;
};

/** The sheet with another figure as SVG, the same as the command draws. Throws when not all of it can be read. */
export function drawFigureSheet(
  { sheet: published, palette }: FigureSheet,
  figure: FigureWords,
  { format, shaper }: { readonly format: DesignedFormat; readonly shaper: Shaper },
): string {
  const sheet = { ...published, figure };
  const compiled = compileBoxes(format, sheet, { palette, shaper });
  const drawing = withRoundPaths(withEdition(compiled.drawing, undefined));
  const filled = fillSheet({ ...compiled, drawing }, sheet.slots, { shaper });
  const { widthPx, heightPx, bleedPx } = compiled.canvas;
  const trimmed = { widthPx: widthPx - 2 * bleedPx, heightPx: heightPx - 2 * bleedPx };
  const options = {
    viewBox: { xPx: bleedPx, yPx: bleedPx, ...trimmed },
    title: sheetTitle(sheet, format.kind),
    width: `${trimmed.widthPx}`,
    height: `${trimmed.heightPx}`,
    lang: tagOf(sheet.locale),
  };
  return toSvg(filled, options, { shaper, palette });
}
