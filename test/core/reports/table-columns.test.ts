import { expect, test } from 'vitest';
import { columnShares } from '../../../src/core/reports/table-columns.ts';

const shares = columnShares({
  head: ['STT', 'Đơn vị', 'Lượt tải', 'Người dùng điện thoại thông minh', 'Báo cáo'],
  rows: [
    ['1', 'Thị trấn Lộc Ninh', '1.700', '5.000', 'muộn (15:20)'],
    ['2', 'Xã Lộc Hòa', '–', '–', 'đã gửi, chưa đọc được'],
  ],
  wide: 1,
});
/** Width of the text of a letter on A4 in points, and about that of a letter at 12 pt. */
const [WIDTH, LETTER] = [453, 5.4];

test('columns fill the page, and neither an abbreviation nor a unit’s name is broken', () => {
  expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
  const letters = shares.map((share) => (share * WIDTH - 10) / LETTER);
  expect(letters[0]).toBeGreaterThan('STT'.length * 1.4);
  expect(letters[1]).toBeGreaterThan('Thị trấn Lộc Ninh'.length);
  expect(letters[4]).toBeGreaterThan('đã gửi, chưa đọc'.length);
});

test('a form says itself how wide its columns are', () => {
  expect(columnShares({ head: ['A', 'B'], rows: [], wide: 0, shares: [0.3, 0.7] })).toEqual([0.3, 0.7]);
});
