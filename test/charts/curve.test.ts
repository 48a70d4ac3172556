import { expect, test } from 'vitest';
import { curveTo } from '../../src/charts/curve.ts';
import { figure, installs } from '../core/figures/sample-figures.ts';

const downloads = { ...installs, series: true };
const count = (value: number, asOf: string) =>
  figure(downloads, value, { area: 'C', areaLevel: 'country', asOf });
const headline = count(40, '2020-08-11T17:00');
const figures = [
  count(10, '2020-08-01'),
  count(20, '2020-08-06'),
  count(15, '2020-08-08'),
  headline,
  count(50, '2020-09-01'),
];

test('a curve rises from the first count to the figure, over days and from 0, and no further', () => {
  const curve = curveTo(headline, { figures, metrics: [downloads] });
  expect([curve?.first.value, curve?.last.value]).toEqual([10, 40]);
  // ten days are 400 wide and 40 are 100 high: a quarter on the first, a half after five days; 15 is below what was known
  expect(curve?.path).toBe('M0 100L0 75L200 50L400 0V100z');
});

test('two counts are no curve', () => {
  expect(curveTo(headline, { figures: [count(10, '2020-08-01'), headline], metrics: [downloads] })).toBe(
    undefined,
  );
});
