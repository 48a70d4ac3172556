import type { ListPlace } from '../../../../src/core/places/list/screen-list.ts';
import { expect, test } from 'vitest';
import { rangeOf, rowSpans } from '../../../../src/core/places/list/print-range.ts';

const rows = [2, 3, 4].map((row) => ({
  id: row * 10,
  row,
  cells: { district: row === 4 ? ' Quận 5 ' : 'Quận 1' },
}));
const place = (id: number): ListPlace => ({
  ...{ id, row: id / 10, venue: 'market', language: 'vi', copies: 1 },
  texts: { name: '', address: '', office: '', hotline: '', note: '' },
  district: '',
});
const fault = {
  id: 40,
  column: 'name',
  file: '',
  where: 'B4',
  value: '',
  rule: { vi: '', en: '' },
  fix: { vi: '', en: '' },
} as const;
const list = { places: [place(20), place(30)], faults: [fault] };

test('numbers of rows are understood as people write them, and nothing else is', () => {
  expect(rowSpans('1-50, 60')).toEqual([
    [1, 50],
    [60, 60],
  ]);
  expect(rowSpans('2 – 4;7')).toEqual([
    [2, 4],
    [7, 7],
  ]);
  for (const text of ['', 'a', '5-2', '1,,2', '-3', '1.5', '99999999'])
    expect(rowSpans(text), text).toBeUndefined();
});

test('a part of a list is printed, and only its own faults are in the way', () => {
  const ids = (range: Parameters<typeof rangeOf>[0]) => {
    const found = rangeOf(range, rows, list);
    return found && [found.places.map(({ id }) => id), found.faults.length];
  };
  expect(ids({ kind: 'all' })).toEqual([[20, 30], 1]);
  expect(ids({ kind: 'rows', text: '3-4' })).toEqual([[30], 1]);
  expect(ids({ kind: 'rows', text: '1-3' })).toEqual([[20, 30], 0]);
  expect(ids({ kind: 'rows', text: '?' })).toBeUndefined();
  expect(ids({ kind: 'selected', ids: new Set([20]) })).toEqual([[20], 0]);
  expect(ids({ kind: 'district', district: 'Quận 5' })).toEqual([[], 1]);
});
