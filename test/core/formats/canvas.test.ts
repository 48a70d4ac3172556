import { describe, expect, test } from 'vitest';
import { canvasFor, codeWidthMm } from '../../../src/core/formats/canvas.ts';
import type { PrintFormat, ScreenFormat } from '../../../src/core/formats/format.ts';

const symbol = { size: 29 };
const base = { kind: 'poster', outputs: ['pdf'], Template: () => null } as const;
const sheet = (widthMm: number, heightMm: number, readingDistanceM: number): PrintFormat => ({
  ...base,
  medium: 'print',
  widthMm,
  heightMm,
  bleedMm: 3,
  readingDistanceM,
});
const screen = (widthPx: number, heightPx: number): ScreenFormat => ({
  ...base,
  medium: 'screen',
  widthPx,
  heightPx,
  readingDistanceM: 2.7,
});

describe('a printed code of 29 modules', () => {
  test.each([
    ['in the hand', 0.3, 30],
    ['from 1 m (A4)', 1, 116],
    ['from 1.5 m (A3)', 1.5, 174],
    ['from 2 m (A2)', 2, 232],
    ['from 3 m (A1)', 3, 348],
  ])('read %s is wide enough', (_, distanceM, widthMm) => {
    expect(codeWidthMm(distanceM, 29)).toBeCloseTo(widthMm, 6);
  });

  test('never has modules under half a millimetre', () => {
    expect(codeWidthMm(0.1, 29)).toBe(14.5);
  });
});

describe('a canvas', () => {
  test('of A4 is 10 px a millimetre with its bleed, margins 1/18 of the short side', () => {
    expect(canvasFor(sheet(210, 297, 1), symbol)).toEqual({
      widthPx: 2160,
      heightPx: 3030,
      bleedPx: 30,
      marginPx: 117,
      minTextPx: expect.closeTo(42.33, 2),
      qrWidthPx: 1160,
      quietZonePx: 160,
    });
  });

  test('of a 1080p screen has a code of at least 540 px with modules of whole pixels', () => {
    const canvas = canvasFor(screen(1920, 1080), symbol);
    expect(canvas).toMatchObject({ widthPx: 1920, heightPx: 1080, bleedPx: 0, marginPx: 60 });
    expect(canvas.qrWidthPx).toBe(29 * 19);
    expect(canvas.quietZonePx).toBe(4 * 19);
  });

  test('is refused when the distance asks for a larger code than the sheet, naming the sheet that would do', () => {
    expect(() => canvasFor(sheet(148, 210, 3), symbol)).toThrow(
      'A code read from 3 m is 348 mm wide, 444 mm with its quiet zone, and does not fit a sheet of 148 × 210 mm. ' +
        'The smallest sheet that would do is A1.',
    );
  });

  test('asks for letters of 10 points a metre, 12 on a wall and 8 in the hand at least', () => {
    const points = (widthMm: number, heightMm: number, distanceM: number) =>
      (canvasFor(sheet(widthMm, heightMm, distanceM), symbol).minTextPx * 72) / 254;
    expect(points(594, 841, 3)).toBeCloseTo(30, 6);
    expect(points(210, 297, 1)).toBeCloseTo(12, 6);
    expect(points(148, 210, 0.3)).toBeCloseTo(8, 6);
  });

  test('without a code takes any distance', () => {
    const banner = { ...sheet(5000, 700, 20), hasCode: false } as const;
    expect(canvasFor(banner, symbol)).toMatchObject({ qrWidthPx: 0, quietZonePx: 0 });
  });

  test('of a street banner is refused in favour of the plain address', () => {
    expect(() => canvasFor(sheet(5000, 700, 20), symbol)).toThrow('Print the plain address instead.');
  });
});
