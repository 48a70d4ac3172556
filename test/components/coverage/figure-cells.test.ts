import { expect, test } from 'vitest';
import { type FigureCells, figureCells } from '../../../src/components/coverage/figure-cells.ts';
import type { Source } from '../../../src/core/schema/source.ts';
import { bound, figure, installs, ofPopulation, target } from '../../core/figures/sample-figures.ts';

const sources: readonly Source[] = [
  {
    source_id: 's1',
    publisher: 'Báo Một',
    title: 't',
    url: 'https://mot.example/bai',
    published: '2020-08-20',
    language: 'vi',
    kind: 'news',
  },
];
const vi = { locale: 'vi', sources } as const;

test('a row says the place, the value, what it counts, of what, as of when and by whom', () => {
  const share = figure(ofPopulation, 22.61, { asOf: '2020-08-11T11:00', confidence: 'derived' });
  expect(figureCells(share, vi)).toMatchObject({
    place: 'P1',
    value: '22,61%',
    derived: true,
    metric: 'share_of_population',
    denominator: 'dân số',
    asOf: '11:00 ngày 11/8/2020',
    source: { publisher: 'Báo Một', url: 'https://mot.example/bai' },
  });
});

test('a count says that it is no share, a bound that it is less than', () => {
  expect(figureCells(figure(installs, 98_503), vi)).toMatchObject({
    value: '98.503',
    denominator: 'chỉ là số đếm',
  });
  expect(figureCells(figure(bound, 8), vi).value).toBe('dưới 8%');
});

test('a number is hedged as its source hedged it', () => {
  expect(figureCells(figure(installs, 400_000, { hedge: 'nearly' }), vi).value).toBe('gần 400.000');
});

test('a date is told to be a deadline or the day of the report only where its row says so', () => {
  const kinds = ({ isDeadline, isPublicationDate }: FigureCells) => ({ isDeadline, isPublicationDate });
  const none = { isDeadline: false, isPublicationDate: false };
  expect(kinds(figureCells(figure(target, 60), vi))).toEqual(none);
  expect(kinds(figureCells(figure(target, 60, { dateKind: 'deadline' }), vi))).toEqual({
    ...none,
    isDeadline: true,
  });
  expect(kinds(figureCells(figure(installs, 60, { dateKind: 'published' }), vi))).toEqual({
    ...none,
    isPublicationDate: true,
  });
});

test('a figure whose source is not listed is refused by row', () => {
  expect(() => figureCells(figure(installs, 1, { source: 's9' }), vi)).toThrow(
    'figures/figures.csv:2: no source "s9"',
  );
});
