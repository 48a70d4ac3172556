import { type Complaint, complain, complainIn } from '../../domain/fault.ts';
import { columnLetters } from '../column-letters.ts';
import type { Tab, TabRow } from '../files/tab.ts';
import {
  asideColumns,
  bestNamed,
  columnNamed,
  type HeaderName,
  isAside,
  isLesser,
  mistypedColumn,
  type PlaceColumn,
} from './column-names.ts';
import { headerBlock } from './header-block.ts';
import { placesMessages } from './places-messages.ts';

/** Without these a row names no place. */
export const neededColumns: readonly PlaceColumn[] = ['venue', 'name'];

/** Where each column stands, counted from 0; several positions are one column whose header spans them. */
export type PlacesHeader = {
  /** Position among the rows it was looked for in. */
  readonly index: number;
  /** Number of its last row. */
  readonly lastRow: number;
  readonly columns: ReadonlyMap<PlaceColumn, readonly number[]>;
  /** Number of columns up to the last with a name. */
  readonly width: number;
  /** Columns that say nothing of a place, as they are written. */
  readonly unused: readonly string[];
  /** Whether a column has a name, by position. */
  readonly isNamed: readonly boolean[];
  readonly faults: readonly {
    readonly where: string;
    readonly value: string;
    readonly complaint: Complaint;
  }[];
};

/** How far from the top a header is looked for: lists of offices begin with the office's name and a title. */
export const HEADER_ROWS = 20;

/** How many columns a row names. */
export const knownColumns = (cells: readonly string[]): number =>
  new Set(cells.map(columnNamed).filter((column) => column !== undefined)).size;

/** The first of these rows that names the most columns, with the rows that belong to it; else anything. */
export function findHeader(rows: readonly TabRow[], tab: Tab): PlacesHeader | undefined {
  const texts = rows.slice(0, HEADER_ROWS).map((row) => ('cells' in row ? row.cells : []));
  const known = texts.map(knownColumns);
  const most = Math.max(0, ...known);
  const index =
    most > 0 ? known.indexOf(most) : texts.findIndex((cells) => cells.some((cell) => cell.trim() !== ''));
  const top = rows[index];
  if (!top || !('cells' in top)) return undefined;
  const block = headerBlock(rows, index, tab);
  return { index, lastRow: block.lastRow, ...readHeader(block.names, top.row, tab) };
}

function readHeader(
  names: readonly HeaderName[],
  row: number,
  tab: Tab,
): Omit<PlacesHeader, 'index' | 'lastRow'> {
  const columns = new Map<PlaceColumn, number[]>();
  const unused: string[] = [];
  const faults: PlacesHeader['faults'][number][] = [];
  const present = new Set(names.map(({ text, spanned }) => columnNamed(text) ?? spanned));
  const aside = new Set(asideColumns.map((column) => bestNamed(names, column)));
  const isLesserName = (value: string, position: number) => {
    const column = columnNamed(value);
    return column !== undefined && isLesser(value, column) && position !== bestNamed(names, column);
  };
  let width = 0;
  names.forEach(({ text, spanned }, position) => {
    const value = text.normalize('NFC').trim();
    if (value === '' && !spanned) return;
    width = position + 1;
    const where = `${columnLetters(position)}${row}`;
    if (isLesserName(value, position)) {
      unused.push(value);
      return;
    }
    const own = columnNamed(value);
    if (own && isAside(own)) {
      if (aside.has(position)) columns.set(own, [position]);
      else if (!spanned) unused.push(value);
    }
    const column = isAside(own) ? spanned : (own ?? spanned);
    const first = column && columns.get(column);
    if (first && spanned === column) {
      first.push(position);
    } else if (first) {
      const at = `${columnLetters(first[0] ?? 0)}${row}`;
      faults.push({ where, value, complaint: complain((say) => say.faults.duplicateColumn(at)) });
    } else if (column) {
      columns.set(column, [position]);
    } else if (!own) {
      const suggestion = mistypedColumn(value, present);
      if (suggestion === undefined) unused.push(value);
      else faults.push({ where, value, complaint: complain((say) => say.faults.unknownColumn(suggestion)) });
    }
  });
  const hidden = new Set(tab.hiddenNames.map(columnNamed));
  for (const column of neededColumns.filter((name) => !columns.has(name))) {
    faults.push({
      where: `row ${row} (${column})`,
      value: unused.join(', '),
      complaint: hidden.has(column)
        ? complainIn(placesMessages, (say) => say.faults.hiddenColumn())
        : complain((say) => say.faults.missingColumn()),
    });
  }
  const isNamed = names.map(({ text, spanned }) => text.trim() !== '' || spanned !== undefined);
  return { columns, width, unused, isNamed, faults };
}
