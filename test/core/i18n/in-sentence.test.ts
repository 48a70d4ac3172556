import { expect, test } from 'vitest';
import { inSentence } from '../../../src/core/i18n/in-sentence.ts';

test.each([
  ['Lượt tải', 'lượt tải'],
  ['Đã cài', 'đã cài'],
  ['Share of the population', 'share of the population'],
  ['F1 đã gặp', 'F1 đã gặp'],
  ['SMS', 'SMS'],
  ['', ''],
])('the label %j is %j within a sentence', (label, told) => {
  expect(inSentence(label)).toBe(told);
});
