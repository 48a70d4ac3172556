import { expect, test } from 'vitest';
import { bestSection } from '../../../../src/core/domain/search/best-section.ts';
import { searchWords } from '../../../../src/core/domain/search/search-words.ts';

const sections = [
  { id: 'otp', title: 'Không nhận được mã xác nhận', said: ['Không có mã OTP'] },
  { id: 'closes', title: 'Ứng dụng tự tắt', said: ['Bị tắt nền'] },
  { id: 'others', title: 'Không thấy ai quanh mình', said: [] },
];

test.each([
  ['OTP không về', 'otp'],
  ['app bị tắt nền', 'closes'],
  // what the page is called tells none of its parts from the others
  ['gặp trục trặc', undefined],
  // nor does a word that all have
  ['không', undefined],
])('of a page about troubles, %s means the part %s', (query, id) => {
  const words = searchWords(query).split(' ');
  const asked =
    query === 'không' ? sections.map((each) => ({ ...each, title: `${each.title}, không` })) : sections;
  expect(bestSection(asked, words, 'Gặp trục trặc thì làm gì')?.id).toBe(id);
});
