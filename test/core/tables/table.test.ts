import { expect, test } from 'vitest';
import { columnLetters } from '../../../src/core/tables/column-letters.ts';
import { readTable } from '../../../src/core/tables/table.ts';

const columns = ['id', 'name', 'note'] as const;
const read = (text: string) => {
  const { rows, faults } = readTable({ file: 't.csv', text }, columns);
  return {
    rows: rows.map(({ row, cells }) => [row, cells.id.text, cells.name.text, cells.note.text]),
    faults: faults.map(({ where, rule }) => `${where}: ${rule.en}`),
  };
};
const expected = { rows: [[2, 'a', 'Bến Mơ', 'x, y; "z"']], faults: [] };

test.each([
  ['commas', 'id,name,note\na,Bến Mơ,"x, y; ""z"""\n'],
  ['semicolons, BOM and CRLF', '\uFEFFid;name;note\r\na;Bến Mơ;"x, y; ""z"""\r\n'],
  ['tabs', 'id\tname\tnote\r\na\tBến Mơ\t"x, y; ""z"""'],
  ['a sep= line', 'sep=;\r\nid;name;note\r\na;Bến Mơ;"x, y; ""z"""\r\n'],
  ['columns in another order', 'note;name;id\n"x, y; ""z""";Bến Mơ;a\n'],
  ['empty columns and rows at the end', 'id;name;note;;\r\na;Bến Mơ;"x, y; ""z""";;\r\n;;;;\r\n\r\n'],
  ['a semicolon row under a comma header', 'id,name,note\r\na;Bến Mơ;"x, y; ""z"""\r\n'],
  ['a comma row under a semicolon header', 'id;name;note\r\na,Bến Mơ,"x, y; ""z"""\r\n'],
  ['a row kept whole in one quoted cell', 'id;name;note\r\n"a,Bến Mơ,""x, y; """"z"""""""\r\n'],
  ['a row padded with empty cells', 'id,name,note;;;\r\na,Bến Mơ,"x, y; ""z""";;;\r\n'],
  ['spaces around cells', 'id; name ;note\na ; Bến Mơ;"x, y; ""z"""\n'],
])('%s are read', (_name, text) => {
  expect(read(text)).toEqual(expected);
});

test('optional columns may be missing in the header, and at the end of a row', () => {
  const texts = (text: string) => {
    const { rows, faults } = readTable({ file: 't.csv', text }, columns, ['note']);
    expect(faults).toEqual([]);
    return rows.map(({ cells }) => [cells.id.text, cells.name.text, cells.note.text]);
  };
  expect(texts('id,name\na,Bến Mơ\n')).toEqual([['a', 'Bến Mơ', '']]);
  expect(texts('id,name,note\na,Bến Mơ\nb,Đồi Gió,x\n')).toEqual([
    ['a', 'Bến Mơ', ''],
    ['b', 'Đồi Gió', 'x'],
  ]);
});

test('rows are counted as a spreadsheet counts them: blank rows and line ends in cells included', () => {
  const text = 'id,name,note\na,"two\nlines",\n\nb,Bến Mơ,\n';
  expect(read(text).rows.map(([row]) => row)).toEqual([2, 4]);
});

test('every fault of the header is named', () => {
  expect(read('id,nmae,id\na,b,c\n').faults).toEqual([
    'B1: there is no column of this name',
    'C1: this column is already at A1',
    'row 1 (name): this column is missing',
    'row 1 (note): this column is missing',
  ]);
});

test('a row with too many or too few cells is refused, others are still read', () => {
  const { rows, faults } = read('id,name,note\na,b\nc,d,e\nf,g,h,i\n');
  expect(rows).toEqual([[3, 'c', 'd', 'e']]);
  expect(faults).toEqual([
    'row 2: the row has 2 cells, the header has 3 columns',
    'row 4: the row has 4 cells, the header has 3 columns',
  ]);
});

test('an empty file asks for its columns', () => {
  expect(read('').faults).toEqual(['A1: the table must have a header row']);
});

test('columns are lettered as in a spreadsheet', () => {
  expect([0, 25, 26, 701, 702].map(columnLetters)).toEqual(['A', 'Z', 'AA', 'ZZ', 'AAA']);
});
