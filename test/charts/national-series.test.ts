import { expect, test } from 'vitest';
import { nationalCounts, seriesSummary } from '../../src/charts/national-series.ts';
import { nationalSeries } from '../../src/core/figures/coverage.ts';
import type { Campaign } from '../../src/core/schema/campaign.ts';
import { accounts, figure, installs } from '../core/figures/sample-figures.ts';
import { spoken } from '../core/spoken.ts';

const country = { area: 'C', areaLevel: 'country' } as const;
const downloads = { ...installs, name: spoken('Lượt tải', 'Downloads'), series: true };
const registered = { ...accounts, series: true };
const figures = [
  figure(downloads, 100_000, { ...country, asOf: '2020-04' }),
  figure(downloads, 200_000, { ...country, asOf: '2020-07-25', confidence: 'derived' }),
  figure(downloads, 15_700_000, { ...country, asOf: '2020-08-11T11:00' }),
  figure(downloads, 48_500_000, { ...country, asOf: '2021-10-01', hedge: 'nearly' }),
  figure(registered, 20_580_000, { ...country, asOf: '2021-05-24T17:00' }),
  figure(registered, 22_740_000, { ...country, asOf: '2021-06-19T17:00' }),
];
const content = {
  figures,
  metrics: [downloads, registered],
  areas: [],
  campaign: { focusAreas: [] } as unknown as Campaign,
};

test('the sentence goes from the first count of a known day to the newest', () => {
  const series = nationalSeries(content, 'installs');
  expect(seriesSummary(series, 'vi')).toBe(
    'Lượt tải: từ 200.000 ngày 25/7/2020 lên gần 48.500.000 ngày 1/10/2021, theo 4 con số đã công bố.',
  );
  expect(seriesSummary(series, 'en')).toBe(
    'Downloads: from 200,000 on 25 July 2020 to nearly 48,500,000 on 1 October 2021, in 4 published numbers.',
  );
});

test('two ways of counting get a chart each and no figure stands in both', () => {
  const charts = nationalCounts(content);
  expect(charts.map(({ id }) => id)).toEqual(['national-installs', 'national-accounts']);
  expect(charts.map((chart) => chart.figures.map(({ metric }) => metric.id))).toEqual([
    ['installs', 'installs', 'installs', 'installs'],
    ['accounts', 'accounts'],
  ]);
});

test('a number that its source gives roughly is written so at its point', () => {
  const [chart] = nationalCounts(content);
  expect(chart?.draw('vi').narrow).toContain('>gần 48.500.000<');
  expect(chart?.draw('en').narrow).toContain('>nearly 48,500,000<');
});

test('a metric that forms no series is not drawn', () => {
  const scattered = figures.map((entry) => ({ ...entry, metric: installs }));
  expect(nationalCounts({ ...content, figures: scattered, metrics: [installs] })).toEqual([]);
});

test('no number of one way of counting stands for another: before a break the last exact one, then what came after', () => {
  const breaks = [{ on: '2021-09-30', note: spoken('Đổi', 'Changed'), sources: ['a'] as [string] }];
  const rounded = figure(downloads, 38_000_000, { ...country, asOf: '2021-06-26', hedge: 'more-than' });
  const [chart] = nationalCounts({
    ...content,
    figures: [...figures, rounded],
    metrics: [{ ...downloads, breaks }],
  });
  expect(chart?.title.en).toBe('Downloads, whole country: 15,700,000 on 11 August 2020, 11:00');
  expect(chart?.summary.en).toContain('Then (counted differently): nearly 48,500,000 on 1 October 2021.');
});
