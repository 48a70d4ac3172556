import { expect, test } from 'vitest';
import {
  blockOf,
  blockText,
  cleared,
  filledDown,
  pasted,
} from '../../../../src/core/places/list/cell-block.ts';
import { emptyCells, type ListRow, withChanges } from '../../../../src/core/places/list/list.ts';
import { pastedBlock } from '../../../../src/core/places/list/pasted.ts';

const list = (...names: readonly (readonly [venue: string, name: string])[]): ListRow[] =>
  names.map(([venue, name], index) => ({
    id: index + 1,
    row: index + 2,
    cells: { ...emptyCells, venue, name },
  }));
const said = (rows: readonly ListRow[]) => rows.map(({ cells }) => [cells.venue, cells.name]);
const both = blockOf({ row: 2, column: 1 }, { row: 0, column: 0 });

test('a block that is copied and pasted elsewhere says the same', () => {
  const rows = list(['Chợ', 'A\tB'], ['Chợ', 'nhà "C"'], ['Chợ', 'hai\ndòng']);
  const text = blockText(rows, both);
  const other = list(['', ''], ['', ''], ['', '']);
  const changes = pasted(other, blockOf({ row: 0, column: 0 }, { row: 0, column: 0 }), pastedBlock(text));
  expect(said(withChanges(other, changes))).toEqual(said(rows));
});

test('no copied cell begins a formula, and one that comes back has lost its apostrophe', () => {
  const rows = list(['Chợ', '=HYPERLINK("x")'], ['Chợ', '+84 24'], ['Chợ', '@a']);
  const text = blockText(rows, both);
  for (const cell of pastedBlock(text).flat()) expect(cell).not.toMatch(/^[=+\-@]/);
  const changes = pasted(list(['', ''], ['', ''], ['', '']), both, pastedBlock(text));
  expect(changes.map((change) => change.text)).toContain('=HYPERLINK("x")');
});

test('one cell fills a block, a block is emptied, and its first row is filled down', () => {
  const rows = list(['Chợ', 'A'], ['', 'B'], ['', 'C']);
  const venues = blockOf({ row: 0, column: 0 }, { row: 2, column: 0 });
  expect(said(withChanges(rows, filledDown(rows, venues)))).toEqual([
    ['Chợ', 'A'],
    ['Chợ', 'B'],
    ['Chợ', 'C'],
  ]);
  const second = blockOf({ row: 1, column: 1 }, { row: 1, column: 1 });
  expect(said(withChanges(rows, filledDown(rows, second)))[1]).toEqual(['', 'A']);
  expect(filledDown(rows, blockOf({ row: 0, column: 0 }, { row: 0, column: 1 }))).toEqual([]);
  expect(said(withChanges(rows, pasted(rows, venues, [['Bến xe']])))).toEqual([
    ['Bến xe', 'A'],
    ['Bến xe', 'B'],
    ['Bến xe', 'C'],
  ]);
  expect(said(withChanges(rows, cleared(rows, both)))).toEqual([
    ['', ''],
    ['', ''],
    ['', ''],
  ]);
});
