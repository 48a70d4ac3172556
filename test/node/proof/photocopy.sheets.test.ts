import { expect, test } from 'vitest';
import { prepareSheet } from '../../../src/core/editions/prepare-sheet.ts';
import { closeUp, photograph } from '../../../src/core/proof/code-picture.ts';
import { addNoise, blur } from '../../../src/core/proof/degrade.ts';
import { type Grey, greyOf, pixelsOf } from '../../../src/core/proof/grey.ts';
import { codeBounds } from '../../../src/core/drawing/code-bounds.ts';
import { forCopying, isMonoFormat } from '../../../src/core/places/mono.ts';
import { monoPalette } from '../../../src/core/scenes/mono-palette.ts';
import { makePages } from '../../../src/core/sheets/make-pages.ts';
import { textBounds } from '../../../src/core/drawing/geometry/text-bounds.ts';
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

const copied = (from: Grey, level: number, focusPx = FOCUS_PX): Grey => {
  const seen = addNoise(blur(from, focusPx), GRAIN);
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
    const { drawing, canvas, tools } = await makePages({ format, sheet }, drawn);
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
    const copy = LEVELS.reduce((from, level) => copied(from, level), greyOf(near.pixels));
    // only ink and paper are left
    expect(new Set(copy.values)).toEqual(new Set([0, 255]));
    const far = pixelsOf(photograph({ ...near, pixels: pixelsOf(copy) }, FAR_PX));
    const { zxing, zbar } = await openDecoders();
    expect(await zxing(far)).toEqual([sheet.qr.payload]);
    expect(await zbar(far)).toEqual([sheet.qr.payload]);
  },
);

const SMALL_PX = 620;
/** Of the dots of a line, so many may be another after two copies: its edges, not its letters. */
const MOST_LOST = 0.15;
/** Smaller letters are no longer letters in so small a picture. */
const LEAST_PX = 100;

// the dark grounds, whose slogans are white, and one with pale rings
test.each([
  ['school', 'a3-poster'],
  ['transport-vehicle', 'a3-poster'],
  ['transport-vehicle', 'a4-landscape'],
  ['hospital', 'a3-poster'],
  ['hospital', 'a4-mono'],
  ['school', 'a4-mono'],
])('what %s says in black and greys on %s is read on a copy of its copy', async (venue, id) => {
  const content = await readOnce('content');
  const { format, sheet } = prepareSheet({ venue, format: id, language: 'vi' }, { content }, formats);
  const fonts = await readFonts();
  const drawn = { fonts, palette: content.campaign.palette, shaper: await createShaper(fonts) };
  const { drawing, canvas, tools } = await makePages({ format, sheet }, drawn);
  const { bleedPx, widthPx, heightPx } = canvas;
  const viewBox = {
    xPx: bleedPx,
    yPx: bleedPx,
    widthPx: widthPx - 2 * bleedPx,
    heightPx: heightPx - 2 * bleedPx,
  };
  const scale = SMALL_PX / viewBox.widthPx;
  const size = { width: `${SMALL_PX}`, height: `${Math.round(viewBox.heightPx * scale)}` };
  const mono = isMonoFormat(id) ? drawing : forCopying(drawing, tools.shaper);
  const colours = { shaper: tools.shaper, palette: monoPalette() };
  const seen = greyOf(await rasterize(toSvg(mono, { viewBox, ...size, title: venue, lang: 'vi' }, colours)));
  const copy = LEVELS.reduce((from, level) => copied(from, level, (FOCUS_PX * SMALL_PX) / WIDTH_PX), seen);
  const lost = mono.marks.flatMap((mark) => {
    if (mark.kind !== 'text' || mark.turnDegrees || mark.sizePx < LEAST_PX) return [];
    const box = textBounds(mark, tools.shaper);
    if (!box) return [];
    const [left = 0, right = 0] = [box.left, box.right].map((x) => Math.round((x - bleedPx) * scale));
    const [top = 0, bottom = 0] = [box.top, box.bottom].map((y) => Math.round((y - bleedPx) * scale));
    const ink = monoPalette()[mark.fill].rgb === '#ffffff' ? 255 : 0;
    let [dots, other] = [0, 0];
    for (let y = top; y < bottom; y += 1) {
      for (let at = y * seen.widthPx + left; at < y * seen.widthPx + right; at += 1) {
        const isLetter = Math.abs((seen.values[at] ?? 0) - ink) < 64;
        dots += 1;
        if (copy.values[at] !== (isLetter ? ink : 255 - ink)) other += 1;
      }
    }
    return other / dots > MOST_LOST ? [`${mark.text} (${Math.round((100 * other) / dots)} %)`] : [];
  });
  expect(lost).toEqual([]);
});
