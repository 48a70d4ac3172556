import { expect, test } from 'vitest';
import { dayReport } from '../../../src/core/reports/day-report.ts';
import { type ReceivedFile, readReports } from '../../../src/core/reports/read-reports.ts';
import { reportHours } from '../../../src/core/reports/deadlines.ts';
import { rowsCsv, summaryCsv } from '../../../src/core/reports/tables.ts';
import { unitMessages } from '../../../src/core/reports/unit-messages.ts';
import { readUnits } from '../../../src/core/reports/read-units.ts';
import { type Unit, unitsOfArea } from '../../../src/core/reports/units.ts';
import { areaNames } from '../../../src/core/figures/import/area-names.ts';
import { readFigureFile } from '../../../src/core/figures/import/read-file.ts';
import { readOnce } from '../../read-once.ts';
import { communeReports, oneRow } from './commune-reports.ts';

const content = await readOnce('content');
const { areas, metrics } = content;
const DISTRICT = 'VN-58/692';
const daily = metrics.filter((metric) => metric.daily);
const communes = unitsOfArea(areas, DISTRICT);

const sumUp = async (files: readonly ReceivedFile[], units: readonly Unit[] = communes) =>
  dayReport(
    { day: '2020-08-14', unitsBy: '15:00', officeBefore: '16:00', units, metrics: daily },
    await readReports(files, { units, within: DISTRICT, areas, metrics }),
  );
const report = await sumUp(communeReports);
const of = (name: string) => report.reports.find(({ unit }) => unit.name.vi === name);

test('the communes and hours are those of the list of areas and of the directive', () => {
  expect(communes).toHaveLength(16);
  expect(reportHours(content.directives)).toEqual({ unitsBy: '15:00', officeBefore: '16:00' });
  expect(daily.map(({ id }) => id)).toEqual(['installs', 'smartphone_users']);
});

test('it is told who reported, late, several times, unreadably, or not at all', () => {
  const by = (state: string) =>
    report.reports.filter((each) => each.state === state).map(({ unit }) => unit.name.vi);
  expect(by('reported')).toEqual(['Xã Lộc An', 'Xã Lộc Tấn', 'Xã Lộc Thái', 'Xã Lộc Hưng', 'Xã Lộc Khánh']);
  expect(by('late')).toEqual(['Thị trấn Lộc Ninh']);
  expect(by('unread')).toEqual(['Xã Lộc Quang']);
  expect(by('missing')).toHaveLength(9);
  expect(of('Xã Lộc Hưng')?.files).toEqual(['nhieu xa.csv', 'loc hung gui lai.xlsx']);
  // the last report counts
  expect(of('Xã Lộc Hưng')?.values.get('installs')).toBe(310);
});

test('sums say whose numbers they have, and what did not come is no 0', () => {
  const [installs, phones] = report.totals;
  // 980 + 640 + 1250 + 310 + 1700
  expect(installs).toMatchObject({ value: 4880, known: 5 });
  // 2100 + 1800 + 900 + 700 + 5000
  expect(phones).toMatchObject({ value: 10_500, known: 5 });
  expect(installs?.missing.map(({ name }) => name.vi)).toContain('Xã Lộc Khánh');
  expect(of('Xã Lộc Thái')?.values.has('smartphone_users')).toBe(false);
  // of 980 + 640 + 310 + 1700 among 2100 + 1800 + 900 + 5000
  expect(report.shares).toMatchObject([{ percent: 37.04, units: 4 }]);
});

test('the change since the day before is told of the units with both numbers', () => {
  expect(report.comparedWith).toBe('2020-08-13');
  // 640 - 500 and 1700 - 1900
  expect(report.totals[0]?.change).toEqual({ value: -60, units: 2 });
  expect(of('Thị trấn Lộc Ninh')?.odd.map(({ vi }) => vi)).toEqual([
    'Lượt tải giảm từ 1.900 xuống 1.700; số cộng dồn không giảm, đề nghị xem lại',
  ]);
});

test('numbers that came at one time and differ are in no sum', async () => {
  const files = [
    oneRow('a.csv', '2020-08-14T10:00', 'Xã Lộc An', 100),
    oneRow('b.csv', '2020-08-14T10:00', 'Xã Lộc An', 120),
  ];
  const { reports, totals } = await sumUp(files);
  expect(reports.find(({ unit }) => unit.name.vi === 'Xã Lộc An')?.unclear.get('installs')).toEqual([
    100, 120,
  ]);
  expect(totals[0]).toMatchObject({ known: 0 });
  expect(totals[0]).not.toHaveProperty('value');
});

