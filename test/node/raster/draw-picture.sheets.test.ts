import { expect, test } from 'vitest';
import type { Drawing, Path } from '../../../src/core/drawing/drawing.ts';
import { composeDrawing } from '../../../src/core/drawing/compose-drawing.ts';
import { toSvg } from '../../../src/core/drawing/to-svg.ts';
import { createShaper } from '../../../src/core/text/shaper.ts';
import { withPicture } from '../../../src/node/raster/draw-picture.ts';
import { readFonts } from '../../../src/node/raster/fonts.ts';
import { rasterize } from '../../../src/node/raster/raster.ts';
import { samplePalette as palette } from '../../core/drawing/sample-palette.ts';

const shaper = await createShaper(await readFonts());
const line = { kind: 'text', font: 'Anton', weight: 400, fill: 'ground', clips: [] } as const;
const round: Path = [['M', 100, 500], ['C', 100, 100, 700, 100, 700, 500], ['Z']];
/** Words, a slope and a clipped plane, all of which cross the places where one band ends and the next begins. */
const sheet: Drawing = {
  widthPx: 800,
  heightPx: 1000,
  marks: [
    {
      kind: 'path',
      path: [['M', 0, 0], ['L', 800, 0], ['L', 800, 1000], ['L', 0, 1000], ['Z']],
      fill: 'light',
      clips: [],
    },
    {
      kind: 'path',
      path: [['M', 0, 0], ['L', 800, 900], ['L', 0, 900], ['Z']],
      fill: 'accent',
      clips: [round],
    },
    { ...line, text: 'QUÉT MÃ', sizePx: 200, xPx: 40, yPx: 330 },
    {
      kind: 'path',
      path: [
        ['M', 0, 990],
        ['L', 800, 10],
      ],
      stroke: { colour: 'key', widthPx: 9, cap: 'round', join: 'miter' },
      clips: [],
    },
  ],
  elements: [],
  slots: [],
};
const tools = { shaper, palette };

/** How far two pictures are apart in any channel: at most, and how many of them by more than rounding. */
function compare(a: Uint8Array, b: Uint8Array) {
  const apart = a.map((value, at) => Math.abs(value - (b[at] ?? 0)));
  return {
    most: apart.reduce((most, value) => Math.max(most, value), 0),
    share: apart.filter((value) => value > 2).length / a.length,
  };
}

test.each([
  ['a sheet', sheet],
  [
    'two sheets on one, the far one on its head',
    composeDrawing(1600, 1000, [
      { drawing: sheet, xPx: 0, yPx: 0, window: { left: 20, top: 20, right: 780, bottom: 980 } },
      {
        drawing: sheet,
        isTurned: true,
        xPx: 1600,
        yPx: 1000,
        window: { left: 820, top: 20, right: 1580, bottom: 980 },
      },
    ]),
  ],
])('%s drawn band by band is the sheet drawn at once', async (_, drawing) => {
  const viewBox = { xPx: 10, yPx: 10, widthPx: drawing.widthPx - 20, heightPx: drawing.heightPx - 20 };
  const size = { viewBox, widthPx: drawing.widthPx - 20, heightPx: drawing.heightPx - 20 };
  const words = { width: `${size.widthPx}`, height: `${size.heightPx}`, title: '', lang: 'und' };
  const whole = await rasterize(toSvg(drawing, { viewBox, ...words }, tools));
  const colours = await withPicture({ drawing, size, tools }, async ({ rgba }) => {
    expect(rgba).toHaveLength(whole.rgba.length);
    // the edges of slopes are rounded from another corner
    const { most, share } = compare(rgba, whole.rgba);
    expect(most).toBeLessThan(64);
    expect(share).toBeLessThan(0.001);
    return new Set(new Uint32Array(rgba.buffer, rgba.byteOffset, rgba.length / 4)).size;
  });
  expect(colours).toBeGreaterThan(10);
});

test('a picture is drawn over the one before, not beside it', async () => {
  const size = { viewBox: { xPx: 0, yPx: 0, widthPx: 800, heightPx: 1000 }, widthPx: 2000, heightPx: 2500 };
  const draw = () => withPicture({ drawing: sheet, size, tools }, async ({ rgba }) => rgba.buffer);
  const first = await draw();
  for (let again = 0; again < 5; again += 1) expect(await draw()).toBe(first);
});
