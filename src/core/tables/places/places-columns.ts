import { type Complaint, complain } from '../../domain/fault.ts';
import { nearest } from '../../domain/nearest.ts';
import { fold } from '../../i18n/fold.ts';
import { localeIds } from '../../i18n/locales.ts';
import { placesMessages } from './places-messages.ts';
import { columnLetters } from '../table.ts';

/** What a row may say about a place. The texts stand in the sheet's boxes. */
export const textColumns = ['name', 'address', 'office', 'hotline', 'note'] as const;
export const placeColumns = ['venue', ...textColumns, 'language'] as const;
export type TextColumn = (typeof textColumns)[number];
export type PlaceColumn = (typeof placeColumns)[number];

/** Without these a row names no place. */
const needed: readonly PlaceColumn[] = ['venue', 'name'];

/** Where each column stands, counted from 0. */
export type PlacesHeader = {
  /** Position among the rows it was looked for in. */
  readonly index: number;
  readonly columns: ReadonlyMap<PlaceColumn, number>;
  /** Number of columns up to the last with a name. */
  readonly width: number;
  /** Columns that say nothing of a place, as they are written. */
  readonly unused: readonly string[];
  readonly faults: readonly {
    readonly where: string;
    readonly value: string;
    readonly complaint: Complaint;
  }[];
};

/** How far from the top a header is looked for: lists of offices begin with the office's name and a title. */
export const HEADER_ROWS = 20;

const columnOf = new Map(
  localeIds.flatMap((id) =>
    placeColumns.flatMap((column) =>
      [column, ...placesMessages[id].columns[column]].map((name) => [fold(name), column] as const),
    ),
  ),
);

/** The column that a header names, with or without a remark: `Địa chỉ (số nhà, đường)`. */
const columnNamed = (cell: string): PlaceColumn | undefined =>
  columnOf.get(fold(cell)) ?? columnOf.get(fold(cell.split(/[([]/, 1).join()));

/** How many columns a row names. */
export const knownColumns = (cells: readonly string[]): number =>
  new Set(cells.map(columnNamed).filter((column) => column !== undefined)).size;

/** Shorter names are like too many others: `STT` numbers the rows and is no mistyped `SĐT`. */
const MIN_MISTYPED = 4;

/** The first of these rows that names the most columns, else anything. `rowOf` gives its number. */
export function findHeader(
  rows: readonly (readonly string[])[],
  rowOf: (index: number) => number,
): PlacesHeader | undefined {
  const known = rows.slice(0, HEADER_ROWS).map(knownColumns);
  const most = Math.max(0, ...known);
  const index =
    most > 0 ? known.indexOf(most) : rows.findIndex((cells) => cells.some((cell) => cell.trim() !== ''));
  const cells = rows[index];
  return cells && { index, ...readHeader(cells, rowOf(index)) };
}

function readHeader(cells: readonly string[], row: number): Omit<PlacesHeader, 'index'> {
  const columns = new Map<PlaceColumn, number>();
  const unused: string[] = [];
  const faults: PlacesHeader['faults'][number][] = [];
  const present = new Set(cells.map(columnNamed));
  const absentNames = [...columnOf].filter(([, column]) => !present.has(column)).map(([name]) => name);
  let width = 0;
  cells.forEach((cell, position) => {
    const value = cell.normalize('NFC').trim();
    if (value === '') return;
    width = position + 1;
    const where = `${columnLetters(position)}${row}`;
    const column = columnNamed(value);
    const first = column && columns.get(column);
    if (first !== undefined) {
      const complaint = complain((say) => say.faults.duplicateColumn(`${columnLetters(first)}${row}`));
      faults.push({ where, value, complaint });
    } else if (column) {
      columns.set(column, position);
    } else {
      const word = fold(value);
      const suggestion = word.length < MIN_MISTYPED ? undefined : nearest(word, absentNames);
      if (suggestion === undefined) unused.push(value);
      else faults.push({ where, value, complaint: complain((say) => say.faults.unknownColumn(suggestion)) });
    }
  });
  for (const column of needed.filter((name) => !columns.has(name))) {
    faults.push({
      where: `row ${row} (${column})`,
      value: unused.join(', '),
      complaint: complain((say) => say.faults.missingColumn()),
    });
  }
  return { columns, width, unused, faults };
}
