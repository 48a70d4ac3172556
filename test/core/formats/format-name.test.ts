import { expect, test } from 'vitest';
import { formatName, formerFormatName } from '../../../src/core/formats/format-name.ts';

test('a format has a name in each language', () => {
  expect(formatName('a4-poster', 'vi')).toBe('Áp phích A4');
  expect(formatName('a4-poster', 'en')).toBe('A4 poster');
});

test('a format that nobody named is no name: it is told', () => {
  expect(() => formatName('a9-poster', 'en')).toThrow('"a9-poster"');
  expect(() => formatName('toString', 'en')).toThrow('"toString"');
});

test('a sheet of a format that is gone is still called something', () => {
  expect(formerFormatName('a9-poster', 'vi')).toBe('a9-poster');
});
