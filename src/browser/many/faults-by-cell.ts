import type { CellAt } from '../../core/places/list/cell-block.ts';
import type { ListRow } from '../../core/places/list/list.ts';
import type { ListFault } from '../../core/places/list/screen-list.ts';
import { placeColumns } from '../../core/tables/places/column-names.ts';

/** Faults by row and column, the first of each cell. */
export type FaultsByCell = ReadonlyMap<number, ReadonlyMap<string, ListFault>>;

export function byCell(faults: readonly ListFault[]): FaultsByCell {
  const rows = new Map<number, Map<string, ListFault>>();
  for (const fault of faults) {
    const cells = rows.get(fault.id) ?? new Map<string, ListFault>();
    if (!cells.has(fault.column)) cells.set(fault.column, fault);
    rows.set(fault.id, cells);
  }
  return rows;
}

/** The next cell with a fault in reading order, after the last the first again. */
export function nextFault(
  rows: readonly ListRow[],
  faults: FaultsByCell,
  at: CellAt,
  by: 1 | -1,
): CellAt | undefined {
  const cells = rows.flatMap(({ id }, row) =>
    placeColumns.flatMap((column, index) => (faults.get(id)?.has(column) ? [{ row, column: index }] : [])),
  );
  const order = (cell: CellAt) => cell.row * placeColumns.length + cell.column;
  return by === 1
    ? (cells.find((cell) => order(cell) > order(at)) ?? cells[0])
    : (cells.findLast((cell) => order(cell) < order(at)) ?? cells.at(-1));
}
