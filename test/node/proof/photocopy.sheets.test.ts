import { expect, test } from 'vitest';
import { prepareSheet } from '../../../src/core/editions/prepare-sheet.ts';
import { closeUp, photograph } from '../../../src/core/proof/code-picture.ts';
import { addNoise, blur } from '../../../src/core/proof/degrade.ts';
import { type Grey, greyOf, pixelsOf } from '../../../src/core/proof/grey.ts';
import { codeBounds } from '../../../src/core/drawing/code-bounds.ts';
import { makePages } from '../../../src/core/sheets/make-pages.ts';
import { toSvg } from '../../../src/core/drawing/to-svg.ts';
import { designedFormats as formats } from '../../../src/core/templates/designed-formats.ts';
import { createShaper } from '../../../src/core/text/shaper.ts';
import { openDecoders } from '../../../src/node/proof/decoders.ts';
import { readFonts } from '../../../src/node/raster/fonts.ts';
import { rasterize } from '../../../src/node/raster/raster.ts';
import { readOnce } from '../../read-once.ts';

/** An A4 sheet at 300 dpi. */
const WIDTH_PX = 2480;
/** What a copier makes of a sheet: out of focus, grain, and then only black and white. */
const FOCUS_PX = 2;
const GRAIN = 24;
/** Of the copier's own choosing: darker in the first copy, lighter in the second. */
const LEVELS = [150, 110] as const;
/** Fewest pixels a module that a phone has of the code at its scan distance. */
const FAR_PX = 3;

const copied = (from: Grey, level: number): Grey => {
  const seen = addNoise(blur(from, FOCUS_PX), GRAIN);
  return { ...seen, values: seen.values.map((value) => (value < level ? 0 : 255)) };
};

// one of each composition
test.each(['hospital', 'office-gate', 'hotel'])(
  'the code of the black and white sheet of %s is read on a copy of its copy, from its scan distance',
  async (venue) => {
    const content = await readOnce('content');
    const { format, sheet } = prepareSheet(
      { venue, format: 'a4-mono', language: 'vi' },
      { content },
      formats,
    );
    const fonts = await readFonts();
    const drawn = { fonts, palette: content.campaign.palette, shaper: await createShaper(fonts) };
    const { drawing, canvas, tools } = await makePages(format, sheet, drawn);
    const { bleedPx } = canvas;
    const inner = { widthPx: canvas.widthPx - 2 * bleedPx, heightPx: canvas.heightPx - 2 * bleedPx };
    const scale = WIDTH_PX / inner.widthPx;
    const size = { width: `${WIDTH_PX}`, height: `${Math.round(inner.heightPx * scale)}` };
    const viewBox = { xPx: bleedPx, yPx: bleedPx, ...inner };
    const svg = toSvg(drawing, { viewBox, ...size, title: venue, lang: 'vi' }, tools);
    const code = codeBounds(drawing);
    if (!code) throw new Error('no code');
    const near = closeUp({
      pixels: await rasterize(svg),
      box: {
        xPx: (code.left - bleedPx) * scale,
        yPx: (code.top - bleedPx) * scale,
        sidePx: (code.right - code.left) * scale,
      },
      modules: sheet.qr.size,
    });
    const copy = LEVELS.reduce(copied, greyOf(near.pixels));
    // only ink and paper are left
    expect(new Set(copy.values)).toEqual(new Set([0, 255]));
    const far = pixelsOf(photograph({ ...near, pixels: pixelsOf(copy) }, FAR_PX));
    const { zxing, zbar } = await openDecoders();
    expect(await zxing(far)).toEqual([sheet.qr.payload]);
    expect(await zbar(far)).toEqual([sheet.qr.payload]);
  },
);
