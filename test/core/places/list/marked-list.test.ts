import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { emptyCells, withChanges } from '../../../../src/core/places/list/list.ts';
import { markedList } from '../../../../src/core/places/list/marked-list.ts';
import { matchColumns, readList } from '../../../../src/core/places/list/match-columns.ts';
import type { ListFault } from '../../../../src/core/places/list/screen-list.ts';
import { csvTab } from '../../../../src/core/tables/files/tab.ts';
import { markWorkbook } from '../../../../src/core/tables/marked/mark-workbook.ts';

const opened = {
  tab: csvTab,
  rows: [
    ['UBND PHƯỜNG'],
    ['Tên nơi', 'Ghi chú riêng', 'Địa chỉ'],
    ['Trạm A', 'giữ nguyên', '1 Lê Lợi'],
    ['Trạm B', '', '=1+1'],
    ['Trạm C', '', ''],
  ].map((cells, index) => ({ row: index + 1, cells })),
};
const matching = matchColumns(opened);
const { rows, positions } = readList(opened, matching);
const names = {
  venue: 'Loại nơi',
  name: 'Tên nơi',
  address: 'Địa chỉ',
  office: 'Đơn vị',
  hotline: 'Điện thoại',
  note: 'Dòng thứ hai',
  language: 'Ngôn ngữ',
  copies: 'Số bản',
  district: 'Quận, huyện',
};
const fault = (id: number, column: ListFault['column']): ListFault => ({
  id,
  column,
  file: '',
  where: '',
  value: '',
  rule: { vi: 'sai', en: 'wrong' },
  fix: { vi: 'sửa', en: 'mend' },
});
const list = {
  rows,
  positions,
  names,
  faults: [fault(2, 'venue'), fault(1, 'name')],
  source: { opened, matching },
  say: ({ rule, fix }: ListFault) => `${rule.vi}: ${fix.vi}`,
};

/** Texts of the copy's first sheet, and the cells with a note. */
async function copyOf(given: Parameters<typeof markedList>[0]) {
  const { table, marks } = markedList(given);
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await markWorkbook(table, marks)) as never);
  const noted: string[] = [];
  const texts: string[][] = [];
  book.worksheets[0]?.eachRow((row, number) =>
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      if (cell.note !== undefined) noted.push(cell.address);
      const line = texts[number - 1] ?? [];
      texts[number - 1] = line;
      line[column - 1] = String(cell.value ?? '');
    }),
  );
  return { noted, texts };
}

test('the table comes back as it was, with what was mended and a column for what it had not', async () => {
  const mended = withChanges(rows, [{ id: 1, column: 'name', text: 'Trạm 1' }]).filter(({ id }) => id !== 3);
  const { texts, noted } = await copyOf({ ...list, rows: mended });
  expect(texts[0]?.[0]).toBe('UBND PHƯỜNG');
  expect(texts[1]?.slice(0, 4)).toEqual(['Tên nơi', 'Ghi chú riêng', 'Địa chỉ', 'Loại nơi']);
  expect(texts[2]?.slice(0, 3)).toEqual(['Trạm 1', 'giữ nguyên', '1 Lê Lợi']);
  expect(texts[4]?.join('') ?? '').toBe('');
  expect(noted).toEqual(['A3', 'D4']);
});

test('a list with rows of its own comes back as a table of its own', async () => {
  const more = [...rows, { id: 9, row: 6, cells: { ...emptyCells, name: 'Trạm D' } }];
  const { texts, noted } = await copyOf({ ...list, rows: more });
  expect(texts[0]?.[1]).toBe('Tên nơi');
  expect(texts.map((line) => line[1])).toEqual(['Tên nơi', 'Trạm A', 'Trạm B', 'Trạm C', 'Trạm D']);
  expect(noted).toEqual(['B2', 'A3']);
});
