import { expect, test } from 'vitest';
import { denominatorOrders } from '../../../src/core/figures/denominator-orders.ts';
import type { Area } from '../../../src/core/schema/area.ts';
import { figure, ofPhones, ofPopulation } from './sample-figures.ts';

/** 19 June 2021, 24h-20210620: share of the population and of smartphone users. */
const published = [
  ['VN-56', 44.61, 44.35],
  ['VN-61', 40.4, 49.26],
  ['VN-DN', 44.57, 45.25],
  ['VN-HN', 40.67, 37.47],
] as const;
const areas = published.map(([code]): Area => ({
  level: 'province',
  code,
  gso_code: '',
  parent: 'VN',
  type_vi: '',
  name_vi: code,
  name_en: code,
  name_zh: code,
}));
const figures = published.flatMap(([area, ofAll, ofUsers]) => [
  figure(ofPopulation, ofAll, { area }),
  figure(ofPhones, ofUsers, { area }),
]);

test('the order of provinces changes with the denominator', () => {
  const [orders] = denominatorOrders({ figures, areas }, ['population', 'smartphone-users']);
  expect(
    orders?.areas.map(({ second, firstPlace, secondPlace }) => [second.area, firstPlace, secondPlace]),
  ).toEqual([
    ['VN-61', 4, 1],
    ['VN-DN', 2, 2],
    ['VN-56', 1, 3],
    ['VN-HN', 3, 4],
  ]);
});
