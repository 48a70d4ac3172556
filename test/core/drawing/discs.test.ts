import { expect, test } from 'vitest';
import { boundsOf } from '../../../src/core/drawing/geometry/bounds.ts';
import { onDisc, outsideMark, ringMark } from '../../../src/core/drawing/marks/discs.ts';

const disc = { middle: 100, radius: 50 };
const bounds = (mark: ReturnType<typeof onDisc>) => {
  const { left, top, right, bottom } = boundsOf(mark.path);
  return [left, top, right, bottom].map((edge) => Math.round(edge));
};

test('a band on a disc ends at its edge: 30 below the middle it is 80 wide', () => {
  expect(bounds(onDisc('sky', disc, { from: () => 130, to: () => 140 }))).toEqual([60, 130, 140, 140]);
});

test('what has no lower edge goes round all of the disc below it', () => {
  const { path } = onDisc('sky', disc, { from: () => 70 });
  const ends = path.map((command) => command.slice(-2).map((at) => Math.round(Number(at))));
  expect(ends.slice(0, 2)).toEqual([
    [60, 70],
    [140, 70],
  ]);
  expect(Math.max(...ends.flatMap(([, y = 0]) => y))).toBeGreaterThan(130);
});

test('a band that leans crosses the edge where it leans to', () => {
  // through the middle at 45 degrees: 50 / √2 to each side
  const path = onDisc('sky', disc, { from: (x) => 200 - x }).path;
  expect(path[0]?.slice(1).map((at) => Math.round(Number(at)))).toEqual([65, 135]);
});

test('a label ends square to its edges, wherever the disc does', () => {
  const path = onDisc('paper', disc, { from: (x) => 180 - x, to: (x) => 200 - x, end: 90 }).path;
  const corners = path.map((command) => command.slice(1).map((at) => Math.round(Number(at))));
  expect(corners).toContainEqual([90, 90]);
  expect(corners).toContainEqual([100, 100]);
});

test('around a disc there is a ring, and the sheet to beyond its edges; or the lower half of both', () => {
  expect(bounds(ringMark('paper', disc, 60))).toEqual([40, 40, 160, 160]);
  expect(bounds(ringMark('paper', disc, 60, 'lower'))).toEqual([40, 100, 160, 160]);
  expect(bounds(outsideMark('ground', disc, 10))).toEqual([-10, -10, 210, 210]);
  expect(bounds(outsideMark('ground', disc, 10, 'lower'))).toEqual([-10, 100, 210, 210]);
});
