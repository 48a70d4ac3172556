import { describe, expect, test } from 'vitest';
import { measureQuietZone } from '../../../src/core/proof/quiet-zone.ts';
import { codeSample } from './code-sample.ts';

describe('the light border around a code', () => {
  test.each([3, 7, 20])('of four modules is measured as four at %i px a module', (modulePx) => {
    expect(measureQuietZone(codeSample({ modulePx }))).toBe(4);
  });

  test('is not measured beyond six modules', () => {
    expect(measureQuietZone(codeSample({ modulePx: 5, quietModules: 8 }))).toBe(6);
  });

  test('of three modules is refused although it could be read', () => {
    expect(() => measureQuietZone(codeSample({ modulePx: 8, quietModules: 3 }))).toThrow(
      'the light border around its code is 3 modules wide, under 4: something stands',
    );
  });

  test('ends where it is a little darker than the light modules', () => {
    expect(() => measureQuietZone(codeSample({ modulePx: 8, quietModules: 2, ground: 240 }))).toThrow(
      'is 2 modules wide',
    );
  });

  test('ends at the edge of the sheet', () => {
    const { pixels, box, modules } = codeSample({ modulePx: 8, quietModules: 8 });
    const rgba = pixels.rgba.slice(5 * 8 * pixels.widthPx * 4);
    const cut = { ...pixels, heightPx: pixels.heightPx - 5 * 8, rgba };
    expect(() => measureQuietZone({ pixels: cut, box: { ...box, yPx: box.yPx - 5 * 8 }, modules })).toThrow(
      'is 3 modules wide',
    );
  });
});
