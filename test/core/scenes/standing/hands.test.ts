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

test('a hand that would lie on a mark holds the banner to the left of it, a third of a finger away', () => {
  const [[, left] = []] = besideMarks(sheet, banner, handAt(25));
  expect(left).toBeCloseTo(30 - 4.6 / 3 - 21.16);
  const [[, farther] = []] = besideMarks(sheet, banner, handAt(49));
  expect(farther).toBeCloseTo(30 - 4.6 / 3 - 21.16);
});

test('a hand over letters without marks stays where it is', () => {
  expect(besideMarks(sheet, banner, handAt(7))).toEqual(handAt(7));
  expect(besideMarks(sheet, banner, handAt(52))).toEqual(handAt(52));
});

test('a space that does not break is no letter', () => {
  const measure = {
    capitals: (words: string) => {
      if (words.trim() === '') throw new Error('no letters');
      return capitals(words);
    },
  };
  const unbreakable = { ...banner, line: 'BẬT\u00a0X' };
  expect(besideMarks({ ...sheet, measure } as typeof sheet, unbreakable, handAt(25))).toEqual(
    besideMarks(sheet, banner, handAt(25)),
  );
});

test('wider fingers move farther', () => {
  const [[, at] = []] = besideMarks(sheet, { ...banner, finger: 9.2 }, handAt(0));
  expect(at).toBeCloseTo(30 - 9.2 / 3 - 42.32);
});
