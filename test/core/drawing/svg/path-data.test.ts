import { expect, test } from 'vitest';
import { parsePathData } from '../../../../src/core/drawing/svg/path-data.ts';

test('relative, horizontal and vertical lines become absolute', () => {
  expect(parsePathData('m10 10h5v-5l1,1z')).toEqual([
    ['M', 10, 10],
    ['L', 15, 10],
    ['L', 15, 5],
    ['L', 16, 6],
    ['Z'],
  ]);
});

test('coordinates after a move are lines, and a closed path goes on from its start', () => {
  expect(parsePathData('M0 0 4 0zl1 1')).toEqual([['M', 0, 0], ['L', 4, 0], ['Z'], ['L', 1, 1]]);
});

test('quadratic curves become cubic ones', () => {
  expect(parsePathData('M0 0Q3 3 6 0')).toEqual([
    ['M', 0, 0],
    ['C', 2, 2, 4, 2, 6, 0],
  ]);
});

test('smooth curves mirror the control point before', () => {
  expect(parsePathData('M0 0C0 1 2 1 2 0S4-1 4 0')).toEqual([
    ['M', 0, 0],
    ['C', 0, 1, 2, 1, 2, 0],
    ['C', 2, -1, 4, -1, 4, 0],
  ]);
  expect(parsePathData('M0 0Q3 3 6 0T12 0').at(-1)).toEqual(['C', 8, -2, 10, -2, 12, 0]);
});

test('a half circle is two quarter curves, with flags written without spaces', () => {
  const path = parsePathData('M0 0a5 5 0 0110 0');
  expect(path).toHaveLength(3);
  expect(path[1]?.slice(-2).map((value) => Math.round(Number(value) * 1000) / 1000)).toEqual([5, -5]);
  expect(path[2]?.slice(-2)).toEqual([10, 0]);
});

test('an arc with radii too small for its ends is enlarged', () => {
  expect(parsePathData('M0 0A1 1 0 0 1 10 0').at(-1)?.slice(-2)).toEqual([10, 0]);
});

test.each(['M0', 'M0 0X1 1', '5 5', 'M0 0z5 5', 'M0 0a5 5 0 2 0 1 1'])('"%s" is an error', (data) => {
  expect(() => parsePathData(data)).toThrow(/Cannot read path data/);
});
