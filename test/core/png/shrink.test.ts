import { expect, test } from 'vitest';
import { shrinkPart } from '../../../src/core/png/shrink.ts';

const picture = (widthPx: number, greys: readonly number[]) => ({
  widthPx,
  heightPx: greys.length / widthPx,
  rgba: Uint8Array.from(greys.flatMap((grey) => [grey, grey, grey, 255])),
});
const greys = (rgba: Uint8Array) => [...rgba].filter((_, at) => at % 4 === 0);

test('a shrunk picture holds the mean of each block', () => {
  const whole = { left: 0, top: 0, right: 4, bottom: 2 };
  const { rgba } = shrinkPart(picture(4, [0, 255, 255, 255, 255, 255, 255, 255]), whole, {
    widthPx: 2,
    heightPx: 1,
  });
  expect([...rgba]).toEqual([191, 191, 191, 255, 255, 255, 255, 255]);
});

test('blocks may differ by a pixel, and what is outside the part does not count', () => {
  const part = { left: 1, top: 0, right: 4, bottom: 1 };
  const { rgba } = shrinkPart(picture(5, [9, 10, 20, 40, 9]), part, { widthPx: 2, heightPx: 1 });
  expect(greys(rgba)).toEqual([10, 30]);
});
