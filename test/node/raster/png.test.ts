import { inflateSync } from 'node:zlib';
import { Resvg } from '@resvg/resvg-js';
import { describe, expect, test } from 'vitest';
import { encodePng, type Pixels } from '../../../src/node/raster/png.ts';

const rgbaOf = (widthPx: number, heightPx: number, at: (index: number) => readonly number[]): Pixels => ({
  widthPx,
  heightPx,
  rgba: Uint8Array.from(Array.from({ length: widthPx * heightPx }, (_, index) => at(index)).flat()),
});

/** What an independent decoder makes of a PNG. */
function decode(png: Uint8Array, { widthPx, heightPx }: Pixels): number[] {
  const href = `data:image/png;base64,${Buffer.from(png).toString('base64')}`;
  const size = `width="${widthPx}" height="${heightPx}"`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" ${size}><image ${size} href="${href}" image-rendering="optimizeSpeed"/></svg>`;
  return [...new Resvg(svg, { font: { loadSystemFonts: false } }).render().pixels];
}

const chunk = (png: Uint8Array, type: string) => {
  const bytes = Buffer.from(png);
  const at = bytes.indexOf(type, 0, 'latin1');
  return at < 0 ? undefined : bytes.subarray(at + 4, at + 4 + bytes.readUInt32BE(at - 4));
};

describe('a PNG', () => {
  test('of few colours has a palette and loses nothing', () => {
    const pixels = rgbaOf(5, 3, (index) => (index % 2 ? [255, 0, 0, 255] : [0, 30, 90, 255]));
    const png = encodePng(pixels);
    expect(chunk(png, 'IHDR')?.[9]).toBe(3);
    expect(chunk(png, 'PLTE')).toEqual(Buffer.from([0, 30, 90, 255, 0, 0]));
    expect(decode(png, pixels)).toEqual([...pixels.rgba]);
  });

  test('of more than 256 colours is written in full colour and loses nothing', () => {
    const pixels = rgbaOf(40, 10, (index) => [index % 256, index >> 3, 255 - (index % 256), 255]);
    const png = encodePng(pixels);
    expect(chunk(png, 'IHDR')?.[9]).toBe(2);
    expect(decode(png, pixels)).toEqual([...pixels.rgba]);
  });

  test('keeps what is transparent', () => {
    const pixels = rgbaOf(2, 1, (index) => [0, 0, 0, index === 0 ? 0 : 255]);
    expect(decode(encodePng(pixels), pixels)).toEqual([0, 0, 0, 0, 0, 0, 0, 255]);
  });

  test('says its resolution: 300 dpi is 11,811 pixels a metre', () => {
    const png = encodePng(
      rgbaOf(1, 1, () => [0, 0, 0, 255]),
      { pxPerMm: 300 / 25.4 },
    );
    expect(chunk(png, 'pHYs')?.readUInt32BE(0)).toBe(11811);
  });

  test('holds one filter byte and one index a pixel in each row', () => {
    const data = chunk(encodePng(rgbaOf(3, 2, () => [9, 9, 9, 255])), 'IDAT');
    expect([...inflateSync(data ?? Buffer.alloc(0))]).toEqual([0, 0, 0, 0, 0, 0, 0, 0]);
  });
});
