import { expect, test } from 'vitest';
import { planSplit } from '../../../../src/core/drawing/marks/split.ts';

const of = { size: { width: 100, height: 200, runOff: 5 }, tokens: { slope: 0 } };
const split = (side: 'left' | 'right') => planSplit(of, { side, x: 60, y: 100, slope: 0.1 });
const ends = (mark: ReturnType<ReturnType<typeof planSplit>['plane']>) =>
  mark.path.flatMap(([, x]) => (x === undefined ? [] : [x]));

test('the edge between words and picture leans about the point where it is', () => {
  expect([0, 100, 200].map(split('left').edgeAt)).toEqual([70, 60, 50]);
});

test('the plane of the words reaches from the edge off the sheet, at the left or at the right', () => {
  // from corner to corner, at the top first
  expect(ends(split('right').plane('ground'))).toEqual([70.5, 105, 105, 49.5]);
  expect(ends(split('left').plane('ground'))).toEqual([-5, 70.5, 49.5, -5]);
});

test('what goes on beyond the edge lies on the picture', () => {
  expect(ends(split('right').plane('ground', 2))).toEqual([68.5, 105, 105, 47.5]);
  expect(ends(split('left').plane('ground', 2))).toEqual([-5, 72.5, 51.5, -5]);
  expect(ends(split('right').stripe('sky', 2))).toEqual([68.5, 70.5, 49.5, 47.5]);
  expect(ends(split('left').stripe('sky', 2))).toEqual([70.5, 72.5, 51.5, 49.5]);
});
