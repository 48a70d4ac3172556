import { expect, test } from 'vitest';
import { wordFolders } from '../../../../src/core/places/list/word-folders.ts';

test.each([
  ['vi', 'hospital/a3-poster.vi', 'benh-vien/ap-phich-a3-tieng-viet'],
  ['vi', 'hospital/a4-bilingual.vi-en', 'benh-vien/ap-phich-a4-hai-thu-tieng-tieng-viet-english'],
  ['en', 'market/a4-poster.en', 'market/a4-poster-english'],
  ['zh', 'market/a4-poster.zh', 'market/a4-poster-zh'],
] as const)('in %s files of %s lie in %s', (locale, material, folder) => {
  expect(wordFolders({ hospital: 'benh-vien' }, locale)(material)).toBe(folder);
});
