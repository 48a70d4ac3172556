import { expect, test } from 'vitest';
import { paceOf } from '../../../../src/core/figures/due/pace.ts';
import type { Figure } from '../../../../src/core/domain/figure.ts';
import { figure, ofPhones, ofPopulation, target as wanted } from '../sample-figures.ts';
import { readOnce } from '../../../read-once.ts';

const content = await readOnce('content');
const { figures, metrics } = content;
const of = (...some: readonly Figure[]) => ({ figures: some, metrics: [] });
const target = (area: string, asOf: string, value: number) => {
  const found = figures.find(
    (figure) =>
      figure.metric.kind === 'target' &&
      figure.area === area &&
      figure.asOf === asOf &&
      figure.value === value,
  );
  if (!found) throw new Error(`No target of ${area} ${asOf}.`);
  return found;
};

test('a number that others contradict does not say whether a target was met', () => {
  // 50% of the population wanted, "about 30%" published for the same day, which fits no count (baothaibinh-20210604)
  expect(paceOf(target('VN', '2021-06-01', 50), content)).toMatchObject({
    kind: 'contradicted',
    reached: { value: 30, asOf: '2021-06-01' },
  });
  expect(paceOf(target('VN', '2020-08-11', 30), content)).toMatchObject({ kind: 'contradicted' });
});

test('a target in smartphone users is not set beside a share of the population', () => {
  // Binh Duong: 60% of smartphone users wanted; 16.20% of the population published (contradictions.md, 2)
  expect(paceOf(target('VN-57', '2020-08-20', 60), content)).toEqual({
    kind: 'other-denominator',
    target: 'smartphone-users',
    reached: ['population'],
  });
});

test('with a share of smartphone users beside it, the same target can be held against it', () => {
  const sixty = figure({ ...wanted, id: 'target_phones', denominator: 'smartphone-users' } as const, 60);
  const population = figure(ofPopulation, 36.68);
  expect(paceOf(sixty, of(population))).toMatchObject({ kind: 'other-denominator' });
  expect(paceOf(sixty, of(population, figure(ofPhones, 40)))).toMatchObject({ kind: 'known', missing: 20 });
  expect(paceOf(sixty, of(population, figure(ofPhones, 61)))).toMatchObject({ kind: 'known', missing: 0 });
});

test('a target in downloads or users has no count that counts exactly that', () => {
  expect(paceOf(target('VN', '2020-08-31', 40_000_000), content)).toEqual({ kind: 'other-count' });
});

test('what came after the deadline is said to come after it', () => {
  const due = { ...target('VN', '2021-06-01', 50), asOf: '2021-05-31', dateKind: 'deadline' as const };
  const later = figures.filter(
    ({ area, asOf, metric }) => area === 'VN' && metric.id === 'share_of_population' && asOf > '2021',
  );
  expect(later).toHaveLength(1);
  expect(paceOf(due, { metrics, figures: later })).toMatchObject({
    kind: 'only-later',
    reached: { value: 30 },
  });
  expect(paceOf(due, of())).toEqual({ kind: 'nothing-published' });
});
