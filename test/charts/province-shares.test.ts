import { expect, test } from 'vitest';
import { provinceShares } from '../../src/charts/province-shares.ts';
import { shareBars, shareSummary } from '../../src/charts/share-bars.ts';
import { type Comparison, compareProvinces } from '../../src/core/figures/share-comparison.ts';
import { sharesOf } from '../../src/core/figures/comparability.ts';
import { provincesAt } from '../../src/core/figures/coverage.ts';
import type { Area } from '../../src/core/schema/area.ts';
import type { Campaign } from '../../src/core/schema/campaign.ts';
import { bound, figure, ofPhones, ofPopulation, target } from '../core/figures/sample-figures.ts';
import { spoken } from '../core/spoken.ts';

const areas = ['P1', 'P2', 'P3', 'P4', 'P5'].map((code): Area => ({
  level: 'province',
  code,
  gso_code: '',
  parent: 'C',
  type_vi: 'Tỉnh',
  name_vi: `Tỉnh ${code}`,
  name_en: `Province ${code}`,
  name_zh: code,
}));
const inArea = (code: string, at = '2020-08-20') => ({
  area: code,
  areaName: spoken(`Tỉnh ${code}`, `Province ${code}`),
  asOf: at,
});
const figures = [
  figure(ofPopulation, 37.3, inArea('P1')),
  figure(ofPopulation, 40.4, inArea('P1', '2020-08-20T11:00')),
  figure(ofPopulation, 23.4, inArea('P2')),
  figure(ofPopulation, 22, inArea('P3')),
  figure(bound, 8, inArea('P4')),
  figure(ofPhones, 49.26, inArea('P2')),
  figure(target, 60, inArea('P2')),
];
const content = {
  figures,
  areas,
  metrics: [ofPopulation, ofPhones, bound, target],
  campaign: { focusAreas: ['P3'] } as unknown as Campaign,
};
const comparison = compareProvinces('population', provincesAt(content, 'population', '2020-08-20'));

test('the sentence names the highest and the lowest and how many are known only by a bound', () => {
  expect(shareSummary(comparison, 'vi')).toBe(
    'Trong 3 nơi có số ngày 20/8/2020, cao nhất là Tỉnh P1 với 40,4% dân số, thấp nhất là Tỉnh P3 với 22%; 1 nơi nữa chỉ được công bố là dưới 8%.',
  );
  expect(shareSummary(comparison, 'en')).toBe(
    'Of 3 places with a number on 20 August 2020, the highest is Province P1 with 40.4% of the population and the lowest Province P3 with 22%; 1 more is published only as less than 8%.',
  );
});

test('a province without a figure is listed as not published and has no bar, least of all one of 0', () => {
  const [chart] = provinceShares('population', 'provinces')(content);
  expect(chart?.unpublished.vi).toEqual(['Tỉnh P5']);
  const svg = chart?.draw('vi').narrow ?? '';
  expect(svg).not.toContain('P5');
  expect(svg.match(/<rect/g)).toHaveLength(3);
});

test('an upper bound is drawn as a bound and not as a bar', () => {
  const bars = shareBars(comparison, { locale: 'vi', isEmphasised: () => false });
  expect(bars.map(({ kind }) => kind)).toEqual(['value', 'value', 'value', 'upper-bound']);
  expect(bars.at(-1)?.text).toBe('dưới 8%');
});

test('what another source gives for the same day stays beside the bar', () => {
  const bars = shareBars(comparison, { locale: 'vi', isEmphasised: () => false });
  expect(bars[0]).toMatchObject({ value: 40.4, others: [37.3] });
});

test('two provinces on one day are no comparison', () => {
  const few = { ...content, figures: figures.filter(({ area }) => area !== 'P3') };
  expect(provinceShares('population', 'provinces')(few)).toEqual([]);
  expect(provinceShares('smartphone-users', 'smartphones')(content)).toEqual([]);
});

test('shares of unlike denominators, bounds and targets in one comparison do not compile', () => {
  const phones = sharesOf(figures, 'smartphone-users');
  const [share] = phones;
  expect(share?.value).toBe(49.26);
  const bars = (mixed: Comparison<'population'>) =>
    shareBars(mixed, { locale: 'vi', isEmphasised: () => false });
  // @ts-expect-error shares of smartphone users among shares of the population
  bars({ ...comparison, rows: phones.map((entry) => ({ share: entry, others: [] })) });
  // @ts-expect-error the same as what another source gives
  bars({ ...comparison, rows: comparison.rows.map((row) => ({ ...row, others: phones })) });
  // @ts-expect-error a comparison of both denominators
  bars(comparison as Comparison<'population' | 'smartphone-users'>);
  // @ts-expect-error a share where a bound is asked for
  bars({ ...comparison, bounds: sharesOf(figures, 'population') });
  // @ts-expect-error a figure that nobody sorted by denominator
  bars({ ...comparison, rows: figures.map((entry) => ({ share: entry, others: [] })) });
});
