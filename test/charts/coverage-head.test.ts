import { expect, test } from 'vitest';
import { coverageHead } from '../../src/charts/coverage-head.ts';
import { metricHead } from '../../src/charts/metric-head.ts';
import { charts } from '../../src/charts/registry.ts';
import { readOnce } from '../read-once.ts';

const content = await readOnce('content');

// the last exact count of Bluezone, and the first of PC-Covid (figures.csv: 24h-20210620, ictnews-20211001)
test('the head and its chart tell the app’s last count from the count of what followed it', () => {
  expect(coverageHead(content, 'vi').answer).toContain(
    'Đó là số đếm chính xác cuối cùng trước ngày 30/9/2021 (Bluezone thành PC-Covid).',
  );
  const chart = charts(content).find(({ id }) => id === 'national-installs');
  expect(chart?.title.vi).toBe('Lượt tải, cả nước: 37.900.000, lúc 17:00 ngày 19/6/2021');
  expect(chart?.summary.vi).toMatch(
    / Sau đó \(Bluezone thành PC-Covid\): gần 48\.500\.000, ngày 1\/10\/2021\.$/,
  );
  expect(chart?.draw('vi').wide).toContain('30/9/2021: Bluezone thành PC-Covid');
});

test('the page of downloads says that its newest number is counted after the change', () => {
  const installs = content.metrics.find(({ id }) => id === 'installs');
  expect(installs && metricHead(content, installs, 'en').newest).toBe(
    'The newest number of Viet Nam: nearly 48,500,000, on Friday, 1 October 2021. ' +
      'It was counted after 30 September 2021 (Bluezone becomes PC-Covid).',
  );
});
