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
