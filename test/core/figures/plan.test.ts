import { expect, test } from 'vitest';
import { newestMoment } from '../../../src/core/figures/plan.ts';

const metrics = [
  { id: 'installs', kind: 'reached' },
  { id: 'target_share', kind: 'target' },
] as const;
const row = (metric: string, as_of: string, date_kind?: 'deadline' | 'published') => ({
  ...{ metric, as_of },
  ...(date_kind ? { date_kind } : {}),
});

test('what is typed to publish is the newest day that something was counted, not the day of a target', () => {
  const rows = [
    row('installs', '2020-08-19'),
    row('target_share', '2024'),
    row('installs', '2020-08-20T11:00', 'published'),
    row('installs', '2020-12-31', 'deadline'),
  ];
  expect(newestMoment(rows, metrics)).toBe('2020-08-20');
});

test('where only targets are published it is the newest of theirs', () => {
  const rows = [row('target_share', '2020-08-20', 'deadline'), row('target_share', '2024', 'deadline')];
  expect(newestMoment(rows, metrics)).toBe('2024');
});
