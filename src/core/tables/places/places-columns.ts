import { type Complaint, complain, complainIn } from '../../domain/fault.ts';
import { nearest } from '../../domain/nearest.ts';
import { fold } from '../../i18n/fold.ts';
import { staffLocaleIds } from '../../i18n/locales.ts';
import { columnLetters } from '../column-letters.ts';
import type { Tab, TabRow } from '../files/tab.ts';
import { headerBlock } from './header-block.ts';
import { placesMessages } from './places-messages.ts';
import { textColumns } from './text-columns.ts';

/** What a row may say about a place: what its sheets say, and how many of them go where. */
export const placeColumns = ['venue', ...textColumns, 'language', 'copies', 'district'] as const;
export type PlaceColumn = (typeof placeColumns)[number];

/** Nothing of them is printed, and their names are words of everyday: `Số lượng`, `Phường, xã`. */
const asideColumns: readonly PlaceColumn[] = ['copies', 'district'];
export const isAside = (column: PlaceColumn | undefined): boolean =>
  column !== undefined && asideColumns.includes(column);

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

/** Names by which a column is known, the likeliest first. */
const namesOf = (column: PlaceColumn): readonly string[] =>
  staffLocaleIds.flatMap((id) => [column, ...placesMessages[id].columns[column]].map(fold));

/** Names of a column where no better one is there: beside `Tên trường`, `Tên xã` says where it is. */
const lesserNames: Readonly<Partial<Record<PlaceColumn, readonly string[]>>> = {
  name: staffLocaleIds.flatMap((id) => placesMessages[id].units.map(fold)),
  venue: staffLocaleIds.flatMap((id) => placesMessages[id].kinds.map(fold)),
};

const isLesser = (name: string, column: PlaceColumn): boolean =>
  lesserNames[column]?.includes(fold(name)) === true;

const columnOf = new Map<string, PlaceColumn>([
  ...placeColumns.flatMap((column) => (lesserNames[column] ?? []).map((name) => [name, column] as const)),
  ...placeColumns.flatMap((column) => namesOf(column).map((name) => [name, column] as const)),
]);

/** The column that a header names, with or without a remark: `Địa chỉ (số nhà, đường)`. */
export const columnNamed = (cell: string): PlaceColumn | undefined =>
  cell === '' ? undefined : (columnOf.get(fold(cell)) ?? columnOf.get(fold(cell.split(/[([]/, 1).join())));

/** How many columns a row names. */
export const knownColumns = (cells: readonly string[]): number =>
  new Set(cells.map(columnNamed).filter((column) => column !== undefined)).size;

/** Shorter names are like too many others: `STT` numbers the rows and is no mistyped `SĐT`. */
const MIN_MISTYPED = 4;

/** A known column that a name is nearly the same as; names that are taken only where there is no better one are not guessed at. */
export function mistypedColumn(
  cell: string,
  present: ReadonlySet<PlaceColumn | undefined>,
): string | undefined {
  const word = fold(cell);
  if (word.length < MIN_MISTYPED) return undefined;
  const absentNames = [...columnOf]
    .filter(([name, column]) => !present.has(column) && !isAside(column) && !isLesser(name, column))
    .map(([name]) => name);
  return nearest(word, absentNames);
}

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

/** Of several cells that name a column, as `Phường, xã` and `Quận, huyện` do, the one with its likeliest name. */
function bestNamed(names: readonly HeaderName[], column: PlaceColumn): number | undefined {
  const known = [...namesOf(column), ...(lesserNames[column] ?? [])];
  const rank = (position: number) => known.indexOf(fold(names[position]?.text ?? ''));
  return names
    .flatMap(({ text }, position) => (columnNamed(text.normalize('NFC').trim()) === column ? [position] : []))
    .toSorted((a, b) => (rank(a) >>> 0) - (rank(b) >>> 0))[0];
}

/** A header cell: what it is called, and what its column is called by a cell that spans it. */
export type HeaderName = { readonly text: string; readonly spanned?: PlaceColumn | undefined };

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
