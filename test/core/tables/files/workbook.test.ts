import { type CellObject, utils, write } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { readWorkbook } from '../../../../src/core/tables/files/workbook.ts';

type Cells = readonly (readonly (string | CellObject)[])[];

/** Rows of a workbook's only sheet. `touched` is a cell that somebody left a space in. */
function read(cells: Cells, { touched = '', merged = [] as readonly string[] } = {}) {
  const sheet = utils.aoa_to_sheet(cells.map((row) => [...row]));
  sheet['!merges'] = merged.map((range) => utils.decode_range(range));
  if (touched !== '') Object.assign(sheet, { [touched]: { t: 's', v: ' ' }, '!ref': `A1:${touched}` });
  const book = utils.book_new();
  utils.book_append_sheet(book, sheet, 'Xã');
  const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer);
  return readWorkbook(bytes).flatMap(({ rows }) => rows);
}

const header = ['venue', 'name', 'hotline'];

test('numbers keep the zeros and spaces that their cells show, not the commas nor the powers', () => {
  const numbers: CellObject[] = [
    { t: 'n', v: 19009095 },
    { t: 'n', v: 19009095, z: '#,##0' },
    { t: 'n', v: 842713879100 },
    { t: 'n', v: 912345678, z: '0000000000' },
    { t: 'n', v: 19009095, z: '0000 0000' },
  ];
  const rows = read([header, ...numbers.map((number) => ['BV', 'A', number])]);
  expect(rows.slice(1).map((row) => ('cells' in row ? row.cells : [])[2])).toEqual([
    '19009095',
    '19009095',
    '842713879100',
    '0912345678',
    '1900 9095',
  ]);
});

test('days are marked, so that no house number is printed as one', () => {
  const day: CellObject = { t: 'n', v: 43963, z: 'd-mmm' };
  expect(read([header, ['BV', day, '113']])).toEqual([
    { row: 1, cells: header },
    {
      row: 2,
      cells: ['BV', '12-May', '113'],
      marks: new Map([[1, 'date']]),
      typed: new Map([[1, '2020-05-12']]),
    },
  ]);
});

test('empty rows are left out, up to a cell at the end of the sheet', () => {
  expect(read([header, [], ['BV', 'A', '113']], { touched: 'C9000' })).toEqual([
    { row: 1, cells: header },
    { row: 3, cells: ['BV', 'A', '113'] },
  ]);
});

test('a cell merged over rows is said in each of them, one merged over columns once', () => {
  const cells = [
    ['Loại hình', 'Thông tin', ''],
    ['', 'Tên', 'Điện thoại'],
    ['BV', 'A', '113'],
    ['', 'B', '114'],
  ];
  const rows = read(cells, { merged: ['A1:A2', 'B1:C1', 'A3:A4'] });
  expect(rows.map((row) => ('cells' in row ? row.cells : []))).toEqual([
    ['Loại hình', 'Thông tin', ''],
    ['Loại hình', 'Tên', 'Điện thoại'],
    ['BV', 'A', '113'],
    ['BV', 'B', '114'],
  ]);
});
