import { describe, expect, test } from 'vitest';
import { canvasFor, codeWidthMm } from '../../../src/core/formats/canvas.ts';
import type { Format, PrintFormat, ScreenFormat } from '../../../src/core/formats/format.ts';
import { formats } from '../../../src/core/formats/formats.ts';

const symbol = { size: 29 };
const base = { kind: 'poster', outputs: ['pdf'], Template: () => null } as const;
const sheet = (widthMm: number, heightMm: number, distanceM: number): PrintFormat => ({
  ...base,
  medium: 'print',
  widthMm,
  heightMm,
  bleedMm: 3,
  readingDistanceM: distanceM,
  scanDistanceM: distanceM,
});
const screen = (widthPx: number, heightPx: number): ScreenFormat => ({
  ...base,
  medium: 'screen',
  widthPx,
  heightPx,
  readingDistanceM: 2.7,
  scanDistanceM: 2,
});

describe('a printed code of 29 modules is as wide as its scan distance asks', () => {
  /* 29 modules × distance / 250, rounded up as numbers of the brief: A5 35 mm … A0 232 mm, stands 139 mm (1.2 m). */
  const widths = {
    ...{ 'a6-card': 34.8, 'a6-four-up': 34.8, 'a5-leaflet': 34.8, 'seat-back': 46.4 },
    ...{ 'a4-poster': 58, 'a4-landscape': 58, 'a4-mono': 58, 'a4-bilingual': 58, 'counter-tent': 58 },
    ...{ 'a3-poster': 87, 'a3-tiles': 87, 'a2-poster': 116, 'a2-tiles': 116, 'gate-notice': 116 },
    ...{ 'a1-poster': 174, 'a1-tiles': 174, 'a0-poster': 232, 'roll-up': 139.2, 'x-banner': 139.2 },
  };
  test.each(Object.entries(widths))('%s: %d mm', (id, widthMm) => {
    const format = Object.entries<Format>(formats).find(([key]) => key === id)?.[1];
    if (format?.medium !== 'print') throw new Error(`${id} is no sheet`);
    expect(codeWidthMm(format.scanDistanceM ?? 0, 29)).toBeCloseTo(widthMm, 6);
    expect(canvasFor(format, symbol).qrWidthPx).toBeGreaterThanOrEqual(Math.ceil(widthMm * 10));
    if (!format.leastCodeMm) expect(canvasFor(format, symbol).qrWidthPx).toBe(Math.ceil(widthMm * 10));
  });

  test('and wider where the composition wants it, as the raised phone of a roll-up does', () => {
    expect(canvasFor(formats['roll-up'], symbol).qrWidthPx).toBe(1740);
  });

  test('and at least a tenth of the distance where modules are few', () => {
    expect(codeWidthMm(1, 21)).toBe(100);
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

  test('of a 1080p screen has a code of at least 400 px with modules of whole pixels', () => {
    const canvas = canvasFor(screen(1920, 1080), symbol);
    expect(canvas).toMatchObject({ widthPx: 1920, heightPx: 1080, bleedPx: 0, marginPx: 60 });
    expect(canvas.qrWidthPx).toBe(29 * 14);
    expect(canvas.quietZonePx).toBe(4 * 14);
  });

  test('is refused when the distance asks for a larger code than the sheet, naming the sheet that would do', () => {
    expect(() => canvasFor(sheet(148, 210, 3), symbol)).toThrow(
      'A code scanned from 3 m is 348 mm wide, 444 mm with its quiet zone, and does not fit a sheet of 148 × 210 mm. ' +
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
    const banner = { ...sheet(5000, 700, 20), scanDistanceM: undefined };
    expect(canvasFor(banner, symbol)).toMatchObject({ qrWidthPx: 0, quietZonePx: 0 });
  });

  test('of a street banner is refused in favour of the plain address', () => {
    expect(() => canvasFor(sheet(5000, 700, 20), symbol)).toThrow('Print the plain address instead.');
  });
});
