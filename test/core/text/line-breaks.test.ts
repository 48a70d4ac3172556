import { expect, test } from 'vitest';
import { piecesOf, withLines, withoutSigns, withSigns } from '../../../src/core/text/line-breaks.ts';

test('a Vietnamese line ends at spaces and behind dashes, and nothing is put into its words', () => {
  const text = 'Giấy in A5 – hai\u00a0mặt, 24/7';
  expect(piecesOf(text)).toEqual(['Giấy ', 'in ', 'A5 ', '– ', 'hai\u00a0mặt, ', '24/7']);
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

test('a Vietnamese line does not end within a compound, and what keeps it whole is drawn as a plain space', () => {
  const text = 'Chỉ cho điện thoại thông minh';
  expect(piecesOf(text)).toEqual(['Chỉ ', 'cho ', 'điện thoại ', 'thông minh']);
  expect(withSigns(text)).toBe('Chỉ cho điện\u00a0thoại thông\u00a0minh');
  expect(withoutSigns(withSigns(text))).toBe(text);
});

test('a line does not end within the name of a place or a body, but may within a title of many capitals', () => {
  expect(piecesOf('Trung tâm hành chính công huyện Phú An')).toEqual([
    ...['Trung tâm ', 'hành chính công ', 'huyện ', 'Phú An'],
  ]);
  expect(piecesOf('UBND Thành phố Hồ Chí Minh')).toEqual(['UBND ', 'Thành phố ', 'Hồ Chí Minh']);
  expect(piecesOf('Sở Y tế')).toEqual(['Sở ', 'Y tế']);
  expect(piecesOf('Phu An District Service Centre')).toEqual([
    'Phu ',
    'An ',
    'District ',
    'Service ',
    'Centre',
  ]);
});

test('lines that are known break nowhere else', () => {
  expect(withLines(['Bật Bluetooth; ', 'máy Android/', 'iPhone'])).toBe(
    'Bật\u00a0Bluetooth; máy\u00a0Android/\u200biPhone',
  );
  expect(withSigns(withLines(['Bật Bluetooth; ', 'máy']))).toBe('Bật\u00a0Bluetooth; máy');
});
