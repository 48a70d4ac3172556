import { expect, test } from 'vitest';
import { countSyllables, readingOf, unspeakable } from '../../../../src/core/domain/channels/speech.ts';

test('each Vietnamese word is a syllable', () => {
  expect(countSyllables('Kính thưa bà con, xin mời nghe thông báo của phường.', 'vi')).toBe(11);
  expect(countSyllables('quốc nguyễn khuyến giờ yêu', 'vi')).toBe(5);
});

test('loan words and English count by their vowels', () => {
  expect(countSyllables('Bluetooth', 'vi')).toBe(2);
  expect(countSyllables('please install the application', 'en')).toBe(8);
});

test('seventy syllables take twenty seconds', () => {
  expect(readingOf('ba '.repeat(70), 'vi')).toEqual({ syllables: 70, seconds: 20 });
});

test('a digit or a percent sign has to be spelled out', () => {
  expect(unspeakable('đạt 60% dân số')).toBe('60%');
  expect(unspeakable('xem loa.example/tai-lieu')).toBe('/');
  expect(unspeakable('đạt sáu mươi phần trăm')).toBeUndefined();
});

test('a Chinese letter is a syllable, signs are none, and four take a second', () => {
  expect(countSyllables('各位食堂工作人员，大家好！', 'zh')).toBe(11);
  expect(readingOf('请打开Giọt。'.repeat(10), 'zh')).toEqual({ syllables: 40, seconds: 10 });
});
