import { expect, test } from 'vitest';
import { rectangle } from '../../../../src/core/drawing/marks/shapes.ts';
import { besideMarks, outerHands } from '../../../../src/core/scenes/standing/hands.ts';
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

/** A head 100 wide and 140 high, 400 to 500 from the left, and who raises something at 800; the banner's edge at 500. */
function handBeside(other: { readonly left: number; readonly width: number }) {
  const head = (left: number, skin: Skin) => rectangle(skin, { left, top: -140, width: 100, height: 140 });
  const hand = rectangle('skinB', { ...other, top: 30, height: 60 });
  const layers = { back: [], right: [], main: [head(800, 'skinC')], busy: [], inHand: {} };
  const scene = { ...layers, left: [head(400, 'skinA')], front: [hand] };
  const of = { ...sheet, size: { u: 1, width: 1000 }, scene } as unknown as Parameters<typeof outerHands>[0];
  const cast = { left: [0, 0], main: [0, 0], front: [0, 0] } as const;
  const band = { ...banner, line: '', upperAt: () => 500 } as unknown as Parameters<
    typeof outerHands
  >[2]['banner'];
  const scenery = { stand: { x: 0, y: 440, k: 1 }, cast };
  return outerHands(of, scenery, { banner: band, between: [7, 900], sides: ['left'] })[0];
}

test('fingers on a banner keep off a hand that somebody else has at its edge', () => {
  // 4.6 fingers of 4.6 about where the head begins, at 400
  expect(handBeside({ left: 100, width: 60 })).toEqual(['skinA', 400 - 21.16 / 2]);
  const [skin, at = 0] = handBeside({ left: 405, width: 60 }) ?? [];
  expect(skin).toBe('skinA');
  expect(at).toBeCloseTo(405 - 4.6 / 3 - 21.16);
});
