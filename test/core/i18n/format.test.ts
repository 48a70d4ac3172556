import { expect, test } from 'vitest';
import {
  axisDate,
  shortNumbers,
  formatAsOf,
  formatDay,
  formatList,
  formatNumber,
  formatPercent,
  formatValue,
  formatInSentence,
  formatWithWeekday,
  sayWeekday,
} from '../../../src/core/i18n/format.ts';

test('numbers have the marks of their language and all their digits', () => {
  expect(formatNumber(20_000_000, 'vi')).toBe('20.000.000');
  expect(formatNumber(20_000_000, 'en')).toBe('20,000,000');
  expect(formatNumber(1234, 'vi')).toBe('1.234');
  expect(formatPercent(9.9, 'vi')).toBe('9,9%');
  expect(formatPercent(34.13, 'en')).toBe('34.13%');
  expect(formatPercent(50, 'vi')).toBe('50%');
});

test('only shares have a percent sign', () => {
  expect(formatValue(22, 'percent', 'vi')).toBe('22%');
  expect(formatValue(7, 'rank', 'vi')).toBe('7');
  expect(formatValue(98_503, 'people', 'en')).toBe('98,503');
});

test.each([
  ['2020', 'năm 2020', '2020'],
  ['2020-08', 'tháng 8/2020', 'August 2020'],
  ['2020-08-20', '20/8/2020', '20 August 2020'],
  ['2020-08-20T09:05', '09:05 ngày 20/8/2020', '20 August 2020, 09:05'],
])('%s is written as exactly as it is known', (asOf, vi, en) => {
  expect(formatAsOf(asOf, 'vi')).toBe(vi);
  expect(formatAsOf(asOf, 'en')).toBe(en);
});

test('a day is written without its hour', () => {
  expect(formatDay('2020-08-20T11:00', 'vi')).toBe('20/8/2020');
});

test('a date below a bar has its year in a line of its own, in every language', () => {
  expect(axisDate('2020-08-20T11:00', 'vi')).toEqual(['20/8', '2020']);
  expect(axisDate('2020-08-20', 'en')).toEqual(['20 Aug', '2020']);
  expect(axisDate('2020-08', 'vi')).toEqual(['tháng 8', '2020']);
  expect(axisDate('2020-08', 'en')).toEqual(['August', '2020']);
  expect(axisDate('2020', 'vi')).toEqual(['2020']);
});

test('lists end with "and" in the language', () => {
  expect(formatList(['a', 'b', 'c'], 'vi')).toBe('a, b và c');
  expect(formatList(['a', 'b', 'c'], 'en')).toBe('a, b and c');
});

test('a day can be told with its weekday; a month has none', () => {
  expect(formatWithWeekday('2020-08-20', 'vi')).toBe('Thứ Năm, 20/8/2020');
  expect(formatWithWeekday('2020-08-20', 'en')).toBe('Thursday, 20 August 2020');
  expect(formatWithWeekday('2020-08', 'vi')).toBe('tháng 8/2020');
  expect(formatWithWeekday('2020-08-20T11:00', 'vi')).toBe('Thứ Năm, 20/8/2020, 11:00');
});

test('within a sentence its weekday stands where the language has it', () => {
  expect(formatInSentence('2021-06-19T17:00', 'vi')).toBe('17:00 ngày 19/6/2021 (thứ Bảy)');
  expect(formatInSentence('2020-08-23', 'vi')).toBe('23/8/2020 (Chủ Nhật)');
  expect(formatInSentence('2021-06-19T17:00', 'en')).toBe('Saturday, 19 June 2021, 17:00');
  expect(formatInSentence('2021-06', 'en')).toBe('June 2021');
  expect(sayWeekday('Đến 20/8/2020, báo cáo', '2020-08-20', 'vi')).toBe('Đến 20/8/2020 (thứ Năm), báo cáo');
  expect(sayWeekday('By the end of August', '2020-08-31', 'en')).toBe('By the end of August');
});

test('large numbers are short in what the largest is counted in, where no digit is lost', () => {
  const counts = [2_000_000, 15_700_000, 30_000_000];
  expect(shortNumbers(counts, 'vi')).toEqual({ numbers: ['2', '15,7', '30'], unit: 'triệu' });
  expect(shortNumbers(counts, 'en')).toEqual({ numbers: ['2', '15.7', '30'], unit: 'million' });
  expect(shortNumbers(counts, 'zh')).toEqual({ numbers: ['200', '1,570', '3,000'], unit: '万' });
  expect(shortNumbers([950_000, 9_870_000], 'en')).toEqual({ numbers: ['0.95', '9.87'], unit: 'million' });
  expect(shortNumbers([2_000_000, 15_712_345], 'vi')).toBeUndefined();
  expect(shortNumbers([900, 950], 'vi')).toBeUndefined();
});
