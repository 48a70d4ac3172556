import { expect, test } from 'vitest';
import { isDay, isDayOrHour } from '../../../src/core/schema/days.ts';

test.each([
  ['2020-08-20', true],
  ['2020-02-29', true],
  ['2021-02-29', false],
  ['2020-13-01', false],
  ['2020-04-31', false],
  ['2020-8-20', false],
  ['20/08/2020', false],
  ['2020-08-20T11:00', false],
  ['', false],
])('whether the calendar has a day "%s": %s', (text, has) => {
  expect(isDay(text)).toBe(has);
});

test.each([
  ['2020-08-20', true],
  ['2020-08-20T23:59', true],
  ['2020-08-20T24:00', false],
  ['2020-08-20 11:00', false],
  ['2021-02-29T11:00', false],
])('whether "%s" is a day, alone or with an hour: %s', (text, has) => {
  expect(isDayOrHour(text)).toBe(has);
});
