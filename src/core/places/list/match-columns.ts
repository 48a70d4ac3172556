import type { Tab, TabRow } from '../../tables/files/tab.ts';
import {
  columnNamed,
  mistypedColumn,
  type PlaceColumn,
  placeColumns,
} from '../../tables/places/column-names.ts';
import { findHeader } from '../../tables/places/places-columns.ts';
import { saysBelow } from '../../tables/places/below-words.ts';
import { joinCells } from '../../tables/places/join-cells.ts';
import { emptyCells, type ListPositions, type ListRow } from './list.ts';

/** How the cells of a tab are understood. */
export type Matching = {
  /** Numbers of the first and last row of the header; nothing where the first row is a place already. */
  readonly header: { readonly first: number; readonly last: number } | undefined;
  /** What each position says of a place, counted from 0; undefined where it says nothing. */
  readonly columns: readonly (PlaceColumn | undefined)[];
};

/** Rows as they are shown and read. */
type SheetRows = { readonly tab: Tab; readonly rows: readonly TabRow[] };

const cellsOf = (row: TabRow | undefined): readonly string[] => (row && 'cells' in row ? row.cells : []);

/** How wide the first rows are, in cells. */
const widthOf = (rows: readonly TabRow[]): number =>
  rows.reduce((most, row) => Math.max(most, cellsOf(row).length), 0);

/** Finds the header and what each column says by itself; `headerRow` where a person says which row it is. */
export function matchColumns({ tab, rows }: SheetRows, headerRow?: number): Matching {
  const within = headerRow === undefined ? rows : rows.filter(({ row }) => row === headerRow);
  const found = findHeader(within, tab);
  const top = found && within[found.index];
  const names = cellsOf(top);
  const none = { header: undefined, columns: Array.from({ length: widthOf(rows) }, () => undefined) };
  if (!found || !top) return none;
  const columns = Array.from({ length: widthOf(rows) }, (_, position): PlaceColumn | undefined =>
    placeColumns.find((column) => found.columns.get(column)?.includes(position)),
  );
  const present = new Set(columns.filter((column) => column !== undefined));
  names.forEach((name, position) => {
    if (columns[position] !== undefined) return;
    const own = mistyped(name, present);
    if (own === undefined || present.has(own)) return;
    columns[position] = own;
    present.add(own);
  });
  // a first row that names nothing is most likely a place
  if (headerRow === undefined && present.size === 0) return none;
  return { header: { first: top.row, last: found.lastRow }, columns };
}

function mistyped(name: string, present: ReadonlySet<PlaceColumn>): PlaceColumn | undefined {
  const likely = mistypedColumn(name, present);
  return likely === undefined ? undefined : columnNamed(likely);
}

/** The matching with another meaning of a position; several positions of a column are joined. */
export const withColumn = (
  { header, columns }: Matching,
  position: number,
  column: PlaceColumn | undefined,
): Matching => ({ header, columns: columns.with(position, column) });

/** The places of a tab, and numbers of rows that were left out because they name none. */
export type ReadList = {
  readonly rows: readonly ListRow[];
  readonly positions: ListPositions;
  readonly leftOut: readonly number[];
};

/** Reads the rows below the header. Rows without a text in any matched column, a repeated header and what stands below the list are left out. */
export function readList({ rows }: SheetRows, { header, columns }: Matching): ReadList {
  const at = (column: PlaceColumn) => columns.flatMap((own, position) => (own === column ? [position] : []));
  const positionsOf = new Map(placeColumns.map((column) => [column, at(column)]));
  const read = rows
    .filter(({ row }) => row > (header?.last ?? 0))
    .map((row, index): ListRow => {
      const cells = 'cells' in row ? row.cells : [row.record];
      const entries = [...positionsOf].map(([column, positions]) => [
        column,
        'cells' in row ? joinCells(column, cells, positions) : column === 'name' ? row.record : '',
      ]);
      const marks = marksIn(row, positionsOf);
      return {
        id: index + 1,
        row: row.row,
        cells: { ...emptyCells, ...Object.fromEntries(entries) },
        ...(marks && { marks }),
      };
    });
  const said = read.filter((row) => !isEmpty(row) && !isHeaderAgain(row));
  const kept = withoutBelow(said, rows);
  const keptIds = new Set(kept.map(({ id }) => id));
  let free = columns.length;
  const positions = Object.fromEntries(
    placeColumns.map((column) => {
      const [first] = at(column);
      if (first !== undefined) return [column, first];
      free += 1;
      return [column, free - 1];
    }),
  ) as ListPositions;
  return {
    rows: kept,
    positions,
    leftOut: read.filter(({ id }) => !keptIds.has(id)).map(({ row }) => row),
  };
}

function marksIn(row: TabRow, positionsOf: ReadonlyMap<PlaceColumn, readonly number[]>): ListRow['marks'] {
  if (!('cells' in row) || !row.marks) return undefined;
  const { marks } = row;
  const own = [...positionsOf].flatMap(([column, positions]) => {
    const mark = positions.map((position) => marks.get(position)).find((each) => each !== undefined);
    return mark ? [[column, mark] as const] : [];
  });
  return own.length > 0 ? Object.fromEntries(own) : undefined;
}

const isEmpty = ({ cells, marks }: ListRow) =>
  marks === undefined && placeColumns.every((column) => cells[column].trim() === '');

const isHeaderAgain = ({ cells }: ListRow) => {
  const said = placeColumns.filter((column) => cells[column].trim() !== '');
  return said.length > 1 && said.every((column) => columnNamed(cells[column]) === column);
};

/** Without totals, signatures and remarks at the end, which name no kind of place or no name. */
function withoutBelow(list: readonly ListRow[], rows: readonly TabRow[]): readonly ListRow[] {
  const whole = new Map(rows.map((row) => [row.row, cellsOf(row)]));
  const last = list.findLastIndex(({ row, cells }) => {
    const isBelow = (whole.get(row) ?? []).some((cell) => saysBelow(cell));
    return !isBelow || (cells.venue.trim() !== '' && cells.name.trim() !== '');
  });
  const first = list.slice(0, last + 1);
  return first.length > 0 ? first : list;
}
