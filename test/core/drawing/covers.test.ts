import { expect, test } from 'vitest';
import type { Path } from '../../../src/core/drawing/drawing.ts';
import { covers } from '../../../src/core/drawing/geometry/covers.ts';
import { parsePathData } from '../../../src/core/drawing/svg/path-data.ts';

const shape = (data: string, more = {}) =>
  ({ kind: 'path', path: parsePathData(data), fill: 'key', clips: [] as Path[], ...more }) as const;

test('a shape covers what is inside its outline, curves and open ends too', () => {
  const square = shape('M0 0H10V10H0Z');
  expect([covers(square, 5, 5), covers(square, 11, 5), covers(square, -1, 5)]).toEqual([true, false, false]);
  const circle = shape('M10 5A5 5 0 1 1 0 5A5 5 0 1 1 10 5Z');
  expect([covers(circle, 5, 0.5), covers(circle, 0.5, 0.5)]).toEqual([true, false]);
  expect(covers(shape('M0 0L10 0L10 10'), 8, 2)).toBe(true);
});

test('a hole is not covered, nor what is clipped away or has no fill', () => {
  const ring = 'M0 0H10V10H0ZM3 3H7V7H3Z';
  expect(covers(shape(ring, { fillRule: 'evenodd' }), 5, 5)).toBe(false);
  expect(covers(shape(ring), 5, 5)).toBe(true);
  expect(covers(shape('M0 0H10V10H0Z', { clips: [parsePathData('M0 0H4V10H0Z')] }), 5, 5)).toBe(false);
  expect(covers(shape('M0 0H10V10H0Z', { fill: undefined }), 5, 5)).toBe(false);
});
