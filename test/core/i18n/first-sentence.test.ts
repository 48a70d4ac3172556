import { expect, test } from 'vitest';
import { firstAndRest } from '../../../src/core/i18n/first-sentence.ts';

test.each([
  ['Người sống ở địa phương.', ['Người sống ở địa phương.', '']],
  [
    'Người từng ở gần, tìm ra nhờ máy; mỗi nguồn đếm một nhóm. F1 ở gần.',
    ['Người từng ở gần, tìm ra nhờ máy.', 'Mỗi nguồn đếm một nhóm. F1 ở gần.'],
  ],
  [
    'Downloads of version 3.0. Counts of towns are of phones.',
    ['Downloads of version 3.0.', 'Counts of towns are of phones.'],
  ],
])('of “%s” the first statement is told apart from the rest', (text, told) => {
  expect(firstAndRest(text)).toEqual(told);
});
