import { complainIn, type Fault } from '../../domain/fault.ts';
import { columnLetters } from '../column-letters.ts';
import type { LeftOut, RowBatch, TabRow } from '../files/tab.ts';
import { saysBelow } from './below-words.ts';
import { columnNamed, isAside, type PlaceColumn } from './column-names.ts';
import { findHeader, type PlacesHeader } from './places-columns.ts';
import { placesMessages } from './places-messages.ts';
import type { PlaceReader, PlaceReading } from './places-table.ts';

/** What some rows say, the columns of their tab that say nothing of places, and what stands below the lists. */
export type ReadBatch = {
  readonly readings: readonly PlaceReading[];
  readonly unusedColumns: readonly string[];
  readonly leftOut: readonly LeftOut[];
};

type Says = { readonly row: TabRow; readonly reading: PlaceReading };

/** The list of one tab. */
type OpenList = {
  readonly file: string;
  readonly tab: string;
  readonly header: PlacesHeader | undefined;
  /** Rows after the last place that may stand below the list, such as a total or signatures. */
  below: Says[];
  lastRow: number;
  hasPlaces: boolean;
  readonly toldColumns: Set<number>;
};

/** Finds the list in each tab of a file and reads its rows, batch by batch. Of a tab with a faulty header only that is told. */
export function placesList(file: string, reader: PlaceReader) {
  let list: OpenList | undefined;
  const close = (): ReadBatch => {
    const leftOut = list && leftBelow(list);
    return { readings: [], unusedColumns: [], leftOut: leftOut ? [leftOut] : [] };
  };
  return {
    push(batch: RowBatch): ReadBatch {
      if (batch.rows.length === 0) return { readings: [], unusedColumns: [], leftOut: [] };
      if (list?.tab === batch.tab.name) return readRows(batch.rows, list, reader);
      const { leftOut } = close();
      const header = findHeader(batch.rows, batch.tab);
      const isFaulty = header !== undefined && header.faults.length > 0;
      list = {
        file,
        tab: batch.tab.name,
        header: isFaulty ? undefined : header,
        below: [],
        lastRow: header?.lastRow ?? 0,
        hasPlaces: false,
        toldColumns: new Set(),
      };
      if (isFaulty) {
        const faults = headerFaults(file, list.tab, header);
        return { readings: [{ faults }], unusedColumns: [], leftOut };
      }
      const read = readRows(batch.rows, list, reader);
      return { ...read, leftOut: [...leftOut, ...read.leftOut] };
    },
    /** What is known when all rows were read. */
    end: close,
  };
}

function readRows(rows: readonly TabRow[], list: OpenList, reader: PlaceReader): ReadBatch {
  const { header } = list;
  const readings: PlaceReading[] = [];
  const unusedColumns = [...(header?.unused ?? [])];
  if (!header) return { readings, unusedColumns, leftOut: [] };
  for (const row of rows) {
    if (row.row <= header.lastRow) continue;
    const reading = reader(list.tab, header, row);
    if (!reading) continue;
    const isPlace = 'place' in reading;
    if (!isPlace && isHeaderAgain(row, header)) continue;
    if (!isPlace && mayBeBelow(row, list, header)) {
      list.below.push({ row, reading });
      continue;
    }
    // A row among the others after all.
    if (list.below.length > 0) readings.push(...list.below.map((below) => below.reading));
    list.below = [];
    list.lastRow = row.row;
    list.hasPlaces = true;
    readings.push(reading);
    const unnamed = unnamedFault(row, list, header);
    if (unnamed) readings.push({ faults: [unnamed] });
  }
  return { readings, unusedColumns, leftOut: [] };
}

/** Whether a row that is no place may stand below the list: it names no place, and begins as such rows do or after a gap. */
function mayBeBelow(row: TabRow, list: OpenList, header: PlacesHeader): boolean {
  if (!list.hasPlaces || !('cells' in row)) return false;
  const text = (column: PlaceColumn) =>
    (header.columns.get(column) ?? []).map((position) => row.cells[position]?.trim() ?? '').join('');
  const said = row.cells.map((cell) => cell.trim()).filter((cell) => cell !== '');
  const isBelow = said.some(saysBelow);
  const namesNoPlace = text('venue') === '' || text('name') === '';
  if (list.below.length > 0) return namesNoPlace || isBelow;
  const isAfterGap = row.row > list.lastRow + 1;
  return namesNoPlace && (isBelow || isAfterGap);
}

/** A header that is said again, as on each page of a printed list. */
const isHeaderAgain = (row: TabRow, header: PlacesHeader): boolean =>
  'cells' in row &&
  [...header.columns].every(([column, positions]) => {
    const text = row.cells[positions[0] ?? 0]?.trim() ?? '';
    return columnNamed(text) === column;
  });

function leftBelow({ tab, below }: OpenList): LeftOut | undefined {
  const [first] = below;
  const last = below.at(-1);
  if (!first || !last || !('cells' in first.row)) return undefined;
  const text = first.row.cells.find((cell) => cell.trim() !== '')?.trim() ?? '';
  return { what: 'below', tab, from: first.row.row, to: last.row.row, text };
}

/** Columns that a header may have spanned are so near to the one that is named. */
const REACH = 3;

/** A text in a column without a name right of one that is printed: told once for each such column. */
function unnamedFault(row: TabRow, list: OpenList, header: PlacesHeader): Fault | undefined {
  if (!('cells' in row)) return undefined;
  const position = row.cells.findIndex(
    (cell, at) =>
      !header.isNamed[at] &&
      cell.trim() !== '' &&
      !list.toldColumns.has(at) &&
      leftOf(at, header) !== undefined,
  );
  const left = leftOf(position, header);
  if (position === -1 || left === undefined) return undefined;
  list.toldColumns.add(position);
  const where = `${columnLetters(position)}${row.row}`;
  return {
    file: list.file,
    where: list.tab === '' ? where : `${list.tab}, ${where}`,
    value: row.cells[position]?.trim() ?? '',
    ...complainIn(placesMessages, (say) => say.faults.unnamedColumn(say.columns[left][0] ?? left)),
  };
}

/** The printed column that a column without a name stands right of. */
function leftOf(position: number, { columns, isNamed }: PlacesHeader): PlaceColumn | undefined {
  for (let at = position - 1; at >= Math.max(0, position - REACH); at -= 1) {
    if (isNamed[at])
      return [...columns].find(([column, positions]) => positions.includes(at) && !isAside(column))?.[0];
  }
  return undefined;
}

const headerFaults = (file: string, tab: string, { faults }: PlacesHeader): Fault[] =>
  faults.map(({ where, value, complaint }) => ({
    file,
    where: tab === '' ? where : `${tab}, ${where}`,
    value,
    ...complaint,
  }));
