import { expect, test } from 'vitest';
import { rasterize } from '../../../src/node/raster/raster.ts';
import { publishedSize, rasterSize } from '../../../src/core/formats/raster-size.ts';
import type { DesignedFormat } from '../../../src/core/templates/template.ts';
const svg = (widthPx: number, heightPx: number, body = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${widthPx}" height="${heightPx}" viewBox="0 0 2 1">${body}</svg>`;
const sheet = (widthMm: number, heightMm: number): DesignedFormat => ({
  kind: 'poster',
  medium: 'print',
  widthMm,
  heightMm,
  bleedMm: 3,
  readingDistanceM: 1,
  scanDistanceM: 1,
  outputs: ['png'],
  Template: () => null,
});

test('an SVG is drawn at its own width and height', async () => {
  const { widthPx, heightPx, rgba } = await rasterize(
    svg(4, 2, '<rect width="1" height="1" fill="#ff0000"/>'),
  );
  expect([widthPx, heightPx]).toEqual([4, 2]);
  expect([...rgba.subarray(0, 4)]).toEqual([255, 0, 0, 255]);
  expect([...rgba.subarray(12, 16)]).toEqual([0, 0, 0, 0]);
});

test('a picture over 35 megapixels is refused', async () => {
  await expect(rasterize(svg(7000, 5001))).rejects.toThrow('7000 × 5001 px is over 35 megapixels');
});

test('memory stays flat over many large sheets', async () => {
  const large = svg(2480, 3508, '<rect width="1" height="1" fill="#00aa00"/>');
  for (let sheets = 0; sheets < 3; sheets += 1) await rasterize(large);
  const before = process.memoryUsage.rss();
  for (let sheets = 0; sheets < 12; sheets += 1) await rasterize(large);
  // twelve sheets of 35 MB would be 417 MB if none were freed, twice that with their copies
  expect((process.memoryUsage.rss() - before) / 1e6).toBeLessThan(200);
});

test.each([
  ['A5', 148, 210, 1748, 2480],
  ['A4', 210, 297, 2480, 3508],
  ['A3', 297, 420, 3508, 4961],
  ['A2', 420, 594, 2480, 3508],
])('%s is drawn at %i × %i mm as %i × %i px', (_, widthMm, heightMm, widthPx, heightPx) => {
  expect(rasterSize(sheet(widthMm, heightMm))).toMatchObject({ widthPx, heightPx });
});

test.each([
  ['A6', 105, 148, 827, 1165],
  ['A4', 210, 297, 1654, 2339],
  ['A3', 297, 420, 1654, 2339],
])(
  'what is published of %s is smaller: %i × %i mm as %i × %i px',
  (_, widthMm, heightMm, widthPx, heightPx) => {
    const published = publishedSize({ ...sheet(widthMm, heightMm), outputs: ['png', 'pdf'] });
    expect(published).toMatchObject({ widthPx, heightPx });
  },
);

test('nothing larger than its preview needs is drawn of what has no picture', () => {
  const { widthPx, heightPx } = publishedSize({ ...sheet(594, 841), outputs: ['pdf'] });
  expect([widthPx, heightPx]).toEqual([904, 1280]);
});

test.each([
  ['A0', 841, 1189],
  ['a roll-up', 850, 2000],
  ['a street banner', 5000, 700],
])('the preview of %s stays under 35 megapixels', (_, widthMm, heightMm) => {
  const { widthPx, heightPx } = rasterSize(sheet(widthMm, heightMm));
  expect(widthPx * heightPx).toBeLessThanOrEqual(35e6);
  expect(widthPx / heightPx).toBeCloseTo(widthMm / heightMm, 2);
});
