import { expect, test } from 'vitest';
import { readNumberText } from '../../../../src/core/figures/import/read-number.ts';

test('a rank is one among as many areas as the campaign has', () => {
  expect(readNumberText('7/63', 63)?.readings).toEqual([{ value: 7, as: 'plain' }]);
  expect(readNumberText('2/3', 3)?.readings).toEqual([{ value: 2, as: 'plain' }]);
  // a share of something else, or a day
  expect(readNumberText('7/63', 3)).toBeUndefined();
  expect(readNumberText('11/8', 63)).toBeUndefined();
  expect(readNumberText('2/3/2031', 3)).toBeUndefined();
});
