import { expect, test } from 'vitest';
import type { PathMark } from '../../../src/core/drawing/drawing.ts';
import { across, drawnAt, rectangle, toAnEnd, upright } from '../../../src/core/drawing/marks/shapes.ts';

const sheet = { width: 100, height: 200, runOff: 5 };
const corners = ({ path }: PathMark) => path.flatMap(([, x, y]) => (x === undefined ? [] : [[x, y]]));

test('a plane runs off the sheet where no end is given', () => {
  expect(corners(across(sheet, 'ground', { from: 150 }))).toEqual([
    [-5, 150],
    [105, 150],
    [105, 205],
    [-5, 205],
  ]);
  expect(corners(upright(sheet, 'ground', { to: 30 }))).toEqual([
    [-5, -5],
    [30, -5],
    [30, 205],
    [-5, 205],
  ]);
});

test('an edge may lean', () => {
  const [, , end] = corners(across(sheet, 'ground', { to: (x) => 50 - x / 10 }));
  expect(end).toEqual([105, 39.5]);
});

test('a drawing is placed at a point, so many times as large', () => {
  const [placed] = drawnAt([rectangle('sky', { left: -1, top: 0, width: 2, height: 3 })], {
    x: 10,
    y: 20,
    k: 4,
  });
  expect(placed && corners(placed)).toEqual([
    [6, 20],
    [14, 20],
    [14, 32],
    [6, 32],
  ]);
});

test('a plane that ends on the sheet ends square to its edges', () => {
  const ended = toAnEnd(sheet, 'paper', { from: (x) => 100 - x, to: (x) => 120 - x, end: 30 });
  expect(corners(ended)).toEqual([
    [-5, 105],
    [30, 70],
    [40, 80],
    [-5, 125],
  ]);
});