test('each unit that is late or has something to mend gets a message of its own', () => {
  const messages = new Map(
    unitMessages(report, undefined, 'vi').map(({ unit, text }) => [unit.name.vi, text]),
  );
  expect(messages.size).toBe(9 + 1 + 1 + 2);
  expect(messages.get('Xã Lộc Hòa')).toMatch(/^Kính gửi Xã Lộc Hòa:\nĐã quá 15:00 ngày 14\/8\/2020/);
  expect(messages.get('Thị trấn Lộc Ninh')).toContain('lúc 15:20, sau hạn 15:00');
  expect(messages.get('Xã Lộc Khánh')).toContain('nhieu xa.csv, C4 (abc)');
  expect(messages.has('Xã Lộc An')).toBe(false);
});

test('a list of an office may name units that are no areas, and numbers its rows', async () => {
  const list = 'TT,Tên đơn vị\r\n1,Xã Lộc An\r\n2,Phòng Y tế\r\n3,1. Lộc Tấn\r\n';
  const { units, faults } = await readUnits('ds.csv', new TextEncoder().encode(list), {
    areas,
    within: DISTRICT,
  });
  expect(faults).toEqual([]);
  expect(units.map(({ code, isArea }) => [code, isArea])).toEqual([
    ['VN-58/692/25276', true],
    ['#phong-y-te', false],
    ['VN-58/692/25279', true],
  ]);
  const { reports, totals } = await sumUp([oneRow('x.csv', '2020-08-14T10:00', 'Phòng Y tế', 12)], units);
  expect(reports.map(({ state }) => state)).toEqual(['missing', 'reported', 'missing']);
  expect(totals[0]).toMatchObject({ value: 12, known: 1 });
});

test('a unit that stands twice in a list is refused at its cell, and so is a list without units', async () => {
  const read = (text: string) =>
    readUnits('ds.csv', new TextEncoder().encode(text), { areas, within: DISTRICT });
  expect((await read('TT,Đơn vị\n1,Lộc An\n2,Xã Lộc An\n')).faults).toMatchObject([{ where: 'B3' }]);
  expect((await read('a,b\n1,2\n')).faults).toHaveLength(1);
});

test('a list with a quotation mark that is never closed is refused at its row', async () => {
  const list = 'Đơn vị\nTrạm y tế\n"Phòng Giáo dục\nĐoàn thanh niên';
  const { faults } = await readUnits('ds.csv', new TextEncoder().encode(list), { areas, within: DISTRICT });
  expect(faults).toMatchObject([{ file: 'ds.csv', where: 'A3', value: '"Phòng Giáo dục' }]);
});

test('a list that is no table is refused in words', async () => {
  const { units, faults } = await readUnits('ds.pdf', new TextEncoder().encode('%PDF-1.7\n'), { areas });
  expect(units).toEqual([]);
  expect(faults).toMatchObject([{ file: 'ds.pdf', rule: { en: expect.stringContaining('PDF') } }]);
});

test('areas.csv itself is a list of the units below an area', async () => {
  const rows = areas.map((area) => [
    area.level,
    area.code,
    area.gso_code,
    area.parent,
    area.type_vi,
    area.name_vi,
  ]);
  const text = [['level', 'code', 'gso_code', 'parent', 'type_vi', 'name_vi'], ...rows].map((row) =>
    row.join(','),
  );
  const bytes = new TextEncoder().encode(text.join('\n'));
  expect((await readUnits('areas.csv', bytes, { areas, within: DISTRICT })).units).toEqual(communes);
});

test('the rows to screen are read back, and the district has a sum only when all have reported', async () => {
  const rows = rowsCsv(report, { code: DISTRICT, name: 'Lộc Ninh' }, 'vi');
  const reading = await readFigureFile('rows.csv', new TextEncoder().encode(rows), {
    areas: areaNames({ areas }),
    metrics,
  });
  expect([reading.faults, reading.questions]).toEqual([[], []]);
  expect(reading.figures.map(({ row }) => row.value).reduce((a, b) => a + b)).toBe(4880 + 10_500);
  expect(rows).not.toContain(`${DISTRICT},`);
  const files = communes.map(({ name }, index) => oneRow(`${index}.csv`, '2020-08-14T10:00', name.vi, 10));
  const whole = rowsCsv(await sumUp(files), { code: DISTRICT, name: 'Lộc Ninh' }, 'vi');
  expect(whole).toContain(`${DISTRICT},Lộc Ninh,2020-08-14,installs,160\r\n`);
});

test('the summary leaves empty what did not come', () => {
  expect(summaryCsv(report, 'vi')).toContain('Xã Lộc Hòa,chưa báo cáo,,,,,\r\n');
});

test('communes that are called the same without their marks have their Vietnamese names', () => {
  const english = communes.map(({ name }) => name.en);
  expect(new Set(english).size).toBe(communes.length);
  expect(english.filter((name) => /Lộc Th[àạ]nh/.test(name))).toHaveLength(2);
  expect(english).toContain('Loc Thai');
});
