import type { TabRow } from '../../tables/files/tab.ts';
import { fileKind } from '../../tables/files/file-kind.ts';
import type { Marks } from '../../tables/marked/mark-workbook.ts';
import type { MendedCell, PlainTab, Remark } from '../../tables/marked/remark.ts';
import { type PlaceColumn, placeColumns } from '../../tables/places/column-names.ts';
import type { ListPositions, ListRow } from './list.ts';
import { type Matching, readList } from './match-columns.ts';
import type { OpenedTab } from './open-list.ts';
import type { ListFault } from './screen-list.ts';

type MendedList = {
  readonly rows: readonly ListRow[];
  readonly positions: ListPositions;
  readonly faults: readonly ListFault[];
  /** The table that the list was read from; nothing of one that was kept as a file. */
  readonly source:
    | { readonly opened: OpenedTab; readonly matching: Matching; readonly bytes?: Uint8Array | undefined }
    | undefined;
  /** What columns are called. */
  readonly names: Readonly<Record<PlaceColumn, string>>;
  readonly say: (fault: ListFault) => string;
};

export type MarkedList = { readonly table: Uint8Array | readonly PlainTab[]; readonly marks: Marks };

/**
 * What a marked copy of a list is made from: the file it came in with what was mended since, or, where rows were added
 * or there is no file, the list alone.
 */
export function markedList({ rows, positions, faults, source, names, say }: MendedList): MarkedList {
  const table = source && tableOf(source);
  const before = source && readList(source.opened, source.matching).rows;
  const numbers = new Set(before?.map(({ row }) => row));
  const columnAt = (column: PlaceColumn) => positions[column];
  const needed = placeColumns.filter(
    (column) =>
      !source?.matching.columns.includes(column) &&
      (faults.some((fault) => fault.column === column) || rows.some(({ cells }) => cells[column] !== '')),
  );
  const header = source?.matching.header?.first;
  const isWhole = rows.every(({ row }) => numbers.has(row)) && (header !== undefined || needed.length === 0);
  if (!source || !table || !before || !isWhole) return listAlone({ rows, faults, names, say });

  const tab = source.opened.tab.name;
  const now = new Map(rows.map((row) => [row.row, row]));
  const written = (column: PlaceColumn, text: string, row: number): MendedCell[] => {
    const at = source.matching.columns.flatMap((each, position) => (each === column ? [position] : []));
    const places = at.length > 0 ? at : [columnAt(column)];
    return places.map((position, index) => ({ tab, row, column: position, text: index === 0 ? text : '' }));
  };
  const mended = before.flatMap(({ row, cells }) => {
    const own = now.get(row)?.cells;
    return placeColumns
      .filter((column) => cells[column] !== (own?.[column] ?? ''))
      .flatMap((column) => written(column, own?.[column] ?? '', row));
  });
  const headers = needed.map((column) => ({
    tab,
    row: header ?? 1,
    column: columnAt(column),
    text: names[column],
  }));
  return {
    table,
    marks: { mended: [...headers, ...mended], remarks: remarksOf(rows, { faults, tab, columnAt, say }) },
  };
}

function tableOf({ bytes, opened }: NonNullable<MendedList['source']>): MarkedList['table'] {
  if (bytes && fileKind(bytes) !== 'text') return bytes;
  return [{ name: opened.tab.name, rows: opened.rows.map(plainRow) }];
}

const plainRow = (row: TabRow) => ({ row: row.row, cells: 'cells' in row ? row.cells : [row.record] });

function listAlone({ rows, faults, names, say }: Omit<MendedList, 'positions' | 'source'>): MarkedList {
  const line = new Map(rows.map(({ id }, index) => [id, index + 2]));
  const numbered = rows.map((row) => ({ ...row, row: line.get(row.id) ?? 0 }));
  const table = [
    { row: 1, cells: placeColumns.map((column) => names[column]) },
    ...numbered.map(({ row, cells }) => ({ row, cells: placeColumns.map((column) => cells[column]) })),
  ];
  const columnAt = (column: PlaceColumn) => placeColumns.indexOf(column);
  const remarks = remarksOf(numbered, { faults, tab: '', columnAt, say });
  return { table: [{ name: '', rows: table }], marks: { remarks } };
}

type Told = Pick<MendedList, 'faults' | 'say'> & {
  readonly tab: string;
  readonly columnAt: (column: PlaceColumn) => number;
};

function remarksOf(rows: readonly ListRow[], { faults, tab, columnAt, say }: Told): Remark[] {
  const numbers = new Map(rows.map(({ id, row }) => [id, row]));
  return faults.flatMap((fault) => {
    const row = numbers.get(fault.id);
    return row === undefined ? [] : [{ tab, row, column: columnAt(fault.column), text: say(fault) }];
  });
}
