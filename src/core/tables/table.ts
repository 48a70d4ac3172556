import { type Complaint, type Fault, complain } from '../domain/fault.ts';
import { nearest } from '../domain/nearest.ts';
import { type Delimiter, cellsOf, delimiters, splitRecords, trimEnd } from './files/csv-cutter.ts';

/** One cell with its address in a spreadsheet. */
export type Cell = {
  readonly text: string;
  /** `E12 (as_of)`. */
  readonly where: string;
  readonly delimiter: Delimiter;
};

export type TableRow<Column extends string> = {
  /** Row number as a spreadsheet shows it; the header is 1. */
  readonly row: number;
  readonly cells: Readonly<Record<Column, Cell>>;
};

export type Table<Column extends string> = {
  readonly rows: readonly TableRow<Column>[];
  readonly faults: readonly Fault[];
};

/**
 * Reads a CSV text as people and Excel write it: comma, semicolon or tab, BOM, any line end, a `sep=` line,
 * columns in any order, empty columns and rows at the end, single rows with another delimiter than the header.
 * Whatever cannot be read without guessing is a fault. Columns of `optional` that are not there,
 * or behind the end of a row that leaves out all of them at its end, have empty cells.
 */
export function readTable<Column extends string>(
  file: string,
  text: string,
  columns: readonly Column[],
  optional: readonly NoInfer<Column>[] = [],
): Table<Column> {
  const fault = (where: string, value: string, complaint: Complaint): Fault => ({
    file,
    where,
    value,
    ...complaint,
  });
  const { records, isOpen } = splitRecords(text.replace(/^\uFEFF/, '').replace(/^"?sep=.?"?\r?\n/i, ''));
  if (isOpen) {
    const where = `row ${records.length}`;
    const value = (records.at(-1) ?? '').split('\n')[0] ?? '';
    return {
      rows: [],
      faults: [
        fault(
          where,
          value,
          complain((say) => say.faults.openQuote()),
        ),
      ],
    };
  }
  const header = readHeader(records[0] ?? '', columns);
  if (header === undefined) {
    return {
      rows: [],
      faults: [
        fault(
          'A1',
          '',
          complain((say) => say.faults.emptyTable(columns.join(', '))),
        ),
      ],
    };
  }
  const headerFaults = checkHeader(header.names, columns, optional).map(({ where, value, complaint }) =>
    fault(where, value, complaint),
  );
  if (headerFaults.length > 0) return { rows: [], faults: headerFaults };

  const lastNeeded = header.names.findLastIndex((name) => !(optional as readonly string[]).includes(name));
  const least = lastNeeded + 1;
  const rows: TableRow<Column>[] = [];
  const faults: Fault[] = [];
  records.slice(1).forEach((record, index) => {
    if (/^[\s;,"]*$/.test(record)) return;
    const row = index + 2;
    const whole = readRow(record, header.delimiter, header.names.length);
    const found =
      'count' in whole && least < header.names.length ? readRow(record, header.delimiter, least) : whole;
    if ('count' in found) {
      const complaint = complain((say) => say.faults.cellCount(found.count, header.names.length));
      faults.push(fault(`row ${row}`, record, complaint));
      return;
    }
    const cells = header.names.map((name, column) => [
      name,
      {
        text: found.cells[column] ?? '',
        where: `${columnLetters(column)}${row} (${name})`,
        delimiter: found.delimiter,
      } satisfies Cell,
    ]);
    const absent = optional.map((name) => [name, { text: '', where: '', delimiter: found.delimiter }]);
    rows.push({ row, cells: Object.fromEntries([...absent, ...cells]) as Record<Column, Cell> });
  });
  for (const row of rows) {
    for (const cell of Object.values<Cell>(row.cells)) {
      if (cell.text === cell.text.normalize('NFC')) continue;
      faults.push(
        fault(
          cell.where,
          cell.text,
          complain((say) => say.faults.notNfc()),
        ),
      );
    }
  }
  return { rows, faults };
}

type Header = { readonly delimiter: Delimiter; readonly names: readonly string[] };

/** The header read with the delimiter that makes the most known names. */
function readHeader(record: string, columns: readonly string[]): Header | undefined {
  const readings = delimiters.flatMap((delimiter) =>
    [record, withoutPadding(record)].map((variant) => {
      const names = trimEnd(cellsOf(variant, delimiter) ?? []);
      return { delimiter, names, known: names.filter((name) => columns.includes(name)).length };
    }),
  );
  const best = readings.toSorted((a, b) => b.known - a.known || b.names.length - a.names.length)[0];
  return best === undefined || best.names.length === 0 ? undefined : best;
}

function checkHeader(names: readonly string[], columns: readonly string[], optional: readonly string[]) {
  const missing = columns.filter((column) => !names.includes(column));
  const wrong = names.flatMap((name, index) => {
    const where = `${columnLetters(index)}1`;
    if (!columns.includes(name)) {
      const complaint = complain((say) => say.faults.unknownColumn(nearest(name, missing)));
      return [{ where, value: name, complaint }];
    }
    const first = names.indexOf(name);
    if (first === index) return [];
    const complaint = complain((say) => say.faults.duplicateColumn(`${columnLetters(first)}1`));
    return [{ where, value: name, complaint }];
  });
  const absent = missing
    .filter((column) => !optional.includes(column))
    .map((column) => ({
      where: `row 1 (${column})`,
      value: '',
      complaint: complain((say) => say.faults.missingColumn()),
    }));
  return [...wrong, ...absent];
}

type RowReading = { readonly cells: readonly string[]; readonly delimiter: Delimiter };

/** The row's cells by the header's delimiter, else by the only other way that gives as many cells as columns. */
export function readRow(
  record: string,
  usual: Delimiter,
  count: number,
): RowReading | { readonly count: number } {
  const ways = [usual, ...delimiters.filter((delimiter) => delimiter !== usual)];
  const variants = [record, withoutPadding(record)];
  for (const variant of variants) {
    for (const delimiter of ways) {
      const cells = trimEnd(cellsOf(variant, delimiter) ?? [], count);
      if (cells.length === count) return { cells, delimiter };
      // A spreadsheet that did not know the delimiter keeps the whole row as one quoted cell.
      const only = trimEnd(cells)[0];
      if (trimEnd(cells).length !== 1 || only === undefined || !variant.trimStart().startsWith('"')) continue;
      for (const inner of delimiters) {
        const innerCells = cellsOf(only, inner) ?? [];
        if (innerCells.length === count) return { cells: innerCells, delimiter: inner };
      }
    }
  }
  return { count: (cellsOf(record, usual) ?? []).length };
}

/** Without the run of empty cells that a spreadsheet adds to a row it took for one cell. */
export function withoutPadding(record: string): string {
  return record.replace(/[;\t]+$/, '');
}

/** `A`, `B`, … `Z`, `AA`: a column's name in a spreadsheet, counted from 0. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}
