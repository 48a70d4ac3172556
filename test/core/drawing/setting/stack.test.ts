import { expect, test } from 'vitest';
import type { Measure } from '../../../../src/core/drawing/setting/measure.ts';
import { fitRows, setLine, setStack } from '../../../../src/core/drawing/setting/stack.ts';

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

test('a short word is not torn from the rest, where one row is high enough for the sheet', () => {
  const torn = { ...room, least: 70 };
  expect(setLine('IN QUARANTINE', torn, measure).rows.rows).toEqual(['IN QUARANTINE']);
  expect(setLine('IN QUARANTINE', { ...torn, least: 77 }, measure).rows.rows).toEqual(['IN', 'QUARANTINE']);
  expect(setLine('TURN ON BLUEZONE', torn, measure).rows.rows).toEqual(['TURN ON', 'BLUEZONE']);
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

test('rows are as large as their room allows, with as much air above their ink as below', () => {
  const box = { left: 10, width: 400, top: 0, bottom: 468 };
  // two rows are 2.34 capitals high
  const { cap, boxes } = fitRows(['ABCD', 'AB'], box, measure);
  expect(cap).toBe(100);
  expect(boxes[0]).toEqual({ left: 10, right: 410, top: 117, bottom: 217 });
  expect(boxes[1]?.bottom).toBe(351);
  expect(fitRows(['ABCD', 'AB'], { ...box, bottom: 117 }, measure).cap).toBe(50);
  expect(fitRows(['ABCD', 'AB'], { ...box, most: 80 }, measure).cap).toBe(80);
});

test('rows begin at the top of their room where they are to, or where it has no end', () => {
  const box = { left: 0, width: 400, top: 20 };
  expect(fitRows(['ABCD'], { ...box, bottom: 900, down: 'top' }, measure).top).toBe(120);
  expect(fitRows(['ABCD'], box, measure).top).toBe(120);
});
