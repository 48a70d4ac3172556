import { spoken } from '../../spoken.ts';
import { expect, test } from 'vitest';
import {
  emptyCells,
  type ListRow,
  mendAlike,
  pasteBlock,
  withChanges,
} from '../../../../src/core/places/list/list.ts';
import { inOrder, pieces } from '../../../../src/core/places/list/in-order.ts';
import { readListFile, writeListFile } from '../../../../src/core/places/list/list-file.ts';
import { ownPositions } from '../../../../src/core/places/list/list.ts';
import { copiesOf, hasRoom, planFiles } from '../../../../src/core/places/list/plan-files.ts';
import { screenList } from '../../../../src/core/places/list/screen-list.ts';
import { paceOf } from '../../../../src/core/places/list/time-left.ts';

const row = (id: number, cells: Partial<ListRow['cells']>, more: Partial<ListRow> = {}): ListRow => ({
  ...{ id, row: id + 1, cells: { ...emptyCells, ...cells } },
  ...more,
});
const venues = [
  {
    ...{ id: 'bus-station', code: 'BX', name: spoken('Bến xe', 'Bus station') },
    formats: ['a4-poster'],
    designs: [{ format: 'a4-poster', languages: ['vi', 'en'] as const }],
  },
];
const input = {
  ...{ file: 'tram.xlsx', positions: ownPositions, venues, formats: ['a4-poster'] },
  ...{ languages: ['vi', 'en'] as const, venue: '', language: 'vi' as const, phones: undefined },
};

test('a change touches its row alone and takes away what the program said of the cell', () => {
  const rows = [row(1, { name: 'A' }), row(2, { hotline: '45000' }, { marks: { hotline: 'date' } })];
  const [first, second] = withChanges(rows, [{ id: 2, column: 'hotline', text: '1900 9095' }]);
  expect(first).toBe(rows[0]);
  expect(second?.cells.hotline).toBe('1900 9095');
  expect(second?.marks).toBeUndefined();
});

test('every cell that says the same is mended alike, and a block is laid where it fits', () => {
  const rows = [row(1, { venue: 'bx' }), row(2, { venue: 'BV' }), row(3, { venue: 'bx' })];
  expect(mendAlike(rows, { column: 'venue', from: 'bx', text: 'Bến xe' }).map(({ id }) => id)).toEqual([
    1, 3,
  ]);
  const block = [
    ['a', 'b'],
    ['c', 'd'],
  ];
  expect(pasteBlock({ rows, columns: ['venue', 'name'] }, { row: 2, column: 1 }, block)).toEqual([
    { id: 3, column: 'name', text: 'a' },
  ]);
});

test('faults are told by cell in the words of the command line, and right rows are places', () => {
  const rows = [
    row(1, { venue: 'Bến xe', name: 'Trạm A', copies: '3', district: ' Quận 1 ' }),
    row(2, { venue: 'Bến xa', name: 'Trạm B' }),
    row(3, { venue: 'BX', name: '', address: 'x' }),
    row(4, { venue: 'BX', name: 'Trạm C', copies: '0' }),
    row(5, { venue: 'BX', name: 'trạm a' }),
    row(6, { venue: 'BX', name: 'Trạm D', hotline: '5/9/2020' }, { marks: { hotline: 'date' } }),
  ];
  const { faults, places } = screenList(rows, input, () => []);
  expect(faults.map(({ id, column, where }) => [id, column, where])).toEqual([
    [2, 'venue', 'A3 (venue)'],
    [3, 'name', 'B4 (name)'],
    [4, 'copies', 'H5 (copies)'],
    [5, 'name', 'B6 (name)'],
    [6, 'hotline', 'E7 (hotline)'],
  ]);
  expect(faults[0]?.fix.vi).toContain('Bến xe');
  expect(places.map(({ texts, copies, district }) => [texts.name, copies, district])).toEqual([
    ['Trạm A', 3, 'Quận 1'],
  ]);
});

test('rows that name no kind of place are of the one that is chosen for them', () => {
  const rows = [row(1, { name: 'Trạm A' })];
  expect(screenList(rows, input, () => []).faults).toHaveLength(1);
  const { places } = screenList(rows, { ...input, venue: 'bus-station' }, () => []);
  expect(places.map(({ venue, language }) => [venue, language])).toEqual([['bus-station', 'vi']]);
});

