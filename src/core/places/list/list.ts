import type { CellMark } from '../../tables/files/tab.ts';
import { type PlaceColumn, placeColumns } from '../../tables/places/column-names.ts';

/** One place of a list as it is mended. Texts are as they were pasted or typed; absent ones are empty. */
export type ListRow = {
  /** Never another row's. */
  readonly id: number;
  /** As the spreadsheet counts it. */
  readonly row: number;
  readonly cells: Readonly<Record<PlaceColumn, string>>;
  /** What the program that wrote the file says of cells; gone once a cell is mended. */
  readonly marks?: Readonly<Partial<Record<PlaceColumn, CellMark>>>;
};

/** Where the columns stood in the file, counted from 0; those that it has not, right of all that it has. */
export type ListPositions = Readonly<Record<PlaceColumn, number>>;

export const emptyCells = Object.fromEntries(placeColumns.map((column) => [column, ''])) as Readonly<
  Record<PlaceColumn, string>
>;

export const ownPositions = Object.fromEntries(
  placeColumns.map((column, position) => [column, position]),
) as ListPositions;

/** What is changed at once: one cell, the same in several, or a pasted block. */
export type CellChange = { readonly id: number; readonly column: PlaceColumn; readonly text: string };

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
  { column, from, text }: { readonly column: PlaceColumn; readonly from: string; readonly text: string },
): CellChange[] => rows.filter(({ cells }) => cells[column] === from).map(({ id }) => ({ id, column, text }));

/** A block of cells that was copied in a spreadsheet, laid on the rows from one cell on; what hangs over is dropped. */
export function pasteBlock(
  { rows, columns }: { readonly rows: readonly ListRow[]; readonly columns: readonly PlaceColumn[] },
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
