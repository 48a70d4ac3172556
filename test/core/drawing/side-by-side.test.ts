import { expect, test } from 'vitest';
import { gapAbove } from '../../../src/core/drawing/geometry/side-by-side.ts';
import { rectangle, stroke } from '../../../src/core/drawing/marks/shapes.ts';

const box = (left: number, top: number, width: number, height: number) =>
  rectangle('ground', { left, top, width, height });
/** Rows are 10 high. */
const air = 10;

test('two silhouettes are as near as where they are nearest at one height', () => {
  // a broad hat from -200 to -160 over a narrow face, beside a pole
  const hat = [box(0, -200, 100, 40), box(30, -150, 40, 150)];
  expect(gapAbove(hat, [box(130, -300, 20, 300)], { above: 0, air })).toBeCloseTo(30);
  // a low one fits under the brim
  expect(gapAbove(hat, [box(130, -100, 20, 100)], { above: 0, air })).toBeCloseTo(60);
  expect(gapAbove(hat, [box(50, -100, 20, 100)], { above: 0, air })).toBeCloseTo(-20);
});

test('what is lower does not count, and a line is as broad as it is drawn', () => {
  const shoulders = [box(0, -100, 40, 100), box(0, 1, 200, 100)];
  expect(gapAbove(shoulders, [box(100, -100, 40, 200)], { above: 0, air })).toBeCloseTo(60);
  expect(
    gapAbove([stroke('ground', 8, 'M0-50L40-50')], [box(100, -100, 40, 100)], { above: 0, air }),
  ).toBeCloseTo(56);
  expect(gapAbove(shoulders, [box(100, -400, 40, 200)], { above: 0, air })).toBe(Infinity);
});
