import { expect, test } from 'vitest';
import { dateOrderOf, readAsOf, readNumber } from '../../../../src/core/tables/figures/figure-cells.ts';
import type { Cell } from '../../../../src/core/tables/table.ts';

const cell = (text: string, delimiter: Cell['delimiter'] = ';'): Cell => ({
  text,
  where: 'A2 (x)',
  delimiter,
});
const fixOf = (reading: ReturnType<typeof readNumber> | ReturnType<typeof readAsOf>) =>
  'complaint' in reading ? reading.complaint.fix.en : reading.value;

test.each([
  ['48500000', 'people', 48_500_000],
  ['0', 'people', 0],
  ['23,16', 'percent', 23.16],
  ['23.16', 'percent', 23.16],
  ['9.9', 'percent', 9.9],
  ['0,125', 'percent', 0.125],
  ['12.345', 'percent', 12.345],
])('the number %s (%s) is read as %d', (text, unit, value) => {
  expect(readNumber(cell(text), unit)).toEqual({ value });
});

test.each([
  ['48.500.000', 'people', 'write 48500000'],
  ['48,500,000', 'people', 'write 48500000'],
  ['48 500 000', 'people', 'write 48500000'],
  ['48.500', 'people', 'write 48500 or 48.5000'],
  ['12.345.678', 'percent', 'write 12345678'],
  ['23,16%', 'percent', 'write 23,16, and percent in the unit column'],
  ['2.05E+07', 'people', 'format the cell as Number and type all the digits again'],
  ['12.5', 'people', 'remove the decimals, or check the unit column'],
  ['100.5', 'percent', 'check the value or the unit'],
  ['about 5', 'people', 'write digits only, such as 48500000 or 23.16'],
  ['-5', 'people', 'write digits only, such as 48500000 or 23.16'],
  ['', 'people', 'fill it in'],
])('the number "%s" (%s) is refused: %s', (text, unit, fix) => {
  expect(fixOf(readNumber(cell(text), unit))).toBe(fix);
});

test.each([
  ['2020', '2020'],
  ['2020-08', '2020-08'],
  ['2020-08-20', '2020-08-20'],
  ['2020-08-20T11:00', '2020-08-20T11:00'],
  ['2020-08-20 11:00', '2020-08-20T11:00'],
  ['20/8/2020', '2020-08-20'],
  ['20/08/2020 9:05', '2020-08-20T09:05'],
  ['5/6/2021', '2021-06-05'],
])('the moment %s is read as %s', (text, value) => {
  expect(readAsOf(cell(text))).toEqual({ value });
});

test('a day that may also be month/day/year is not guessed in a comma row', () => {
  expect(fixOf(readAsOf(cell('5/6/2021', ',')))).toBe('write 2021-06-05 or 2021-05-06');
  expect(readAsOf(cell('20/8/2020', ','))).toEqual({ value: '2020-08-20' });
});

test.each(['31/2/2020', '8/20/2020', '2020-02-30', '2020-06-31T10:00'])('%s is no day', (text) => {
  expect(fixOf(readAsOf(cell(text)))).toBe('check the day and the month');
});

test.each(['20-Aug', '20.8.2020', '2020-8-2', '2020-08-20T25:00', '44063'])('%s is no moment', (text) => {
  expect(fixOf(readAsOf(cell(text)))).toBe('write 2020, 2020-08, 2020-08-20 or 2020-08-20T11:00');
});

test.each([
  ['Aug-20', '2020-08'],
  ['Thg8-20', '2020-08'],
  ['thg 8-20', '2020-08'],
  ['20-Aug-20', '2020-08-20'],
  ['8/20/2020 11:00:00 AM', '2020-08-20T11:00'],
  ['8/20/2020 1:05 PM', '2020-08-20T13:05'],
  ['2020-08-20T11:00:00', '2020-08-20T11:00'],
])('what Excel or LibreOffice makes of a moment, %s, is read as %s', (text, value) => {
  expect(readAsOf(cell(text, ','), 'month')).toEqual({ value });
});

test('the other dates of a column tell how one with two readings is read', () => {
  expect(dateOrderOf(['5/27/2021', '5/6/2021', '2021-05'])).toBe('month');
  expect(dateOrderOf(['27/5/2021', '5/6/2021'])).toBe('day');
  expect(dateOrderOf(['27/5/2021', '5/27/2021'])).toBeUndefined();
  expect(dateOrderOf(['5/6/2021'])).toBeUndefined();
  expect(readAsOf(cell('5/6/2021', ','), 'month')).toEqual({ value: '2021-05-06' });
  expect(readAsOf(cell('5/6/2021', ','), 'day')).toEqual({ value: '2021-06-05' });
});
