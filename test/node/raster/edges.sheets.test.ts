import { expect, test } from 'vitest';
import { toSvg } from '../../../src/core/drawing/to-svg.ts';
import { prepareSheet } from '../../../src/core/editions/prepare-sheet.ts';
import { makePages } from '../../../src/core/sheets/make-pages.ts';
import { designedFormats as formats } from '../../../src/core/templates/designed-formats.ts';
import { createShaper } from '../../../src/core/text/shaper.ts';
import { readFonts } from '../../../src/node/raster/fonts.ts';
import { rasterize } from '../../../src/node/raster/raster.ts';
import { readOnce } from '../../read-once.ts';

const content = await readOnce('content');
const fonts = await readFonts();
const { palette } = content.campaign;
const tools = { fonts, palette, shaper: await createShaper(fonts) };

/** A sheet in pixels, so wide that its edges share a pixel with what lies beyond them; `at` is a pixel's colour. */
async function picture(format: string, widthPx: number, heightPx: number) {
  const prepared = prepareSheet({ venue: 'bus-station', format, language: 'vi' }, { content }, formats);
  const { pages, tools: own } = await makePages({ format: prepared.format, sheet: prepared.sheet }, tools);
  const { drawing } = pages[0];
  const viewBox = { xPx: 0, yPx: 0, widthPx: drawing.widthPx, heightPx: drawing.heightPx };
  const svg = toSvg(
    drawing,
    { viewBox, width: `${widthPx}`, height: `${heightPx}`, title: format, lang: 'vi' },
    own,
  );
  const { rgba } = await rasterize(svg);
  return (x: number, y: number) => [...rgba.subarray(4 * (y * widthPx + x), 4 * (y * widthPx + x) + 3)];
}

test('nothing looks out at the edge of the white foot of a photocopied sheet', async () => {
  const at = await picture('a4-mono', 1323, 1871);
  const foot = Array.from({ length: 100 }, (_, index) => 1871 - 1 - index);
  for (const x of [0, 1322]) expect(foot.filter((y) => Math.min(...at(x, y)) < 255)).toEqual([]);
});

test('no paper shows on the fold of a counter tent, where the planes of both faces meet', async () => {
  const at = await picture('counter-tent', 801, 1133);
  // at the right a navy column meets the sky of a night: no pixel is lighter than the lighter of the two, #0b4080
  const fold = [564, 565, 566, 567, 568].map((y) => at(640, y));
  for (const [red = 0, green = 0, blue = 0] of fold) {
    expect(red).toBeLessThanOrEqual(11);
    expect(green).toBeLessThanOrEqual(64);
    expect(blue).toBeLessThanOrEqual(128);
  }
});
