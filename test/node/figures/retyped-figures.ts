import { areaNames } from '../../../src/core/figures/import/area-names.ts';
import { readFigureFile } from '../../../src/core/figures/import/read-file.ts';
import { rowOf } from '../../../src/core/figures/release/figure-rows.ts';
import { expect } from 'vitest';
import type { FigureRow } from '../../../src/core/schema/figure.ts';
import { bytesOf, type FileType, layouts, type NumberStyle } from '../../core/figures/import/layouts.ts';
import { readOnce } from '../../read-once.ts';

export const content = await readOnce('content');
const { metrics, areas, figures, areaSpellings } = content;
const names = areaNames({ areas, figures, spellings: areaSpellings });

/** Published figures that a table can hold: one value a place, day and metric, of no operator alone. */
export const published: readonly FigureRow[] = (() => {
  const rows = figures
    .filter(({ operator, areaName }) => operator === undefined && !areaName.vi.includes('('))
    .map(rowOf);
  const groups = Map.groupBy(rows, (row) => [row.area_code, row.as_of, row.metric].join(' '));
  return [...groups.values()].flatMap((group) => (group.length === 1 ? group : []));
})();

/** Reads a file of figures beside what is published. */
export const read = (bytes: Uint8Array) =>
  readFigureFile('bang', bytes, { areas: names, metrics, defaults: { source: 'a' } });
export const said = (row: FigureRow) => [row.area_code, row.as_of, row.metric, row.value].join(' ');

/** The figures of each day, and of each metric: what an office's table has room for, whatever its layout. */
export const parts: readonly (readonly FigureRow[])[] = [
  ...Map.groupBy(published, ({ as_of: asOf }) => asOf).values(),
  ...Map.groupBy(published, ({ metric }) => metric).values(),
];

/** Retypes figures into a file and reads it: they come back, and nothing else. Returns those that the layout holds. */
export async function expectBack(
  name: string,
  rows: readonly FigureRow[],
  style: NumberStyle,
  type: FileType,
): Promise<readonly FigureRow[]> {
  const laidOut = layouts[name]?.(rows, { style, metrics });
  if (!laidOut || laidOut.places.size === 0) return [];
  const { figures: found, questions, faults } = await read(bytesOf(laidOut, type));
  const told = `${name}, ${style}, ${type}`;
  expect(
    faults.map(({ where, rule }) => `${where} ${rule.en}`),
    told,
  ).toEqual([]);
  expect(
    questions.map(({ at, value }) => `${at} ${value}`),
    told,
  ).toEqual([]);
  // a CSV text is the first sheet alone
  const first = `${laidOut.sheets[0]?.name}!`;
  const held = [...laidOut.places].filter(([, { value }]) => type !== 'csv' || value.startsWith(first));
  const wanted = held.map(([row]) => row);
  expect(found.map(({ row }) => said(row)).toSorted(), told).toEqual(wanted.map(said).toSorted());
  return wanted;
}
