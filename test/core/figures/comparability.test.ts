import { expect, test } from 'vitest';
import {
  type ComparableDenominator,
  type CountOf,
  type Share,
  countsOf,
  sharesOf,
  targetSharesOf,
  upperBoundsOf,
} from '../../../src/core/figures/comparability.ts';
import {
  accounts,
  bound,
  figure,
  installs,
  ofPhones,
  ofPopulation,
  ofUnknown,
  target,
} from './sample-figures.ts';

const figures = [ofPopulation, ofPhones, ofUnknown, bound, target].map((metric) => figure(metric, 10));
const counts = [figure(installs, 5), figure(accounts, 4)];

/** Stands for an axis, a bar chart or a sum: one denominator, one metric. */
const onOneAxis = <D extends ComparableDenominator>(shares: readonly Share<D>[]) => shares.length;
const summed = <M extends string>(all: readonly CountOf<M>[]) =>
  all.reduce((sum, { value }) => sum + value, 0);

test('shares are told apart by denominator, and from bounds and targets', () => {
  expect(sharesOf(figures, 'population').map(({ metric }) => metric)).toEqual([ofPopulation]);
  expect(sharesOf(figures, 'smartphone-users').map(({ metric }) => metric)).toEqual([ofPhones]);
  expect(upperBoundsOf(figures, 'population').map(({ metric }) => metric)).toEqual([bound]);
  expect(targetSharesOf(figures, 'population').map(({ metric }) => metric)).toEqual([target]);
});

test('counts are told apart by metric', () => {
  expect(summed(countsOf(counts, 'installs'))).toBe(5);
});

test('what may not be compared does not compile', () => {
  const population = sharesOf(figures, 'population');
  const phones = sharesOf(figures, 'smartphone-users');
  expect(onOneAxis([...population])).toBe(1);
  // @ts-expect-error shares of unlike denominators on one axis
  onOneAxis([...population, ...phones]);
  // @ts-expect-error the same with the letter written out
  onOneAxis<'population' | 'smartphone-users'>([...population, ...phones]);
  // @ts-expect-error a share of one denominator where another is asked for
  onOneAxis<'population'>(phones);
  // @ts-expect-error a share of nobody knows what
  sharesOf(figures, 'unspecified');
  // @ts-expect-error a target among what was reached
  onOneAxis([...population, ...targetSharesOf(figures, 'population')]);
  // @ts-expect-error a bound among values
  onOneAxis([...population, ...upperBoundsOf(figures, 'population')]);
  // @ts-expect-error figures of which nothing is known
  onOneAxis<'population'>(figures);
  // @ts-expect-error counts of unlike things in one sum
  summed([...countsOf(counts, 'installs'), ...countsOf(counts, 'accounts')]);
});
