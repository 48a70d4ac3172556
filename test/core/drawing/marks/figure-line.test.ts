import { expect, test } from 'vitest';
import { figureLine, lined } from '../../../../src/core/drawing/marks/figure-line.ts';
import { rectangle, stroke } from '../../../../src/core/drawing/marks/shapes.ts';

const square = (left: number, side: number) => ({ left, top: 0, width: side, height: side });
const [coat, mask, eye] = [
  rectangle('ground', square(0, 400)),
  rectangle('paper', square(100, 100)),
  rectangle('paper', square(150, 20)),
];

test('on white paper a line runs around a figure and around a mask on it, not around an eye', () => {
  const drawn = lined([coat, mask, eye], figureLine('key', 10));
  const lines = drawn.filter(({ stroke: line }) => line?.colour === 'key');
  expect(lines.slice(0, 3).map(({ path }) => path)).toEqual([coat, mask, eye].map(({ path }) => path));
  expect(drawn.slice(3)).toEqual([
    coat,
    expect.objectContaining({ path: mask.path, fill: 'key' }),
    mask,
    eye,
  ]);
});

test('a line of 0.6 u shows on each side of a light rail', () => {
  const [around] = lined([stroke('light', 30, 'M0 0L100 0')], figureLine('key', 10));
  expect(around?.stroke).toMatchObject({ colour: 'key', widthPx: 42 });
});

test('on sheets with planes of ink nothing is added', () => {
  expect(lined([coat, mask], figureLine(undefined, 10))).toEqual([coat, mask]);
});
