import { expect, test } from 'vitest';
import { boundsOf } from '../../../src/core/drawing/geometry/bounds.ts';
import { type LightColours, lightMarks, type SkyLight } from '../../../src/core/scenes/light.ts';

const look: LightColours = {
  ...({ air: 'sky', ring: 'shade', disc: 'light', discAt: [0, 0, 70], pattern: 'rays' } as const),
  wordsOnDisc: true,
};
const sky = { size: { width: 2100, height: 2970, u: 10 }, look, at: { x: 1500, y: 1000 } } as const;

const discOf = (light: SkyLight) => {
  const disc = lightMarks(light).at(-1);
  const { left, right, top, bottom } = boundsOf(disc?.path ?? []);
  return { x: (left + right) / 2, y: (top + bottom) / 2, radius: Math.round((right - left) / 2) };
};

test('a disc of light stands behind what is raised', () => {
  expect(discOf(sky)).toEqual({ x: 1500, y: 1000, radius: 700 });
});

test('a disc gives way to a row of words that it would touch, and not to one that it cannot leave', () => {
  // 710 to its left, and so much air: 92 % of the radius are clear of it
  const near = { left: 100, right: 790, top: 900, bottom: 1100 };
  expect(discOf({ ...sky, words: [near] }).radius).toBe(644);
  const across = { left: 100, right: 1400, top: 900, bottom: 1100 };
  expect(discOf({ ...sky, words: [across] }).radius).toBe(700);
});

test('where the colour of words would be lost on it, the disc ends before them', () => {
  const words = [{ left: 100, right: 1100, top: 900, bottom: 1100 }];
  expect(discOf({ ...sky, look: { ...look, wordsOnDisc: false }, words }).radius).toBe(400 - 3 * 10);
});

test('rings have the colours of the ring and the air by turns, the widest first', () => {
  const marks = lightMarks({ ...sky, look: { ...look, pattern: 'rings' } });
  expect(marks.slice(0, 3).map(({ fill }) => fill)).toEqual(['shade', 'sky', 'shade']);
});

test('rings end before words that are to have a calm plane behind them', () => {
  const words = [{ left: 100, right: 200, top: 900, bottom: 1100 }];
  const light = { ...sky, look: { ...look, pattern: 'rings' as const }, words };
  const radii = (isCalm: boolean) =>
    lightMarks({ ...light, isCalm }).map(({ path }) => {
      const { left, right } = boundsOf(path);
      return Math.round((right - left) / 2);
    });
  // they are 1300 from the light, and so much air is between
  expect(radii(true)).toEqual([1270, 970, 700]);
  expect(radii(false)[0]).toBe(3400);
});
