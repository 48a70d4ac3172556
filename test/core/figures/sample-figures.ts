import type { Figure } from '../../../src/core/domain/figure.ts';
import type { Metric } from '../../../src/core/schema/metric.ts';
import { spoken } from '../spoken.ts';

const both = (text: string) => spoken(text, text);

/** A metric with only what a test is about. */
const metric = (id: string, parts: Partial<Metric> = {}): Metric => ({
  id,
  name: both(id),
  counts: both(id),
  unit: 'people',
  kind: 'reached',
  doesNotMean: both('-'),
  sources: [],
  ...parts,
});

export const installs = metric('installs');
export const accounts = metric('accounts');
export const population = metric('population', { kind: 'context' });
export const ofPopulation = metric('share_of_population', { unit: 'percent', denominator: 'population' });
export const ofPhones = metric('share_of_phones', { unit: 'percent', denominator: 'smartphone-users' });
export const ofUnknown = metric('share_unspecified', { unit: 'percent', denominator: 'unspecified' });
export const bound = metric('share_max', { unit: 'percent', denominator: 'population', bound: 'upper' });
export const target = metric('target', { unit: 'percent', denominator: 'population', kind: 'target' });

/** A figure of province P1 on 20 August 2020 from source s1, unless said otherwise. */
export const figure = (of: Metric, value: number, parts: Partial<Figure> = {}): Figure => ({
  area: 'P1',
  areaLevel: 'province',
  areaName: both('P1'),
  asOf: '2020-08-20',
  metric: of,
  value,
  unit: of.unit,
  note: '',
  source: 's1',
  confidence: 'stated',
  origin: 'figures/figures.csv:2',
  ...parts,
});
