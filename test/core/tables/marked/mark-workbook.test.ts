import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { readWorkbook } from '../../../../src/core/tables/files/workbook.ts';
import { markWorkbook } from '../../../../src/core/tables/marked/mark-workbook.ts';
import { cellPlaceOf, type Remark } from '../../../../src/core/tables/marked/remark.ts';

const remark = (row: number, column: number, text = 'sai → sửa'): Remark => ({ tab: '', row, column, text });

/** What a person sees in a copy: values, colours and notes. */
async function open(bytes: Uint8Array) {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as never);
  const sheet = book.worksheets[0];
  if (!sheet) throw new Error('no sheet');
  const cell = (address: string) => {
    const { value, note, fill, numFmt, formula } = sheet.getCell(address);
    const colour = fill?.type === 'pattern' ? fill.fgColor?.argb : undefined;
    const said = typeof note === 'object' ? note.texts?.map(({ text }) => text).join('') : note;
    return { value, note: said, colour, numFmt, formula };
  };
  return { book, sheet, cell };
}

/** A list with looks of its own: a coloured header, a day, a formula, somebody's note. */
async function officeBook(): Promise<Uint8Array> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Danh sách');
  sheet.addRow(['Loại nơi', 'Tên nơi', 'Ngày', 'STT']);
  sheet.getCell('A1').style = {
    font: { bold: true },
    fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FF00AA00' } },
  };
  sheet.addRow(['Bến xa', 'Trạm A', new Date(Date.UTC(2020, 7, 1))]);
  sheet.addRow(['Bến xe', "=cmd|'/c calc'!A0"]);
  sheet.getCell('D2').value = { formula: 'ROW()-1', result: 1 };
  sheet.getCell('D3').value = { formula: 'HYPERLINK("http://x.example")' };
  sheet.getCell('B2').note = 'Gọi chị Lan';
  sheet.getColumn(2).width = 33;
  return new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer);
}

test('of an XLSX only the cells spoken of look different', async () => {
  const copy = await open(
    await markWorkbook(await officeBook(), { remarks: [remark(2, 0), remark(2, 1, 'trùng')] }),
  );
  expect(copy.cell('A2')).toMatchObject({ value: 'Bến xa', note: 'loa: sai → sửa', colour: 'FFFFC7CE' });
  expect(copy.cell('B2').note).toBe('loa: trùng\n\n—\nGọi chị Lan');
  expect(copy.cell('A3')).toMatchObject({ value: 'Bến xe', note: undefined, colour: undefined });
  expect(copy.cell('A1').colour).toBe('FF00AA00');
  expect(copy.sheet.getColumn(2).width).toBe(33);
  expect(copy.cell('C2').value).toEqual(new Date(Date.UTC(2020, 7, 1)));
});

test('no cell of a copy holds a formula or begins one when it is edited', async () => {
  const copy = await open(await markWorkbook(await officeBook(), { remarks: [remark(3, 3)] }));
  expect(copy.cell('D2').value).toBe(1);
  expect(copy.cell('D3')).toMatchObject({
    value: null,
    note: 'loa: sai → sửa\n\n=HYPERLINK("http://x.example")',
  });
  expect(copy.cell('B3')).toMatchObject({ value: "=cmd|'/c calc'!A0", numFmt: '@' });
  copy.sheet.eachRow((row) => row.eachCell((cell) => expect(cell.formula).toBeUndefined()));
});

test('a copy that is marked again forgets what was said before, and not what a person noted', async () => {
  const first = await markWorkbook(await officeBook(), { remarks: [remark(2, 0), remark(2, 1)] });
  const mended = [{ tab: 'Danh sách', row: 2, column: 0, text: 'Bến xe' }];
  const copy = await open(await markWorkbook(first, { remarks: [], mended }));
  expect(copy.cell('A2')).toMatchObject({ value: 'Bến xe', note: undefined, colour: undefined });
  expect(copy.cell('B2')).toMatchObject({ note: 'Gọi chị Lan', colour: undefined });
});

test('other workbooks and plain rows become XLSX, and what is hidden stays hidden', async () => {
  const row = (text: string, more = '') =>
    `<table:table-row${more}><table:table-cell office:value-type="string"><text:p>${text}</text:p></table:table-cell></table:table-row>`;
  const flat = `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table table:name="T">${row('Tên')}${row('Ẩn', ' table:visibility="collapse"')}${row('Trạm B')}</table:table></office:spreadsheet></office:body></office:document>`;
  const copied = await markWorkbook(new TextEncoder().encode(flat), {
    remarks: [{ ...remark(3, 0), tab: 'T' }],
  });
  expect((await open(copied)).cell('A3')).toMatchObject({ value: 'Trạm B', colour: 'FFFFC7CE' });
  expect(readWorkbook(copied)[0]?.rows.map((each) => each.row)).toEqual([1, 3]);

  const rows = [
    { row: 1, cells: ['Tên', 'Điện thoại'] },
    { row: 3, cells: ['+cmd', '0912345678'] },
  ];
  const plain = await open(await markWorkbook([{ name: '', rows }], { remarks: [remark(3, 1)] }));
  expect(plain.cell('B3')).toMatchObject({ value: '0912345678', numFmt: '@', colour: 'FFFFC7CE' });
  expect(plain.cell('A3')).toMatchObject({ value: '+cmd', numFmt: '@' });
});

test('the same table gives the same bytes', async () => {
  const book = await officeBook();
  const [one, other] = [
    await markWorkbook(book, { remarks: [remark(2, 0)] }),
    await markWorkbook(book, { remarks: [remark(2, 0)] }),
  ];
  expect(Buffer.from(one).equals(other)).toBe(true);
});

test('faults of lists and of figures name their cells', () => {
  expect(cellPlaceOf('B7 (name)')).toEqual({ tab: '', row: 7, column: 1 });
  expect(cellPlaceOf('Quận 1, Bình, AA12 (venue)')).toEqual({ tab: 'Quận 1, Bình', row: 12, column: 26 });
  expect(cellPlaceOf('Số liệu!C3')).toEqual({ tab: 'Số liệu', row: 3, column: 2 });
  expect(cellPlaceOf('row 9')).toEqual({ tab: '', row: 9, column: 0 });
  expect(cellPlaceOf('')).toBeUndefined();
});
