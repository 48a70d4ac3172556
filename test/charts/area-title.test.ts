import { expect, test } from 'vitest';
import { areaTitle } from '../../src/charts/area-title.ts';
import { focusArea } from '../../src/core/figures/focus-area.ts';
import { figure, installs, ofPopulation } from '../core/figures/sample-figures.ts';

const below = figure({ ...ofPopulation, id: 'below', bound: 'upper' }, 8, { asOf: '2020-08-20' });
const count = figure(installs, 70_500, { asOf: '2021-05-24' });
const share = figure(ofPopulation, 9.9, { asOf: '2020-08-13' });
const campaign = { headlineFigure: { area: 'C', metric: 'installs' } };
const titleOf = (...figures: (typeof below)[]) =>
  areaTitle(focusArea({ areas: [], metrics: [], campaign, figures }, 'P1'), 'en');

test('an area is called by its newest share, else its newest count, else below what share it is', () => {
  expect(titleOf(below, count, share)).toContain('9.9%');
  expect(titleOf(below, count)).toContain('70,500');
  expect(titleOf(below)).toContain('less than 8%');
  expect(titleOf()).toContain('no number');
});

test('a share of nobody knows what is told by the name of what it counts', () => {
  const name = { vi: 'Tỷ lệ, không rõ của gì', en: 'Share, not said of what', zh: '比例' };
  const unspecified = { ...ofPopulation, id: 'unspecified', denominator: 'unspecified', name } as const;
  expect(titleOf(figure(unspecified, 10.21, { asOf: '2020-08-27' }))).toBe(
    'P1: 10.21% (share, not said of what) on 27 August 2020',
  );
});

test('numbers that clash name no area by one of them', () => {
  // two sources, one day, two values
  const other = figure(ofPopulation, 14, {
    asOf: '2020-08-13',
    source: 's2',
    origin: 'figures/figures.csv:3',
  });
  expect(titleOf(share, other)).toBe('P1: the published numbers contradict each other');
  expect(titleOf({ ...count, origin: 'figures/figures.csv:4' }, share, other)).toContain('70,500');
});
