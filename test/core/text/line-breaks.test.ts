import { expect, test } from 'vitest';
import { piecesOf, withoutSigns, withSigns } from '../../../src/core/text/line-breaks.ts';

test('a Vietnamese line ends at spaces and behind dashes, and nothing is put into its words', () => {
  const text = 'Tờ rơi A5 – hai\u00a0mặt, 24/7';
  expect(piecesOf(text)).toEqual(['Tờ ', 'rơi ', 'A5 ', '– ', 'hai\u00a0mặt, ', '24/7']);
  expect(withSigns(text)).toBe(text);
});

test('a Chinese line ends between words, not within them nor before a comma or a full stop', () => {
  expect(piecesOf('不要让水龙头一直流，打开（Giọt）。')).toEqual([
    ...['不要', '让', '水龙头', '一直', '流，', '打开', '（Giọt）。'],
  ]);
});

test('a Khmer line ends between words of the dictionary', () => {
  // "Close the tap before you swim."
  const pieces = piecesOf('បិទក្បាលទឹកមុនពេលអ្នកចូលហែលទឹក។');
  expect(pieces.length).toBeGreaterThan(4);
  expect(pieces.slice(0, 2)).toEqual(['បិទ', 'ក្បាលទឹក']);
  expect(pieces.at(-1)).toBe('ហែលទឹក។');
});

test('what marks the places for satori is taken out again', () => {
  const text = '请用两盆水洗碗，打开 Giọt 并拍照。';
  expect(withSigns(text)).not.toBe(text);
  expect(withoutSigns(withSigns(text))).toBe(text);
});
