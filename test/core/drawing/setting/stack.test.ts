import { expect, test } from 'vitest';
import type { Measure } from '../../../../src/core/drawing/setting/measure.ts';
import { setLine, setStack } from '../../../../src/core/drawing/setting/stack.ts';

/** Each capital as wide as it is high, none with a mark. */
const measure = {
  capitals: (words: string) => ({ width: words.length, up: 0, down: 0 }),
} as unknown as Measure;

const room = { left: 100, top: 50, width: 1000, one: [80, 120], two: 90 } as const;

test('a line is in one row where its capitals are large enough there', () => {
  const { rows, cap, top, boxes } = setLine('ABCDE FGHI', room, measure);
  expect(rows.rows).toEqual(['ABCDE FGHI']);
  expect([cap, top]).toEqual([100, 150]);
  expect(boxes).toEqual([{ left: 100, right: 1100, top: 50, bottom: 150 }]);
  expect(setLine('ABC', room, measure).cap).toBe(120);
});

test('else it is in two, broken where the wider one is narrowest', () => {
  const { rows, cap } = setLine('AB CDEF GHIJ KLM', room, measure);
  expect(rows.rows).toEqual(['AB CDEF', 'GHIJ KLM']);
  expect(cap).toBe(90);
});

test('a stack breaks its lines for the largest capitals', () => {
  const stack = { left: 0, top: 0, width: 600, height: 1000, most: 200, least: 150 };
  const { rows, cap, isSecondWhole } = setStack(['ABCDEF', 'GHI JKL'], stack, measure);
  expect(rows.rows).toEqual(['ABCDEF', 'GHI', 'JKL']);
  expect(cap).toBe(100);
  expect(isSecondWhole).toBe(false);
});

test('a second line stays in one row where that leaves capitals of the size wished for', () => {
  const stack = { left: 0, top: 0, width: 600, height: 1000, most: 200, least: 80 };
  const { rows, isSecondWhole } = setStack(['ABCDEF', 'GHI JKL'], stack, measure);
  expect(rows.rows).toEqual(['ABCDEF', 'GHI JKL']);
  expect(isSecondWhole).toBe(true);
});
