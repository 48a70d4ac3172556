import { expect, test } from 'vitest';
import { planBand } from '../../../../src/core/drawing/setting/band.ts';
import type { Measure } from '../../../../src/core/drawing/setting/measure.ts';

/** Each capital as wide as it is high, with a mark of half its height on Ậ. */
const capitals = (words: string) => ({ width: words.length, up: words.includes('Ậ') ? 0.5 : 0, down: 0 });
const measure = { capitals } as unknown as Measure;
const level = {
  ...{ left: 100, width: 1000, cap: 50, lowerLeft: 500, degrees: 0, pad: 10, finger: 0, held: 0 },
  align: 'left',
} as const;
const plan = (line: string, wish: Partial<Parameters<typeof planBand>[0]> = {}) =>
  planBand({ ...level, line, ...wish }, measure);

test('a level band is as high as its capitals and the room above and below them', () => {
  const band = plan('ABCD');
  expect(band).toMatchObject({ cap: 50, thickness: 70, top: 430, words: { x: 100, y: 490 } });
  expect(band.lowerAt(700)).toBe(500);
});

test('capitals shrink until a long line stands in its width', () => {
  expect(plan('A'.repeat(40)).cap).toBe(25);
});

test('a line stands at the right of its room, or in the middle', () => {
  expect(plan('ABCD', { align: 'right' }).words.x).toBe(900);
  expect(plan('ABCD', { align: 'center' }).words.x).toBe(500);
});

test('fingers lie over marks, never over letters', () => {
  // of 30 pixels that fingers reach below the padding, the mark's own 25 are theirs, but not less than asked for
  expect(plan('ABCD', { finger: 34.5 }).thickness).toBe(100);
  expect(plan('ẬBCD', { finger: 34.5 }).thickness).toBe(100);
  expect(plan('ẬBCD', { finger: 34.5, held: 12 }).thickness).toBe(107);
  // and 8 more to letters, of which the mark has all but the 13 that are left
  expect(plan('ABCD', { finger: 34.5, clear: 8 }).thickness).toBe(108);
  expect(plan('ẬBCD', { finger: 34.5, clear: 8 }).thickness).toBe(108);
});

test('a band that rises keeps its lower edge at the left, and its words in their width', () => {
  const band = plan('A'.repeat(20), { degrees: 30 });
  expect(band.lowerAt(0)).toBe(500);
  expect(band.lowerAt(100)).toBeCloseTo(500 - 100 * Math.tan(Math.PI / 6));
  expect(band.lowerAt(0) - band.upperAt(0)).toBeCloseTo(band.thickness / Math.cos(Math.PI / 6));
  expect(band.cap).toBeCloseTo((1000 - 0.5 * (10 + 50)) / 20);
});
