import { expect, test } from 'vitest';
import { aToZ } from '../../../../src/core/domain/search/a-to-z.ts';
import { joinedWords, searchWords } from '../../../../src/core/domain/search/search-words.ts';

test.each([
  ['Địa chỉ: Bến xe', 'dia chi ben xe'],
  ['điện thoại'.normalize('NFD'), 'dien thoai'],
  ['Tỷ lệ', 'ti le'],
  ['tỉ lệ', 'ti le'],
  ['2666/QĐ-BYT', '2666 qd byt'],
  ['Gỡ app', 'go ung dung'],
  ['apple', 'apple'],
  ['ngày', 'ngay'],
  ['下载应用', '下 载 应 用'],
])('%s is searched as %s', (text, words) => {
  expect(searchWords(text)).toBe(words);
});

test('syllables are also found run together, in either spelling', () => {
  expect(joinedWords('Tỷ lệ cài')).toBe('tylecai lecai tilecai');
  expect(joinedWords('Chợ')).toBe('');
});

test('an index has a letter for each beginning, đ after d, with signs put aside', () => {
  const titles = ['Đồng hồ', 'Dầu', '“Ông” nọ', '12 việc', 'Ao'].map((title) => ({ title }));
  expect(
    aToZ(titles, 'vi-VN').map(({ letter, entries }) => [letter, ...entries.map(({ title }) => title)]),
  ).toEqual([
    ['0–9', '12 việc'],
    ['A', 'Ao'],
    ['D', 'Dầu'],
    ['Đ', 'Đồng hồ'],
    ['O', '“Ông” nọ'],
  ]);
});
