import { expect, test } from 'vitest';
import { besideMarks } from '../../../../src/core/scenes/standing/hands.ts';
import type { Skin } from '../../../../src/core/scenes/hand.ts';

/** Each capital as wide as it is high, with a mark on Ậ. */
const capitals = (words: string) => ({ width: words.length, up: words.includes('Ậ') ? 0.4 : 0, down: 0 });
const sheet = { measure: { capitals }, size: { u: 1 } } as unknown as Parameters<typeof besideMarks>[0];
/** From 10 to 110, with Ậ from 30 to 50. */
const banner = { line: 'BẬT X', cap: 20, finger: 4.6, words: { x: 10, y: 0 } } as Parameters<
  typeof besideMarks
>[1];
const handAt = (at: number): (readonly [Skin, number])[] => [['skinA', at]];

test('a hand that would lie on a mark holds the banner to the left of it', () => {
  expect(besideMarks(sheet, banner, handAt(25))).toEqual(handAt(10));
  expect(besideMarks(sheet, banner, handAt(49))).toEqual(handAt(10));
});

test('a hand over letters without marks stays where it is', () => {
  expect(besideMarks(sheet, banner, handAt(8))).toEqual(handAt(8));
  expect(besideMarks(sheet, banner, handAt(50))).toEqual(handAt(50));
});

test('a space that does not break is no letter', () => {
  const measure = {
    capitals: (words: string) => {
      if (words.trim() === '') throw new Error('no letters');
      return capitals(words);
    },
  };
  const unbreakable = { ...banner, line: 'BẬT\u00a0X' };
  expect(besideMarks({ ...sheet, measure } as typeof sheet, unbreakable, handAt(25))).toEqual(handAt(10));
});

test('wider fingers move farther', () => {
  expect(besideMarks(sheet, { ...banner, finger: 9.2 }, handAt(25))).toEqual(handAt(-10));
});
