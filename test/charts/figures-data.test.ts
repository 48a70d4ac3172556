import { parse } from 'csv-parse/sync';
import { expect, test } from 'vitest';
import { figuresCsv, figuresJson } from '../../src/charts/figures-data.ts';
import type { Source } from '../../src/core/schema/source.ts';
import { figure, ofPopulation } from '../core/figures/sample-figures.ts';

const sources: readonly Source[] = ['s1', 's2'].map((source_id) => ({
  source_id,
  publisher: `Báo "${source_id}", Hà Nội`,
  title: 't',
  url: `https://${source_id}.example/`,
  published: '2020-08-20',
  language: 'vi',
  kind: 'news',
}));
const read = (csv: string) => parse(csv, { bom: true, columns: true });

test('a download has each figure with its denominator, date and source', () => {
  expect(read(figuresCsv([figure(ofPopulation, 22.61)], sources))).toMatchObject([
    {
      area_code: 'P1',
      as_of: '2020-08-20',
      metric: 'share_of_population',
      value: '22.61',
      unit: 'percent',
      denominator: 'population',
      source_id: 's1',
      source_publisher: 'Báo "s1", Hà Nội',
      source_url: 'https://s1.example/',
    },
  ]);
});

test('a spreadsheet reads the letters and runs no formula', () => {
  const csv = figuresCsv([figure(ofPopulation, 1, { note: '=HYPERLINK("x")' })], sources);
  expect(csv.startsWith('\uFEFF')).toBe(true);
  expect(read(csv)).toMatchObject([{ definition_note: `'=HYPERLINK("x")` }]);
});

test('JSON brings the metrics and sources that its figures name, and no others', () => {
  const json = figuresJson([figure(ofPopulation, 1), figure(ofPopulation, 2)], sources);
  expect(json.figures.map(({ value }) => value)).toEqual([1, 2]);
  expect(json.metrics.map(({ id }) => id)).toEqual(['share_of_population']);
  expect(json.sources.map(({ source_id }) => source_id)).toEqual(['s1']);
});
