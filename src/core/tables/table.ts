import { type Complaint, type Fault, complain } from '../domain/fault.ts';
import { nearest } from '../domain/nearest.ts';
import { brokenLetters, visible } from './cells/broken-letters.ts';
import { changedBy, unwrapped } from './cells/changed-cells.ts';
import { changedComplaint, lettersComplaint } from './cells/complaints.ts';
import { columnLetters } from './column-letters.ts';
import {
  type CsvRecord,
  cellsOf,
  cutCsv,
  type Delimiter,
  delimiters,
  trimEnd,
  withoutPadding,
  withoutSeparatorLine,
} from './files/csv-cutter.ts';

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

/** What a file says, and its name for faults. */
export type TableText = { readonly file: string; readonly text: string };

/**
 * Reads a CSV text as people and programs write it: comma, semicolon or tab, BOM, any line end, a `sep=` line,
 * columns in any order, empty columns and rows at the end, short rows, single rows with another delimiter than the
 * header. Letters in two parts are joined. Whatever cannot be read without guessing is a fault. Columns of `optional`
 * that are not there, or behind the end of a row that leaves out all of them at its end, have empty cells.
 */
export function readTable<Column extends string>(
  { file, text }: TableText,
  columns: readonly Column[],
  optional: readonly NoInfer<Column>[] = [],
): Table<Column> {
  const faults: Fault[] = [];
  const blame = (where: string, value: string, complaint: Complaint) =>
    faults.push({ file, where, value, ...complaint });
  const header = readHeader(withoutSeparatorLine(text.normalize('NFC')), columns);
  if (header === undefined) {
    blame(
      'A1',
      '',
      complain((say) => say.faults.emptyTable(columns.join(', '))),
    );
    return { rows: [], faults };
  }
  const { names, records, isOpen } = header;
  for (const { where, value, complaint } of checkHeader(names, columns, optional))
    blame(where, value, complaint);
  if (faults.length > 0) return { rows: [], faults };

  const lastNeeded = names.findLastIndex((name) => !(optional as readonly string[]).includes(name));
  const least = lastNeeded + 1;
  const rows: TableRow<Column>[] = [];
  records.slice(1).forEach((record, index) => {
    if (/^[\s;,"]*$/.test(record.raw)) return;
    const row = index + 2;
    const whole = readRow(record, header.delimiter, names.length);
    const found = 'count' in whole && least < names.length ? readRow(record, header.delimiter, least) : whole;
    if ('count' in found) {
      const complaint = complain((say) =>
        record.isBroken ? say.faults.openQuote() : say.faults.cellCount(found.count, names.length),
      );
      blame(`row ${row}`, record.raw, complaint);
      return;
    }
    const cells = names.map((name, column) => [
      name,
      {
        text: unwrapped(found.cells[column] ?? ''),
        where: `${columnLetters(column)}${row} (${name})`,
        delimiter: found.delimiter,
      } satisfies Cell,
    ]);
    const absent = optional.map((name) => [name, { text: '', where: '', delimiter: found.delimiter }]);
    rows.push({ row, cells: Object.fromEntries([...absent, ...cells]) as Record<Column, Cell> });
  });
  if (isOpen) {
    blame(
      `row ${records.length + 1}`,
      header.open,
      complain((say) => say.faults.openQuote()),
    );
    return { rows: [], faults };
  }
  for (const { cells } of rows) {
    for (const cell of Object.values<Cell>(cells)) {
      const complaint = cellComplaint(cell.text);
      if (complaint) blame(cell.where, visible(cell.text), complaint);
    }
  }
  return { rows, faults };
}

/** What is wrong with the text of any cell, whatever its column. */
function cellComplaint(text: string): Complaint | undefined {
  const broken = brokenLetters(text, false);
  if (broken) return lettersComplaint(broken);
  const changed = changedBy(text, true);
  return changed === 'error' || changed === 'too-narrow' || changed === 'no-value-word'
    ? changedComplaint(changed)
    : undefined;
}

type Header = {
  readonly delimiter: Delimiter;
  readonly names: readonly string[];
  readonly records: readonly CsvRecord[];
  readonly isOpen: boolean;
  /** First line of the record that is never closed. */
  readonly open: string;
};

/** The text cut with the delimiter that makes the most known names in its first row. */
function readHeader(text: string, columns: readonly string[]): Header | undefined {
  const known = (names: readonly string[]) => names.filter((name) => columns.includes(name)).length;
  const readings = delimiters.map((delimiter) => {
    const { records, isOpen, open } = cutCsv(text, delimiter);
    const [first] = records;
    const readNames = (record: string) => trimEnd(cellsOf(record, delimiter));
    const variants = first ? [readNames(first.raw), readNames(withoutPadding(first.raw))] : [[]];
    const [names = []] = variants.toSorted((a, b) => known(b) - known(a));
    return { delimiter, names, records, isOpen, open: open.split('\n')[0] ?? '' };
  });
  const best = readings.toSorted(
    (a, b) => known(b.names) - known(a.names) || b.names.length - a.names.length,
  )[0];
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
function readRow(
  record: CsvRecord,
  usual: Delimiter,
  count: number,
): RowReading | { readonly count: number } {
  const own = trimEnd(
    record.cells.map((cell) => cell.trim()),
    count,
  );
  if (own.length === count && !record.isBroken) return { cells: own, delimiter: usual };
  for (const variant of [record.raw, withoutPadding(record.raw)]) {
    for (const delimiter of delimiters) {
      const cells = trimEnd(cellsOf(variant, delimiter), count);
      if (cells.length === count) return { cells, delimiter };
      // A spreadsheet that did not know the delimiter keeps the whole row as one quoted cell.
      const only = trimEnd(cells)[0];
      if (trimEnd(cells).length !== 1 || only === undefined || !variant.trimStart().startsWith('"')) continue;
      for (const inner of delimiters) {
        const innerCells = cellsOf(only, inner);
        if (innerCells.length === count) return { cells: innerCells, delimiter: inner };
      }
    }
  }
  return { count: record.cells.length };
}
