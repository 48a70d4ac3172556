import { expect, test } from 'vitest';
import { matchColumns, readList, withColumn } from '../../../../src/core/places/list/match-columns.ts';
import { isPastedBlock, pastedRows } from '../../../../src/core/places/list/pasted.ts';
import { csvTab } from '../../../../src/core/tables/files/tab.ts';

const opened = (text: string) => ({ tab: csvTab, rows: pastedRows(text) });
const stops = [
  'SỞ GIAO THÔNG VẬN TẢI',
  '',
  'STT\tTên trạm\tĐịa chỉ\tSố lượng\tQuận/Huyện\tGhi chú nội bộ',
  '1\tTrạm Bến Thành\t1 Phạm Ngũ Lão\t3\tQuận 1\tx',
  '2\tTrạm Chợ Lớn\t"5 Hải Thượng\nLãn Ông"\t\tQuận 5\t',
  '',
  'Tổng cộng\t2',
].join('\n');

test('a header below a title is found, with copies and districts, and what stands below the list is left out', () => {
  const list = opened(stops.replace('Tên trạm', 'Tên nơi'));
  const matching = matchColumns(list);
  expect(matching.header).toEqual({ first: 3, last: 3 });
  expect(matching.columns).toEqual([undefined, 'name', 'address', 'copies', 'district', undefined]);
  const { rows, leftOut } = readList(list, matching);
  expect(
    rows.map(({ row, cells }) => [row, cells.name, cells.address, cells.copies, cells.district]),
  ).toEqual([
    [4, 'Trạm Bến Thành', '1 Phạm Ngũ Lão', '3', 'Quận 1'],
    [5, 'Trạm Chợ Lớn', '5 Hải Thượng\nLãn Ông', '', 'Quận 5'],
  ]);
  expect(leftOut).toEqual([7]);
});

test('a column that nobody knows is said by hand, and two of one kind are joined', () => {
  const list = opened('Mã\tBiển báo\tPhố\tKhóm\n7\tBến Thành\t1 Lê Lợi\tBến Nghé');
  const none = matchColumns(list);
  expect(none.header).toBeUndefined();
  const header = matchColumns(list, 1);
  expect(header.header).toEqual({ first: 1, last: 1 });
  const said = withColumn(withColumn(withColumn(header, 1, 'name'), 2, 'address'), 3, 'address');
  expect(readList(list, said).rows.map(({ cells }) => [cells.name, cells.address])).toEqual([
    ['Bến Thành', '1 Lê Lợi, Bến Nghé'],
  ]);
});

test('a list without a header keeps its first row', () => {
  const list = opened('Trạm Bến Thành\t1 Phạm Ngũ Lão\nTrạm Chợ Lớn\t5 Hải Thượng Lãn Ông');
  const matching = withColumn(matchColumns(list), 0, 'name');
  expect(readList(list, matching).rows.map(({ cells }) => cells.name)).toEqual([
    'Trạm Bến Thành',
    'Trạm Chợ Lớn',
  ]);
});

test('cells of a spreadsheet and lines of names are told from the text of a CSV file', () => {
  expect(isPastedBlock('Tên\tĐịa chỉ\nA, B\tC')).toBe(true);
  expect(isPastedBlock('Trạm Bến Thành\nTrạm Chợ Lớn')).toBe(true);
  expect(isPastedBlock('Tên,Địa chỉ\nA,B')).toBe(false);
});
