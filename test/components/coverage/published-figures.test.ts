import { expect, test } from 'vitest';
import { charts } from '../../../src/charts/registry.ts';
import { clashes, contradictedIn, untoldConflicts } from '../../../src/core/figures/clashes.ts';
import { allRoutes } from '../../../src/core/domain/existing-pages.ts';
import { readOnce } from '../../read-once.ts';

const content = await readOnce('content');

test('the clashes that the metrics tell of are all in figures.csv', () => {
  const told = clashes(content);
  expect(told.length).toBeGreaterThan(10);
  expect(told.find(({ id }) => id === 'contacts-national')?.rows.map(({ value }) => value)).toEqual([
    21, 82, 343, 1391,
  ]);
});

test('clashing numbers that nobody wrote of are shown as well', () => {
  const values = untoldConflicts(content).map(({ value }) => value);
  expect(values).toEqual(expect.arrayContaining([20_000_000, 19_400_000]));
});

test('what Binh Duong reported roughly and exactly of one day is no clash', () => {
  const contradicted = contradictedIn(content);
  const ofDay = content.figures.filter(({ area, asOf }) => area === 'VN-57' && asOf === '2020-08-11');
  expect(ofDay.map(({ value }) => value).toSorted((a, b) => a - b)).toEqual([16, 16.2, 393_103, 400_000]);
  expect(ofDay.filter(({ origin }) => contradicted.has(origin))).toEqual([]);
});

test('targets with a stated day have a deadline, the others the date of their report', () => {
  const deadlines = content.figures
    .filter(({ dateKind }) => dateKind === 'deadline')
    .map(({ area, asOf }) => `${area} ${asOf}`);
  expect(deadlines).not.toContain('VN 2020-08-10');
  expect(deadlines).toEqual(
    expect.arrayContaining([
      'VN 2020-08-20',
      'VN 2020-08-31',
      'VN-34 2020-08-20',
      'VN-57 2020-08-20',
      'VN-57 2021-02-10',
      'VN-58 2020-08-20',
    ]),
  );
});

test('days are compared on which at least three provinces have a share of one denominator', () => {
  expect(charts(content).map(({ id }) => id)).toEqual(
    expect.arrayContaining([
      'national-installs',
      'national-accounts-with-phone',
      'provinces-population-2020-08-11',
      'provinces-population-2020-08-20',
      'provinces-population-2021-05-24',
      'provinces-population-2021-06-19',
      'provinces-population-2021-06-26',
      'provinces-smartphone-users-2021-06-19',
      'operators-2020-08-20',
      'map-population',
      'area-vn-57-population',
    ]),
  );
});

test('every chart holds figures of one unit and one denominator', () => {
  for (const { figures } of charts(content)) {
    expect(new Set(figures.map(({ metric }) => `${metric.unit} ${metric.denominator}`)).size).toBe(1);
  }
});

test('no figure is left out: each has a page of its metric and one of its place', () => {
  const routes = allRoutes(content);
  const metrics = new Set(routes.flatMap((route) => (route.kind === 'metric' ? [route.id] : [])));
  const areas = new Set(routes.flatMap((route) => (route.kind === 'area' ? [route.code] : [])));
  expect(content.figures.filter(({ metric, area }) => !metrics.has(metric.id) || !areas.has(area))).toEqual(
    [],
  );
});
