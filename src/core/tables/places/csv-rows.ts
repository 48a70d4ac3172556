import { type Complaint, complain, complainIn } from '../../domain/fault.ts';
import { columnLetters } from '../column-letters.ts';
import {
  CsvCutter,
  type CsvRecord,
  cellsOf,
  cutCsv,
  type Delimiter,
  delimiters,
  trimEnd,
  withoutPadding,
  withoutSeparatorLine,
} from '../files/csv-cutter.ts';
import { csvTab, type TabRow } from '../files/tab.ts';
import { tablesMessages } from '../tables-messages.ts';
import type { Layout } from './csv-layout.ts';
import { findHeader, HEADER_ROWS, knownColumns } from './places-columns.ts';
import { mistakenPair } from './shifted-cells.ts';

/** Turns a CSV text into rows, piece by piece. */
export type CsvRows = {
  readonly push: (text: string) => readonly TabRow[];
  /** Rows still held back when the text has ended. */
  readonly end: () => readonly TabRow[];
  /** Letters of a record whose quotation mark is still open, and its row. */
  readonly open: () => { readonly letters: number; readonly row: number };
};

/** So much of a text has its header, and tells how its cells are separated. */
const HEAD_LETTERS = 65_536;

/** Delimiter and number of columns are those of the header, which is among the first rows. */
export function csvRows(): CsvRows {
  let head = '';
  let reading: { readonly cutter: CsvCutter; readonly layout: Layout } | undefined;
  let row = 0;
  const rowsOf = (records: readonly CsvRecord[], layout: Layout) =>
    records.map((record) => {
      row += 1;
      return readRecord(record, row, layout);
    });
  const begin = () => {
    const text = withoutSeparatorLine(head);
    const layout = layoutOf(text);
    const cutter = new CsvCutter(layout.delimiter);
    reading = { cutter, layout };
    head = '';
    return rowsOf(cutter.push(text), layout);
  };
  return {
    push(text) {
      if (reading) return rowsOf(reading.cutter.push(text), reading.layout);
      head += text;
      return head.length >= HEAD_LETTERS ? begin() : [];
    },
    end() {
      const begun = reading ? [] : begin();
      return reading ? [...begun, ...rowsOf(reading.cutter.end(), reading.layout)] : begun;
    },
    open: () => ({ letters: reading?.cutter.openLetters ?? 0, row: row + 1 }),
  };
}

/** The delimiter that makes the most known columns. */
function layoutOf(text: string): Layout {
  const readings = delimiters.flatMap((delimiter) => {
    const records = cutCsv(text, delimiter).records.slice(0, HEADER_ROWS);
    return [false, true].map((isWrapped) => {
      const rows = records.map(({ cells, raw }) =>
        isWrapped ? cellsOf(cellsOf(withoutPadding(raw), ';')[0] ?? '', delimiter) : cells,
      );
      const header = findHeader(
        rows.map((cells, index) => ({ row: index + 1, cells })),
        csvTab,
      );
      const named = header ? (rows[header.index] ?? []) : [];
      return {
        known: header ? knownColumns(named) : 0,
        layout: {
          delimiter,
          headerRow: header?.lastRow ?? 1,
          width: header?.width ?? 0,
          most: Math.max(named.length, usual(rows.map(({ length }) => length))),
          columns: header?.columns ?? new Map(),
          isSpaced: named.slice(1).some((cell) => cell.startsWith(' ')),
          isWrapped,
        },
      };
    });
  });
  const [best] = readings.toSorted((a, b) => b.known - a.known || b.layout.width - a.layout.width);
  return best?.layout ?? { ...emptyLayout };
}

const emptyLayout: Layout = {
  delimiter: ',',
  headerRow: 1,
  width: 0,
  most: 0,
  columns: new Map(),
  isSpaced: false,
  isWrapped: false,
};

/** The number that is most frequent. */
function usual(counts: readonly number[]): number {
  const times = Map.groupBy(counts, (count) => count);
  const [most] = [...times].toSorted(([, a], [, b]) => b.length - a.length);
  return most?.[0] ?? 0;
}

function readRecord(record: CsvRecord, row: number, layout: Layout): TabRow {
  const { cells, raw } = record;
  if (record.isBroken) return { row, record: raw, complaint: complain((say) => say.faults.openQuote()) };
  if (layout.isWrapped) {
    const inner = cellsOf(withoutPadding(raw), ';')[0] ?? '';
    return { row, cells: cellsOf(inner, layout.delimiter) };
  }
  if (row <= layout.headerRow || cells.length === layout.width) {
    const pair = row > layout.headerRow ? mistakenPair(record, layout) : undefined;
    return pair ? { row, record: raw, complaint: shifted(pair, cells, row) } : { row, cells };
  }
  const pair = mistakenPair(record, layout);
  if (pair) return { row, record: raw, complaint: shifted(pair, cells, row) };
  const other = cells.length < layout.width ? otherDelimiter(record, layout) : undefined;
  if (other !== undefined) {
    const complaint = complainIn(tablesMessages, (say) =>
      say.faults.otherSeparator(say.separators[other] ?? other, say.separators[layout.delimiter] ?? ''),
    );
    return { row, record: raw, complaint };
  }
  const said = trimEnd(cells, layout.width);
  // Columns without a name that the header has room for are looked at with the others.
  if (said.length > Math.max(layout.most, layout.width)) {
    const complaint = complain((say) => say.faults.cellCount(said.length, layout.width));
    return { row, record: raw, complaint };
  }
  if (cells.length === 1 && record.quoted?.has(0)) return { row, cells: unwrapRow(cells[0] ?? '', layout) };
  return { row, cells: said };
}

/** A single row that a program kept as one cell: its own, when it has as many cells as there are columns. */
function unwrapRow(cell: string, { width }: Layout): readonly string[] {
  const ways = delimiters.map((delimiter) => cellsOf(cell, delimiter));
  return ways.find(({ length }) => length === width && width > 1) ?? [cell];
}

/**
 * The delimiter by which a row has all of its columns, when it is not the header's; empty ones at its end may be left
 * out where the header's leaves the row in one piece.
 */
function otherDelimiter({ cells, raw }: CsvRecord, { delimiter, width }: Layout): Delimiter | undefined {
  if (width < 2 || raw.trimStart().startsWith('"')) return undefined;
  const least = cells.length === 1 ? Math.min(width, LEAST_CELLS) : width;
  return delimiters.find((other) => {
    const all = cellsOf(raw, other);
    const said = trimEnd(all).length;
    return (
      other !== delimiter && (all.length === width || said === width || (said >= least && said <= width))
    );
  });
}
/** Kind, name and one cell more: a row of fewer may be a sentence. */
const LEAST_CELLS = 3;

function shifted(
  [first, second]: readonly [number, number],
  cells: readonly string[],
  row: number,
): Complaint {
  const joined = `${cells[first]?.trim() ?? ''}, ${cells[second]?.trim() ?? ''}`;
  return complainIn(tablesMessages, (say) =>
    say.faults.shiftedCells(`${columnLetters(first)}${row}`, `${columnLetters(second)}${row}`, joined),
  );
}
