import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CsvCutter, cutCsv, type Delimiter } from '../../../../src/core/tables/files/csv-cutter.ts';

const cellsIn = (text: string, delimiter: Delimiter = ';') =>
  cutCsv(text, delimiter).records.map(({ cells }) => cells);

test.each([
  ['line feeds', 'a;b\nc;d\n'],
  ['Windows line ends', 'a;b\r\nc;d\r\n'],
  ['old Mac line ends', 'a;b\rc;d\r'],
  ['no line end at the end', 'a;b\nc;d'],
  ['quotation marks', '"a";"b"\r\n"c";"d"'],
  ['spaces before quotation marks', '"a"; "b"\n"c";"d" \n'],
])('a text with %s is cut', (_, text) => {
  expect(cellsIn(text)).toEqual([
    ['a', 'b'],
    ['c', 'd'],
  ]);
});

test('a quotation mark within a cell is a letter, as in spreadsheets', () => {
  expect(cellsIn('Chợ 12" mới;b\nĐường "A";d')).toEqual([
    ['Chợ 12" mới', 'b'],
    ['Đường "A"', 'd'],
  ]);
});

test('what follows a closing quotation mark breaks its record, not those after it', () => {
  const { records } = cutCsv('"Chợ" A;b\nc;d', ';');
  expect(records.map(({ isBroken }) => isBroken ?? false)).toEqual([true, false]);
});

test('a quotation mark that is never closed is told', () => {
  expect(cutCsv('a;b\n"c;d\ne;f', ';')).toMatchObject({ records: [{ cells: ['a', 'b'] }], isOpen: true });
});

const cell = fc.string({ unit: fc.constantFrom('a', 'ợ', ' ', '"', ';', ',', '\n', '\r', '1') });
const written = (rows: readonly (readonly string[])[], quoteAll: boolean, lineEnd: string) =>
  rows
    .map((row) =>
      row
        .map((text) => (quoteAll || /[";,\r\n]|^ | $/.test(text) ? `"${text.replaceAll('"', '""')}"` : text))
        .join(';'),
    )
    .join(lineEnd);

test('what csv-parse reads is read, however the text is cut into pieces', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 }),
      fc.boolean(),
      fc.constantFrom('\n', '\r\n', '\r'),
      fc.integer({ min: 1, max: 7 }),
      (rows, quoteAll, lineEnd, size) => {
        const text = written(rows, quoteAll, lineEnd) + lineEnd;
        const oracle: string[][] = parse(text, {
          delimiter: ';',
          relax_column_count: true,
          record_delimiter: lineEnd,
        });
        const cutter = new CsvCutter(';');
        const records = [];
        for (let at = 0; at < text.length; at += size)
          records.push(...cutter.push(text.slice(at, at + size)));
        records.push(...cutter.end());
        expect(records.map(({ cells }) => cells)).toEqual(oracle);
        expect(oracle).toEqual(rows);
      },
    ),
  );
});
