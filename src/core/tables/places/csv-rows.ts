import { findHeader, HEADER_ROWS, knownColumns } from './places-columns.ts';
import type { RawRow } from './places-table.ts';
import { cellsOf, type Delimiter, delimiters } from '../files/csv-cutter.ts';
import { readRow, withoutPadding } from '../table.ts';

/** Turns records of a CSV text into rows, piece by piece. */
export type CsvRows = {
  readonly push: (records: readonly string[]) => readonly RawRow[];
  /** Rows still held back when the file has ended before its header was looked for. */
  readonly end: () => readonly RawRow[];
};

/** Delimiter and number of columns are those of the header, which is among the first rows. */
export function csvRows(): CsvRows {
  let head: string[] = [];
  let layout: Layout | undefined;
  let row = 0;
  const readAll = (records: readonly string[], found: Layout) =>
    records.map((record) => {
      row += 1;
      return readRecord(record, row, found);
    });
  const begin = (): readonly RawRow[] => {
    const records = head;
    head = [];
    layout = layoutOf(records);
    return readAll(records, layout);
  };
  return {
    push(records) {
      const wanted = row === 0 && head.length === 0 ? withoutSeparatorLine(records) : records;
      if (layout) return readAll(wanted, layout);
      head = [...head, ...wanted];
      return head.length >= HEADER_ROWS ? begin() : [];
    },
    end: () => (layout ? [] : begin()),
  };
}

type Layout = { readonly delimiter: Delimiter; readonly headerRow: number; readonly width: number };

/** The `sep=;` by which Excel is told the delimiter is no row. */
const withoutSeparatorLine = (records: readonly string[]) =>
  /^"?sep=.?"?$/i.test(records[0] ?? '') ? records.slice(1) : records;

/** The delimiter that makes the most known columns. */
function layoutOf(records: readonly string[]): Layout {
  const first = records.slice(0, HEADER_ROWS);
  const readings = delimiters.map((delimiter) => {
    const rows = first.map((record) => cellsOf(withoutPadding(record), delimiter) ?? []);
    const header = findHeader(rows, (index) => index + 1);
    const known = header ? knownColumns(rows[header.index] ?? []) : 0;
    return { delimiter, headerRow: (header?.index ?? 0) + 1, width: header?.width ?? 0, known };
  });
  const [best] = readings.toSorted((a, b) => b.known - a.known || b.width - a.width);
  return best ?? { delimiter: ',', headerRow: 1, width: 0 };
}

function readRecord(record: string, row: number, { delimiter, headerRow, width }: Layout): RawRow {
  if (row <= headerRow) return { row, cells: cellsOf(record, delimiter) ?? [record] };
  if (/^[\s;,"]*$/.test(record)) return { row, cells: [] };
  if (!startsQuoted(record, delimiter)) {
    const cells = record.split(delimiter);
    while (cells.length > width && cells.at(-1)?.trim() === '') cells.pop();
    if (cells.length === width) return { row, cells };
  }
  const found = readRow(record, delimiter, width);
  return 'cells' in found ? { row, cells: found.cells } : { row, record, cellCount: found.count };
}

/** A quotation mark within a cell is a letter like any other; one that begins a cell quotes it. */
const startsQuoted = (record: string, delimiter: Delimiter): boolean =>
  record.includes('"') && record.split(delimiter).some((cell) => cell.trimStart().startsWith('"'));
