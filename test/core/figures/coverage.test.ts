import { expect, test } from 'vitest';
import { compareAsOf, dayOf, precisionOf } from '../../../src/core/domain/as-of.ts';
import { conflicts } from '../../../src/core/figures/conflicts.ts';
import { comparisonDays, nationalSeries, provincesAt, targets } from '../../../src/core/figures/coverage.ts';
import { checkShares, halfLastDecimal, halfLastDigit } from '../../../src/core/figures/share-check.ts';
import type { Area } from '../../../src/core/schema/area.ts';
import { bound, figure, installs, ofPhones, ofPopulation, population, target } from './sample-figures.ts';
import { spoken } from '../spoken.ts';

const areas = ['P1', 'P2', 'P3', 'P4'].map((code): Area => ({
  level: 'province',
  code,
  gso_code: '',
  parent: 'C',
  type_vi: '',
  name_vi: code,
  name_en: code,
  name_zh: code,
}));
const country = { area: 'C', areaLevel: 'country' } as const;

test('moments are as precise as written and sort by time', () => {
  expect(['2020', '2020-08', '2020-08-20', '2020-08-20T11:00'].map(precisionOf)).toEqual([
    'year',
    'month',
    'day',
    'minute',
  ]);
  expect(['2020-08-20T11:00', '2020-08-20', '2020-07-31', '2020-08'].toSorted(compareAsOf)).toEqual([
    '2020-07-31',
    '2020-08',
    '2020-08-20',
    '2020-08-20T11:00',
  ]);
  expect(dayOf('2020-08')).toBeUndefined();
});

test('the national series has every national count of one metric, oldest first', () => {
  const breaks = [{ on: '2021-06-29', note: spoken('đổi', 'change'), sources: ['s1'] }];
  const metric = { ...installs, breaks };
  const figures = [
    figure(metric, 3, { ...country, asOf: '2020-08-20T11:00' }),
    figure(metric, 1, { ...country, asOf: '2020-08-11' }),
    figure(metric, 9),
    figure(ofPopulation, 2, country),
  ];
  const series = nationalSeries({ figures, metrics: [metric] }, 'installs');
  expect(series.counts.map(({ value }) => value)).toEqual([1, 3]);
  expect(series.breaks).toEqual(breaks);
});

test('provinces are compared at one day and by one denominator; the others are not published', () => {
  const figures = [
    figure(ofPopulation, 20),
    figure(ofPopulation, 30, { area: 'P2', asOf: '2020-08-20T11:00' }),
    figure(ofPopulation, 28, { area: 'P2', source: 's2' }),
    figure(bound, 8, { area: 'P3' }),
    figure(ofPhones, 90, { area: 'P4' }),
    figure(ofPopulation, 50, { area: 'P4', asOf: '2020-08-21' }),
  ];
  const comparison = provincesAt({ figures, areas }, 'population', '2020-08-20');
  expect(
    comparison.published.map(({ area, shares }) => [area.code, shares.map(({ value }) => value)]),
  ).toEqual([
    ['P2', [30, 28]],
    ['P1', [20]],
    ['P3', []],
  ]);
  expect(comparison.published[2]?.bounds.map(({ value }) => value)).toEqual([8]);
  expect(comparison.notPublished.map(({ code }) => code)).toEqual(['P4']);
  expect(comparisonDays({ figures }, 'population')).toEqual(['2020-08-20']);
});

test('targets stand by metric', () => {
  const figures = [figure(target, 60), figure(ofPopulation, 9.9), figure(target, 50, { asOf: '2020-08-14' })];
  const [only, ...others] = targets({ figures, metrics: [ofPopulation, target] });
  expect(only?.figures.map(({ value }) => value)).toEqual([50, 60]);
  expect(others).toEqual([]);
});

