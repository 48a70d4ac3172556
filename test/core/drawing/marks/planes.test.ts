import { expect, test } from 'vitest';
import { across, beside, upright } from '../../../../src/core/drawing/marks/shapes.ts';
import { rulerPaths } from '../../../../src/core/drawing/marks/ruler.ts';

const sheet = { width: 100, height: 200, runOff: 5 };
const corners = ({ path }: ReturnType<typeof across>) =>
  path.flatMap(([, x, y]) => (x === undefined ? [] : [[x, y]]));

test('a plane runs off the sheet wherever it has no limit of its own', () => {
  expect(corners(across(sheet, 'ground', { from: (x) => 50 + x, left: 10 }))).toEqual([
    [10, 60],
    [105, 155],
    [105, 205],
    [10, 205],
  ]);
  expect(corners(upright(sheet, 'ground', { to: (y) => 30 + y, top: 10, bottom: 20 }))).toEqual([
    [-5, 10],
    [40, 10],
    [50, 20],
    [-5, 20],
  ]);
});

test('what is beside a frame leaves it open', () => {
  const mark = beside(sheet, 'paper', { left: 10, top: 20, width: 30, height: 40 });
  expect(mark.fillRule).toBe('evenodd');
  expect(mark.path).toContainEqual(['L', 40, 60]);
  expect(mark.path).toContainEqual(['L', 105, 205]);
});

test('a ruler has a stroke at each millimetre of 100', () => {
  const [ticks = '', line] = rulerPaths({ x: 0, y: 0, isUpright: false });
  expect(ticks.match(/M/g)).toHaveLength(101);
  expect(ticks).toContain('M50 0v55');
  expect(line).toBe('M0 0h1000');
});
