import { expect, test } from 'vitest';
import { newestFigureDay } from '../../../src/node/site/today.ts';

test('today is the day of the newest figure that is dated to the day', () => {
  const figures = [
    { asOf: '2020-08-20' },
    { asOf: '2021-06-19T17:00' },
    { asOf: '2024' },
    { asOf: '2021-07' },
  ];
  expect(newestFigureDay(figures)).toBe('2021-06-19');
});

test('figures without any day ask for one', () => {
  expect(() => newestFigureDay([{ asOf: '2024' }])).toThrow('→ give TODAY, e.g. TODAY=2020-08-20');
});
