import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { dayReport } from '../../../src/core/reports/day-report.ts';
import { formPdf } from '../../../src/core/reports/form-pdf.ts';
import { formXlsx } from '../../../src/core/reports/form-xlsx.ts';
import { letterDocx } from '../../../src/core/reports/letter-docx.ts';
import { letterPdf } from '../../../src/core/reports/letter-pdf.ts';
import { dayLetter, type Office, stateOf } from '../../../src/core/reports/letter.ts';
import { readReports } from '../../../src/core/reports/read-reports.ts';
import { unitsOfArea } from '../../../src/core/reports/units.ts';
import { makePdf } from '../../../src/node/reports/make-pdf.ts';
import { readOnce } from '../../read-once.ts';
import { communeReports } from './commune-reports.ts';

const { areas, metrics } = await readOnce('content');
const units = unitsOfArea(areas, 'VN-58/692');
const order = {
  ...{ day: '2020-08-14', unitsBy: '15:00', officeBefore: '16:00' },
  ...{ units, metrics: metrics.filter(({ daily }) => daily) },
};
const context = { units, within: 'VN-58/692', areas, metrics };
const report = dayReport(order, await readReports(communeReports, context));
const letter = (office: Office = {}) => dayLetter(report, { office, campaign: 'Giọt', language: 'vi' });

const office: Office = {
  superior: 'Ủy ban nhân dân huyện Mơ',
  name: 'Phòng Thử nghiệm',
  symbol: 'PTN',
  number: '12',
  place: 'Mơ',
  role: 'Trưởng phòng',
  signer: 'Nguyễn Văn Mơ',
  recipients: ['Như trên;', 'Lưu: VT.'],
};
const textOf = (xml: string) =>
  [...xml.matchAll(/<w:t[ >][^<]*/g)].map(([each]) => each.replace(/^[^>]*>/, ''));

test('a DOCX has the nine parts of the decree in their order, on A4 with its margins', async () => {
  const xml = strFromU8(unzipSync(await letterDocx(letter(office)))['word/document.xml'] ?? new Uint8Array());
  const text = textOf(xml).join('\n');
  const parts = [
    ...['ỦY BAN NHÂN DÂN HUYỆN MƠ', 'PHÒNG THỬ NGHIỆM', 'Số: 12/BC-PTN'],
    ...['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', 'Mơ, ngày 14 tháng 8 năm 2020'],
    ...['BÁO CÁO', 'Kết quả ngày 14/8/2020 về Giọt', '6/16 đơn vị đã báo cáo'],
    ...['Nơi nhận:', '- Như trên;', 'TRƯỞNG PHÒNG', 'Nguyễn Văn Mơ'],
  ];
  const places = parts.map((part) => text.indexOf(part));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  // 210 x 297 mm; 20, 30, 20, 20 mm in twentieths of a point
  expect(xml).toContain('<w:pgSz w:w="11906" w:h="16838"');
  expect(xml).toMatch(/<w:pgMar w:top="1134" w:right="1134" w:bottom="1134" w:left="1701"/);
});

test('an office that says nothing of itself has dotted lines, and no name is made up', async () => {
  const { superior, office: name, signer, role, recipients, number } = letter();
  for (const each of [superior, name, signer, role, number, ...recipients]) expect(each).toMatch(/…{3}/);
});

test('the same reports make the same bytes, whatever the clock says', async () => {
  const all = async () => [
    await letterDocx(letter(office)),
    await makePdf(letterPdf(letter(office))),
    await formXlsx(new ExcelJS.Workbook(), order, 'vi'),
    await makePdf(formPdf(order, 'vi')),
  ];
  const first = await all();
  await new Promise((resolve) => setTimeout(resolve, 2100));
  expect((await all()).map((bytes, index) => Buffer.compare(bytes, first[index] ?? bytes))).toEqual([
    0, 0, 0, 0,
  ]);
});

test('the PDF is A4', async () => {
  const pdf = Buffer.from(await makePdf(letterPdf(letter()))).toString('latin1');
  expect(pdf).toContain('/MediaBox [0 0 595.28 841.89]');
});

test('the form takes a unit of the list, a day and whole numbers, and is read back when filled in', async () => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load((await formXlsx(new ExcelJS.Workbook(), order, 'vi')).buffer as ArrayBuffer);
  const sheet = book.getWorksheet('Báo cáo');
  expect(['A5', 'B5', 'C5', 'D5'].map((cell) => sheet?.getCell(cell).dataValidation.type)).toEqual([
    'list',
    'date',
    'whole',
    'whole',
  ]);
  expect(book.getWorksheet('Danh sách')?.getCell('A1').value).toBe('Thị trấn Lộc Ninh');
  for (const [cell, value] of [
    ['A5', 'Xã Lộc An'],
    ['B5', new Date(Date.UTC(2020, 7, 14))],
    ['C5', 980],
    ['D5', 2100],
  ] as const)
    if (sheet) sheet.getCell(cell).value = value;
  const bytes = new Uint8Array(await book.xlsx.writeBuffer());
  const reading = await readReports([{ name: 'a.xlsx', bytes, received: '2020-08-14T14:00' }], context);
  expect([reading.faults, reading.questions]).toEqual([[], []]);
  const told = reading.figures.map(({ unit, row }) => [unit.name.vi, row.as_of, row.metric, row.value]);
  expect(told).toEqual([
    ['Xã Lộc An', '2020-08-14', 'installs', 980],
    ['Xã Lộc An', '2020-08-14', 'smartphone_users', 2100],
  ]);
});

test('a report of the day before that comes on another day is late by a day, and says which', () => {
  const [late] = report.reports.filter(({ state }) => state === 'late');
  if (!late) throw new Error('No unit is late.');
  expect(stateOf({ ...late, received: '2020-08-15T09:05' }, '2020-08-14', 'vi')).toBe(
    'muộn (09:05 ngày 15/8/2020)',
  );
  expect(stateOf({ ...late, received: '2020-08-14T15:20' }, '2020-08-14', 'vi')).toBe('muộn (15:20)');
});
