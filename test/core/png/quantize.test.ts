import { expect, test } from 'vitest';
import { quantize } from '../../../src/core/png/quantize.ts';

const picture = (colours: readonly (readonly [number, number, number])[]) => ({
  widthPx: colours.length,
  heightPx: 1,
  rgba: Uint8Array.from(colours.flatMap((colour) => [...colour, 255])),
});
const coloursOf = (rgba: Uint8Array) =>
  Array.from({ length: rgba.length / 4 }, (_, at) => [...rgba.slice(at * 4, at * 4 + 3)]);

test('colours that are few enough stay as they are', () => {
  const colours = [
    [255, 0, 0],
    [0, 0, 64],
    [255, 255, 255],
    [255, 0, 0],
  ] as const;
  expect(coloursOf(quantize(picture(colours), 3).rgba)).toEqual(colours);
});

test('of two reds and a blue the reds become one, weighted by how often they occur', () => {
  const { rgba } = quantize(
    picture([
      [200, 0, 0],
      [200, 0, 0],
      [200, 0, 0],
      [240, 0, 0],
      [0, 0, 255],
    ]),
    2,
  );
  expect(coloursOf(rgba)).toEqual([
    [210, 0, 0],
    [210, 0, 0],
    [210, 0, 0],
    [210, 0, 0],
    [0, 0, 255],
  ]);
});

test('a small plane keeps its own colour, whatever blends stand around it', () => {
  // a face of 20 × 20 px on a long run of reds and blues, in 8 colours
  const [widthPx, heightPx] = [256, 40];
  const rgba = new Uint8Array(widthPx * heightPx * 4).fill(255);
  for (let y = 0; y < heightPx; y += 1)
    for (let x = 0; x < widthPx; x += 1)
      rgba.set(x < 20 && y < 20 ? [224, 160, 108] : [x, (y * 5) % 256, 255 - x], (y * widthPx + x) * 4);
  const colours = coloursOf(quantize({ widthPx, heightPx, rgba }, 8).rgba);
  expect(colours[5 * widthPx + 5]).toEqual([224, 160, 108]);
  expect(new Set(colours.map(String)).size).toBeLessThanOrEqual(8);
});

test('the same picture gives the same colours', () => {
  const { rgba, ...size } = picture([
    [1, 2, 3],
    [4, 5, 6],
    [7, 8, 9],
    [250, 1, 1],
  ]);
  expect(quantize({ ...size, rgba }, 2).rgba).toEqual(quantize({ ...size, rgba }, 2).rgba);
});
