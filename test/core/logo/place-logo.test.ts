import { strToU8 } from 'fflate';
import { expect, test } from 'vitest';
import type { Drawing } from '../../../src/core/drawing/drawing.ts';
import { composeDrawing } from '../../../src/core/drawing/compose-drawing.ts';
import { toSvg } from '../../../src/core/drawing/to-svg.ts';
import { placeLogo } from '../../../src/core/logo/place-logo.ts';
import { readLogo } from '../../../src/core/logo/read-logo.ts';
import { createShaper } from '../../../src/core/text/shaper.ts';
import { rasterize } from '../../../src/node/raster/raster.ts';
import { samplePalette } from '../drawing/sample-palette.ts';

/** A white sheet with room for a logo in its middle. */
const sheet: Drawing = {
  ...composeDrawing(100, 100, []),
  logoRoom: { xPx: 40, yPx: 40, widthPx: 20, heightPx: 20, alt: 'Logo' },
};

test('a logo whose lines are thicker than itself covers nothing of the sheet beside it', async () => {
  const read = readLogo(
    strToU8(
      '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">' +
        '<path d="M0 5h10" stroke="red" stroke-width="900"/></svg>',
    ),
  );
  if ('complaint' in read) throw new Error(read.complaint.rule.en);
  const viewBox = { xPx: 0, yPx: 0, widthPx: 100, heightPx: 100 };
  const size = { viewBox, width: '100', height: '100', title: '', lang: 'vi' };
  const tools = { shaper: await createShaper([]), palette: samplePalette };
  const svg = toSvg(placeLogo(sheet, read.picture), size, tools);
  const { rgba } = await rasterize(svg);
  const at = (x: number, y: number) => [...rgba.subarray(4 * (100 * y + x), 4 * (100 * y + x) + 3)];
  expect(at(50, 50)).toEqual([255, 0, 0]);
  expect([at(50, 30), at(50, 70), at(30, 50), at(70, 50)]).toEqual(Array(4).fill([255, 255, 255]));
});
