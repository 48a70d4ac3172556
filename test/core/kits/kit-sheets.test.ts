import { expect, test } from 'vitest';
import { formats } from '../../../src/core/formats/formats.ts';
import { kitFileName } from '../../../src/core/kits/kit-sheets.ts';

const nameOf = (format: string, language: 'vi' | 'en' | 'zh') =>
  kitFileName({ format, language, file: `school/${format}.${language}.pdf` });

test('sheets are called in words of their language, by their formats where its script is another', () => {
  expect(nameOf('a3-poster', 'vi')).toBe('ap-phich-a3.pdf');
  expect(nameOf('door-sticker', 'vi')).toBe('nhan-tron-dan-cua-200-mm.pdf');
  expect(nameOf('street-banner', 'en')).toBe('street-banner-5-0-7-m.pdf');
  expect(nameOf('a3-poster', 'zh')).toBe('a3-poster.pdf');
});

test.each(['vi', 'en', 'zh'] as const)('no two sheets have the same name in %s', (language) => {
  const names = Object.keys(formats).map((format) => nameOf(format, language));
  expect(new Set(names).size).toBe(names.length);
});
