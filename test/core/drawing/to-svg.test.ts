import { Resvg } from '@resvg/resvg-js';
import { beforeAll, expect, test } from 'vitest';
import type { Drawing } from '../../../src/core/drawing/drawing.ts';
import { fillSlots } from '../../../src/core/drawing/slots/fill-slots.ts';
import { pathData, toSvg } from '../../../src/core/drawing/to-svg.ts';
import { createShaper, type Shaper } from '../../../src/core/text/shaper.ts';
import { readFonts } from '../../../src/node/raster/fonts.ts';
import { samplePalette } from './sample-palette.ts';
import { drawSampleSheet, sampleSize } from './sample-sheet.tsx';

let shaper: Shaper;
let drawing: Drawing;
beforeAll(async () => {
  shaper = await createShaper(await readFonts());
  const filled = fillSlots(await drawSampleSheet(), { place: 'Trạm y tế', note: '' }, shaper);
  if ('overflows' in filled) throw new Error('overflows');
  drawing = filled.drawing;
});

const { widthPx, heightPx, bleedPx } = sampleSize;
const trimmed = {
  viewBox: { xPx: bleedPx, yPx: bleedPx, widthPx: widthPx - 2 * bleedPx, heightPx: heightPx - 2 * bleedPx },
  width: '105mm',
  height: '148mm',
  title: 'Trạm <A> & B',
  lang: 'vi-VN',
};
const write = () => toSvg(drawing, trimmed, { shaper, palette: samplePalette });

test('the file names its size, language and title', () => {
  const [first, title] = write().split('\n');
  expect(first).toBe(
    '<svg xmlns="http://www.w3.org/2000/svg" width="105mm" height="148mm" viewBox="30 30 1050 1480" role="img" lang="vi-VN">',
  );
  expect(title).toBe('<title>Trạm &lt;A&gt; &amp; B</title>');
});

test('it has no text and no font, only outlines, each glyph once', () => {
  const svg = write();
  expect(svg).not.toMatch(/<text|font-family/);
  const outlines = [...svg.matchAll(/<path id="g\w+" d="([^"]+)"/g)].map(([, data]) => data);
  expect(outlines.length).toBeGreaterThan(40);
  expect(new Set(outlines).size).toBe(outlines.length);
});

test('two runs give the same bytes', () => {
  expect(write()).toBe(write());
});

test('drawn without fonts it shows the colours of shapes and letters', () => {
  const image = new Resvg(write(), { font: { loadSystemFonts: false } }).render();
  const at = (xPx: number, yPx: number) => {
    const scale = image.width / trimmed.viewBox.widthPx;
    const offset =
      4 * (Math.round((yPx - bleedPx) * scale) * image.width + Math.round((xPx - bleedPx) * scale));
    return `#${[...image.pixels.subarray(offset, offset + 3)].map((value) => value.toString(16).padStart(2, '0')).join('')}`;
  };
  expect(at(40, 40)).toBe(samplePalette.paper.rgb);
  // Inside the clipped circle, and where the clip cuts the square behind it away.
  expect(at(330, 600)).toBe(samplePalette.light.rgb);
  expect(at(115, 800)).toBe(samplePalette.sky.rgb);
  // The stem of the headline's first "N", which begins 90 px from the left.
  expect(at(103, 320)).toBe(samplePalette.ground.rgb);
});

test('path data is as short as SVG allows', () => {
  expect(pathData([['M', 0.5, -0.25], ['L', 10.126, -3], ['C', 1, 2, -3, 4, 0.001, 5], ['Z']])).toBe(
    'M.5-.25L10.13-3C1 2-3 4 0 5Z',
  );
});
