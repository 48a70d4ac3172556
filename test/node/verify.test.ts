import { describe, expect, test } from 'vitest';
import { createQrSymbol } from '../../src/core/materials/qr.ts';
import type { Pixels } from '../../src/node/png.ts';
import { shrink, verifyCode } from '../../src/node/verify.ts';

const payload = 'HTTPS://LOA.EXAMPLE/Q/BV/';
const symbol = createQrSymbol(payload);

type Picture = { readonly modulePx: number; readonly quietModules: number; readonly ground?: number };

/** A code with a white border of `quietModules` on a ground of one grey. */
function pictureOf({ modulePx, quietModules, ground = 40 }: Picture) {
  const outer = 8;
  const sidePx = (symbol.size + 2 * outer) * modulePx;
  const grey = (x: number, y: number) => {
    const [column, row] = [Math.floor(x / modulePx) - outer, Math.floor(y / modulePx) - outer];
    const inside = (value: number, border: number) => value >= -border && value < symbol.size + border;
    if (inside(column, 0) && inside(row, 0)) return symbol.modules[row * symbol.size + column] ? 0 : 255;
    return inside(column, quietModules) && inside(row, quietModules) ? 255 : ground;
  };
  const rgba = new Uint8Array(sidePx * sidePx * 4).fill(255);
  for (let at = 0; at < sidePx * sidePx; at += 1)
    rgba.fill(grey(at % sidePx, Math.floor(at / sidePx)), at * 4, at * 4 + 3);
  const pixels: Pixels = { widthPx: sidePx, heightPx: sidePx, rgba };
  const box = { xPx: outer * modulePx, yPx: outer * modulePx, sidePx: symbol.size * modulePx };
  return { pixels, box, modules: symbol.size, payload };
}

describe('a finished code', () => {
  test.each([3, 7, 20])('is read and its border measured at %i px a module', async (modulePx) => {
    const { quietModules } = await verifyCode(pictureOf({ modulePx, quietModules: 4 }));
    expect(quietModules).toBeGreaterThanOrEqual(4);
    expect(quietModules).toBeLessThan(5);
  });

  test('with another address in it is refused', async () => {
    const picture = { ...pictureOf({ modulePx: 8, quietModules: 4 }), payload: 'HTTPS://LOA.EXAMPLE/Q/KS/' };
    await expect(verifyCode(picture)).rejects.toThrow(
      'should read "HTTPS://LOA.EXAMPLE/Q/KS/" but a decoder reads "HTTPS://LOA.EXAMPLE/Q/BV/"',
    );
  });

  test('with a border of three modules is refused although it can be read', async () => {
    await expect(verifyCode(pictureOf({ modulePx: 8, quietModules: 3 }))).rejects.toThrow(
      /border around its code is 3 modules wide, under 4/,
    );
  });

  test('with a border a little darker than its light modules is refused', async () => {
    const picture = pictureOf({ modulePx: 8, quietModules: 2, ground: 240 });
    await expect(verifyCode(picture)).rejects.toThrow(/border around its code is 2 modules/);
  });

  test('of two pixels a module is refused before it is read', async () => {
    await expect(verifyCode(pictureOf({ modulePx: 2, quietModules: 4 }))).rejects.toThrow('2.0 px a module');
  });

  test('that is not there is refused', async () => {
    const picture = pictureOf({ modulePx: 8, quietModules: 4 });
    const rgba = new Uint8Array(picture.pixels.rgba.length).fill(255);
    await expect(verifyCode({ ...picture, pixels: { ...picture.pixels, rgba } })).rejects.toThrow(
      'reads nothing',
    );
  });
});

test('a shrunk picture holds the mean of each block', () => {
  const black = [0, 0, 0, 255];
  const white = [255, 255, 255, 255];
  const pixels = {
    widthPx: 4,
    heightPx: 2,
    rgba: Uint8Array.from([black, white, white, white, white, white, white, white].flat()),
  };
  expect([...shrink(pixels, 2).rgba]).toEqual([191, 191, 191, 255, 255, 255, 255, 255]);
});