test('files are named as by the command line and lie by district in the order in which districts come', () => {
  const rows = [
    row(1, { venue: 'BX', name: 'Trạm A', district: 'Quận 5' }),
    row(2, { venue: 'BX', name: 'Trạm B', district: 'Quận 1' }),
    row(3, { venue: 'BX', name: 'Trạm A', address: '2', district: 'Quận 5', language: 'English' }),
    row(4, { venue: 'BX', name: 'Trạm A', address: '3', district: 'Quận 5' }),
  ];
  const { places } = screenList(rows, input, () => []);
  expect(
    planFiles(places, { formats: ['a4-poster'], venues, folderOf: (material) => material }).map(
      ({ path }) => path,
    ),
  ).toEqual([
    'bus-station/a4-poster.vi/tram-a.pdf',
    'bus-station/a4-poster.en/tram-a.pdf',
    'bus-station/a4-poster.vi/tram-a-5.pdf',
    'bus-station/a4-poster.vi/tram-b.pdf',
  ]);
});

test('copies are counted in all, and for each format where there are several', () => {
  const files = [
    { material: 'bus-station/a4-poster.vi', copies: 3 },
    { material: 'hospital/a4-poster.vi-en', copies: 1 },
    { material: 'hospital/a5-leaflet.vi', copies: 500 },
  ];
  expect(copiesOf(files)).toEqual({
    total: 504,
    formats: [
      { format: 'a4-poster', copies: 4 },
      { format: 'a5-leaflet', copies: 500 },
    ],
  });
  expect(copiesOf(files.slice(0, 2))).toEqual({ total: 4, formats: [] });
});

test('an archive takes 10,000 files and 1 GiB, and one file however large', () => {
  expect(hasRoom({ files: 9_999, bytes: 0 }, 1)).toBe(true);
  expect(hasRoom({ files: 10_000, bytes: 0 }, 1)).toBe(false);
  expect(hasRoom({ files: 1, bytes: 2 ** 30 - 5 }, 5)).toBe(true);
  expect(hasRoom({ files: 1, bytes: 2 ** 30 - 5 }, 6)).toBe(false);
  expect(hasRoom({ files: 0, bytes: 0 }, 2 ** 31)).toBe(true);
});

test('results come in order, with no more at a time than was said', async () => {
  let running = 0;
  let most = 0;
  const results: string[] = [];
  const run = async (letters: readonly string[], index: number) => {
    running += 1;
    most = Math.max(most, running);
    for (let turn = 0; turn < 5 - index; turn += 1) await Promise.resolve();
    running -= 1;
    return letters.join('');
  };
  for await (const each of inOrder(pieces([...'abcdefg'], 2), 2, run)) results.push(each);
  expect(results).toEqual(['ab', 'cd', 'ef', 'g']);
  expect(most).toBe(2);
});

test('a failure is told, and the pieces behind it are waited for by nobody', async () => {
  const made = inOrder([1, 2, 3], 3, (each) =>
    each === 1 ? Promise.reject(new Error('no')) : Promise.resolve(each),
  );
  await expect(made.next()).rejects.toThrow('no');
});

test('the pace is told once it can be known', () => {
  expect(paceOf(0, 100, 9)).toBeUndefined();
  expect(paceOf(5, 100, 0.1)).toBeUndefined();
  expect(paceOf(50, 300, 10)).toEqual({ perSecond: 5, secondsLeft: 50 });
});

test('a kept list is opened as it was; what is none is refused', () => {
  const rows = [
    row(1, { name: 'Trạm A' }),
    row(7, { hotline: '1' }, { row: 12, marks: { hotline: 'error' } }),
  ];
  const list = { name: 'tram.xlsx', rows, positions: { ...ownPositions, name: 30 }, venue: 'bus-station' };
  const look = { colouring: 'mono', logo: { name: 'logo.svg', data: 'PHN2Zy8+' } } as const;
  const text = writeListFile({ ...list, ...look, language: 'both', formats: ['a4-poster'] });
  expect(readListFile(text, venues)).toEqual({
    ...{ ...list, rows: [rows[0], { ...rows[1], id: 2 }] },
    ...{ ...look, language: 'both', formats: ['a4-poster'] },
  });
  for (const bad of ['', '[]', '{}', text.replace('"version":1', '"version":2'), text.slice(0, -9)]) {
    expect(readListFile(bad, venues)).toBeUndefined();
  }
  const other = JSON.stringify({
    ...JSON.parse(text),
    venue: '../x',
    formats: ['<b>'],
    colouring: 'red',
    logo: { name: 'x', data: '<svg>' },
    positions: { name: -1 },
  });
  const read = readListFile(other, venues);
  expect(read).toMatchObject({ venue: '', formats: [], positions: ownPositions, colouring: 'colour' });
  expect(read).not.toHaveProperty('logo');
  // a letter that base64 has not would fail when the logo is drawn
  const damaged = JSON.stringify({ ...JSON.parse(text), logo: { name: 'x', data: 'PHN2Zy8_' } });
  expect(readListFile(damaged, venues)).not.toHaveProperty('logo');
});
