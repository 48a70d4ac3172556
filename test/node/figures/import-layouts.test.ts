import { expect, test } from 'vitest';
import { sameFigure } from '../../../src/core/figures/release/same-figure.ts';
import { fileTypes, layouts, numberStyles } from '../../core/figures/import/layouts.ts';
import { expectBack, parts, published, said } from './retyped-figures.ts';

test('there are the figures of many places to retype', () => {
  expect(published.length).toBeGreaterThan(180);
  expect(new Set(published.map(({ area_code: code }) => code)).size).toBe(50);
});

/** One of the layouts adds up a column of counts. */
const installsAlone = 'numbered, with column marks, a total and remarks';

test.each(Object.keys(layouts))('every published figure comes back from %s', async (name) => {
  const back = new Set<string>();
  for (const [index, part] of parts.entries()) {
    const style = numberStyles[index % numberStyles.length] ?? 'vi';
    // of a CSV text only the first sheet is there
    const type = fileTypes[index % (fileTypes.length - (name.includes('a sheet') ? 1 : 0))] ?? 'xlsx';
    for (const row of await expectBack(name, part, style, type)) back.add(said(row));
  }
  const wanted = published.filter(({ metric }) => name !== installsAlone || metric === 'installs');
  expect([...back].toSorted()).toEqual(wanted.map(said).toSorted());
});

test('a figure of a table that is published already is the same figure', () => {
  expect(new Set(published.map(sameFigure)).size).toBe(published.length);
});
