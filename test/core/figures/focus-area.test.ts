import { expect, test } from 'vitest';
import { focusArea } from '../../../src/core/figures/focus-area.ts';
import type { Area } from '../../../src/core/schema/area.ts';
import { figure, installs, ofPopulation, population, target } from './sample-figures.ts';

const area = (level: Area['level'], code: string, parent: string): Area => ({
  level,
  code,
  gso_code: '',
  parent,
  type_vi: level === 'district' ? 'Huyện' : 'Tỉnh',
  name_vi: code,
  name_en: code,
  name_zh: code,
});
const areas = [area('province', 'P1', 'C'), area('district', 'P1/1', 'P1'), area('district', 'P1/2', 'P1')];
const ofPhonesTarget = { ...target, id: 'target_phones', denominator: 'smartphone-users' } as const;
const district = { area: 'P1/1', areaLevel: 'district' } as const;
const figures = [
  figure(ofPopulation, 16.2, { asOf: '2020-08-11' }),
  figure(ofPopulation, 36.68, { asOf: '2021-06-19T17:00' }),
  figure(installs, 400_000, { asOf: '2020-08-11' }),
  figure(ofPhonesTarget, 60),
  figure(population, 55_711, district),
];

const content = {
  areas,
  figures,
  metrics: [],
  campaign: { headlineFigure: { area: 'C', metric: 'installs' } },
};

test('the newest share comes first and the area has all its figures', () => {
  const { main, figures: own, targets } = focusArea(content, 'P1');
  expect(main?.value).toBe(36.68);
  expect(own.map(({ value }) => value)).toEqual([36.68, 16.2, 400_000]);
  expect(targets.map(({ value }) => value)).toEqual([60]);
});

test('every district is there, also one of which nothing is published', () => {
  const { parts } = focusArea(content, 'P1');
  expect(parts.map(({ name }) => name.vi)).toEqual(['Huyện P1/1', 'Huyện P1/2']);
  expect(parts.map(({ reached }) => reached)).toEqual([[], []]);
  expect(parts[0]?.context.map(({ value }) => value)).toEqual([55_711]);
});
