import { columnLetters } from '../../tables/column-letters.ts';
import type { CellMark } from '../../tables/files/tab.ts';
import { type PlaceColumn, placeColumns } from '../../tables/places/places-columns.ts';

/** What a row of an office's list may say: of the place, and of how many copies of its sheets are printed. */
export const listColumns = [...placeColumns, 'copies', 'district'] as const satisfies readonly (
  PlaceColumn | 'copies' | 'district'
)[];
export type ListColumn = (typeof listColumns)[number];

/** One place of a list as it is mended. Texts are as they were pasted or typed; absent ones are empty. */
export type ListRow = {
  /** Never another row's. */
  readonly id: number;
  /** As the spreadsheet counts it. */
  readonly row: number;
  readonly cells: Readonly<Record<ListColumn, string>>;
  /** What the program that wrote the file says of cells; gone once a cell is mended. */
  readonly marks?: Readonly<Partial<Record<ListColumn, CellMark>>>;
};

/** Where the columns stood in the file, counted from 0; those that it has not, right of all that it has. */
export type ListPositions = Readonly<Record<ListColumn, number>>;

export const emptyCells = Object.fromEntries(listColumns.map((column) => [column, ''])) as Readonly<
  Record<ListColumn, string>
>;

export const ownPositions = Object.fromEntries(
  listColumns.map((column, position) => [column, position]),
) as ListPositions;

/** `B5`, as messages and spreadsheets name a cell. */
export const cellName = (positions: ListPositions, column: ListColumn, row: number): string =>
  `${columnLetters(positions[column])}${row}`;

/** What is changed at once: one cell, the same in several, or a pasted block. */
export type CellChange = { readonly id: number; readonly column: ListColumn; readonly text: string };

/** The rows with these changes; those that nothing changes stay the same objects. */
export function withChanges(rows: readonly ListRow[], changes: readonly CellChange[]): readonly ListRow[] {
  const byRow = Map.groupBy(changes, ({ id }) => id);
  return rows.map((row) => {
    const own = byRow.get(row.id)?.filter(({ column, text }) => row.cells[column] !== text);
    if (!own || own.length === 0) return row;
    const cells = { ...row.cells, ...Object.fromEntries(own.map(({ column, text }) => [column, text])) };
    const marks = Object.fromEntries(
      Object.entries(row.marks ?? {}).filter(([column]) => !own.some((change) => change.column === column)),
    );
    const { marks: _before, ...rest } = row;
    return { ...rest, cells, ...(Object.keys(marks).length > 0 && { marks }) };
  });
}

/** Every cell that says the same in this column, with another text. */
export const mendAlike = (
  rows: readonly ListRow[],
  column: ListColumn,
  from: string,
  text: string,
): CellChange[] => rows.filter(({ cells }) => cells[column] === from).map(({ id }) => ({ id, column, text }));

/** A block of cells that was copied in a spreadsheet, laid on the rows from one cell on; what hangs over is dropped. */
export function pasteBlock(
  rows: readonly ListRow[],
  columns: readonly ListColumn[],
  at: { readonly row: number; readonly column: number },
  block: readonly (readonly string[])[],
): CellChange[] {
  return block.flatMap((texts, down) =>
    texts.flatMap((text, right): CellChange[] => {
      const row = rows[at.row + down];
      const column = columns[at.column + right];
      return row && column ? [{ id: row.id, column, text }] : [];
    }),
  );
}
