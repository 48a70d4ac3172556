import { beforeAll, expect, test } from 'vitest';
import { balancedLines } from '../../../src/core/text/balance.ts';
import { createShaper, type Shaper } from '../../../src/core/text/shaper.ts';
import { readFonts } from '../../../src/node/raster/fonts.ts';

let shaper: Shaper;
beforeAll(async () => {
  shaper = await createShaper(await readFonts());
});

const linesOf = (text: string, widthPx: number) =>
  balancedLines(shaper, {
    ...{ text, font: 'Be Vietnam Pro', weight: 400, sizePx: 40, minSizePx: 40, lineHeight: 1.25 },
    ...{ widthPx, heightPx: Infinity },
  }).map((line) => line.trim());

test('no short word is left by itself', () => {
  expect(linesOf('Ask the staff if you do not know how.', 650)).toEqual([
    'Ask the staff if you',
    'do not know how.',
  ]);
});

test('a line ends with a clause where that costs no line', () => {
  expect(linesOf('Bật Bluetooth; máy Android bật cả vị trí.', 560)).toEqual([
    'Bật Bluetooth;',
    'máy Android bật cả vị trí.',
  ]);
  expect(linesOf('Bật Bluetooth; máy Android bật cả vị trí.', 440)).toEqual([
    'Bật Bluetooth; máy',
    'Android bật cả vị trí.',
  ]);
});

test('what stands in one line stays there, and no text gives no lines', () => {
  expect(linesOf('Quét mã; cài.', 600)).toEqual(['Quét mã; cài.']);
  expect(linesOf('', 600)).toEqual([]);
});
