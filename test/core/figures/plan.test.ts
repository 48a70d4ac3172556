import { expect, test } from 'vitest';
import { rowOf } from '../../../src/core/figures/release/figure-rows.ts';
import { readOnce } from '../../read-once.ts';
import { newestMoment } from '../../../src/core/figures/plan.ts';

const metrics = [
  { id: 'installs', kind: 'reached' },
  { id: 'target_share', kind: 'target' },
  { id: 'population', kind: 'context' },
] as const;
const row = (metric: string, as_of: string, date_kind?: 'deadline' | 'published') => ({
  ...{ metric, as_of },
  ...(date_kind ? { date_kind } : {}),
});

test('what is typed to publish is the newest day that something was counted, not the day of a target or of a population', () => {
  const rows = [
    row('installs', '2020-08-19'),
    row('target_share', '2024'),
    row('population', '2024'),
    row('installs', '2020-08-20T11:00', 'published'),
    row('installs', '2020-12-31', 'deadline'),
  ];
  expect(newestMoment(rows, metrics)).toBe('2020-08-20');
});

test('what is confirmed for all that is published is the day of its newest count', async () => {
  const { figures, metrics: all } = await readOnce('content');
  // 48.5 million downloads (ictnews-20211001); populations are of 2024
  expect(newestMoment(figures.map(rowOf), all)).toBe('2021-10-01');
});

test('where only targets are published it is the newest of theirs', () => {
  const rows = [row('target_share', '2020-08-20', 'deadline'), row('target_share', '2024', 'deadline')];
  expect(newestMoment(rows, metrics)).toBe('2024');
});
