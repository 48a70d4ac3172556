import { expect, test } from 'vitest';
import { overdueReports } from '../../../../src/core/figures/due/overdue.ts';
import { readOnce } from '../../../read-once.ts';

const { campaign, figures } = await readOnce('content');
const told = (today: string) =>
  overdueReports(campaign.reports, figures, today).map(({ day, newest }) => [
    day,
    newest?.asOf,
    newest?.value,
  ]);

// the district's letter: every day before 16:00, while the aim ran until 2020-08-20; 98,503 on 2020-08-13
test('a report is overdue from its hour on, and not before', () => {
  expect(told('2020-08-12')).toEqual([]);
  expect(told('2020-08-13')).toEqual([]);
  expect(told('2020-08-14T15:59')).toEqual([]);
  expect(told('2020-08-14T16:00')).toEqual([['2020-08-14', '2020-08-13', 98_503]]);
  expect(told('2020-08-14')).toEqual([['2020-08-14', '2020-08-13', 98_503]]);
});

test('on a later day the newest one that should be there is told', () => {
  expect(told('2020-08-20T09:00')).toEqual([['2020-08-19', '2020-08-13', 98_503]]);
});

test('when no more reports are due, none is overdue', () => {
  expect(told('2020-08-21')).toEqual([]);
});

test('a number that is newer than today does not count', () => {
  const [report] = campaign.reports;
  if (!report) throw new Error('No report is due in content/campaign.yaml.');
  expect(overdueReports([{ ...report, area: 'VN', metric: 'installs' }], figures, '2020-08-12')).toEqual([]);
  // of 2020-08-14 nothing is published for the country; 98,503 of Binh Phuoc is of the day before
  expect(told('2020-08-14').length).toBe(1);
});
