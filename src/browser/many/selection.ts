import { useState } from 'react';
import type { CellAt } from '../../core/places/list/cell-block.ts';
import { placeColumns } from '../../core/tables/places/column-names.ts';

/** The cell that one is in, among the rows in view, and the corner from which cells are selected up to it. */
export type Selection = {
  readonly at: CellAt;
  readonly from: CellAt;
  /** Goes to a cell and selects it alone. */
  readonly setAt: (at: CellAt) => void;
  /** Goes to a cell and selects all up to it. */
  readonly extendTo: (at: CellAt) => void;
  readonly selectAll: (rows: number) => void;
};

const first: CellAt = { row: 0, column: 0 };

export function useSelection(): Selection {
  const [{ at, from }, select] = useState({ at: first, from: first });
  return {
    at,
    from,
    setAt: (next) => select({ at: next, from: next }),
    extendTo: (next) => select((before) => ({ ...before, at: next })),
    selectAll: (rows) => select({ from: first, at: { row: rows - 1, column: placeColumns.length - 1 } }),
  };
}