test('sources that clash stand together, and those that agree are one reading', () => {
  const figures = [
    figure(installs, 15, { source: 's1' }),
    figure(installs, 16, { source: 's2', asOf: '2020-08-20T11:00' }),
    figure(installs, 16, { source: 's3' }),
    figure(installs, 20, { source: 's1', area: 'P2' }),
    figure(installs, 938, { source: 's1', area: 'P2' }),
    figure(ofPhones, 22, { source: 's1', operator: 'A' }),
    figure(ofPhones, 23, { source: 's2', operator: 'B' }),
  ];
  const [clash, ...others] = conflicts({ figures });
  expect(clash).toMatchObject({ area: 'P1', metric: 'installs', when: '2020-08-20' });
  expect(clash?.values.map(({ value, figures: same }) => [value, same.map(({ source }) => source)])).toEqual([
    [16, ['s2', 's3']],
    [15, ['s1']],
  ]);
  expect(others).toEqual([]);
});

test('an approximate number is no clash of one that rounds to it, on the side that its words say', () => {
  const values = (...[said, exact]: [Parameters<typeof figure>, number]) =>
    conflicts({ figures: [figure(...said), figure(said[0], exact, { source: 's2' })] }).length;
  const nearly = { hedge: 'nearly' } as const;
  const moreThan = { hedge: 'more-than' } as const;
  // Binh Duong, 11 August 2020: nearly 400,000 and 393,103; more than 16% and 16.20%
  expect(values([installs, 400_000, nearly], 393_103)).toBe(0);
  expect(values([ofPopulation, 16, moreThan], 16.2)).toBe(0);
  expect(values([installs, 400_000, nearly], 402_000)).toBe(1);
  expect(values([installs, 400_000, nearly], 340_000)).toBe(1);
  expect(values([installs, 400_000, { hedge: 'about' }], 402_000)).toBe(0);
  // 20 August 2020: more than 20 million and 19.4 million
  expect(values([installs, 20_000_000, moreThan], 19_400_000)).toBe(1);
  // one that agrees with every other is no part of their clash
  const third = [
    figure(installs, 400_000, nearly),
    ...[393_103, 395_000].map((value, index) => figure(installs, value, { source: `s${index + 2}` })),
  ];
  expect(conflicts({ figures: third })[0]?.values.map(({ value }) => value)).toEqual([395_000, 393_103]);
});

test('a share is checked against its count and the published base, to half its last digit', () => {
  // 98,503 of 994,980 is 9.900 %; of 1,030,098 it is 9.562 %, beyond 9.9 ± 0.05.
  const pair = [figure(ofPopulation, 9.9), figure(installs, 98_503)];
  const check = (base: number) =>
    checkShares({ figures: [...pair, figure(population, base)] }, 'population')[0];
  expect(check(994_980)).toMatchObject({ isBeyondRounding: false, base: 994_980 });
  expect(check(1_030_098)?.isBeyondRounding).toBe(true);
  expect(check(1_030_098)?.expected).toBeCloseTo(9.562, 3);
});

test('without a published base the other reports of the area decide; without those nothing does', () => {
  // Bac Giang: 480,306 / 26.63 % = 1,803,627, and 433,001 of that is 24.0 %, not 21.31 %.
  const at = (asOf: string) => ({ asOf });
  const older = [figure(ofPopulation, 21.31, at('2021-05-27')), figure(installs, 433_001, at('2021-05-27'))];
  const newer = [figure(ofPopulation, 26.63, at('2021-05-31')), figure(installs, 480_306, at('2021-05-31'))];
  const [first] = checkShares({ figures: [...older, ...newer] }, 'population');
  expect(first?.isBeyondRounding).toBe(true);
  expect(first?.expected).toBeCloseTo(24.007, 2);
  expect(checkShares({ figures: older }, 'population')[0]).toMatchObject({ isBeyondRounding: false });
  expect(checkShares({ figures: older }, 'population')[0]?.base).toBeUndefined();
});

test('half of the last printed digit', () => {
  expect([9.9, 14, 34.13].map(halfLastDecimal)).toEqual([0.05, 0.5, 0.005]);
  expect([371_000, 98_503, 400_000].map(halfLastDigit)).toEqual([500, 0.5, 50_000]);
});
