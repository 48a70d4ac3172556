import { isFormulaLike } from '../../tables/cells/formula-like.ts';
import { placeColumns } from '../../tables/places/column-names.ts';
import { type CellChange, type ListRow, pasteBlock } from './list.ts';

/** A cell of the rows in view, both counted from 0. */
export type CellAt = { readonly row: number; readonly column: number };

/** Cells from one corner to the other, all of them included. */
export type CellBlock = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

export const blockOf = (one: CellAt, other: CellAt): CellBlock => ({
  top: Math.min(one.row, other.row),
  left: Math.min(one.column, other.column),
  bottom: Math.max(one.row, other.row),
  right: Math.max(one.column, other.column),
});

export const sizeOf = ({ top, left, bottom, right }: CellBlock) => ({
  rows: bottom - top + 1,
  columns: right - left + 1,
});

const columnsOf = ({ left, right }: CellBlock) => placeColumns.slice(left, right + 1);
const rowsOf = (rows: readonly ListRow[], { top, bottom }: CellBlock) => rows.slice(top, bottom + 1);

const quotable = /["\t\r\n]/;

/**
 * The block as spreadsheets copy cells, none of which begins a formula where it is pasted: an apostrophe before one says
 * that it is text.
 */
export const blockText = (rows: readonly ListRow[], block: CellBlock): string =>
  rowsOf(rows, block)
    .map(({ cells }) =>
      columnsOf(block)
        .map((column) => {
          const text = isFormulaLike(cells[column]) ? `'${cells[column]}` : cells[column];
          return quotable.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
        })
        .join('\t'),
    )
    .join('\r\n');

/** Every cell of the block emptied. */
export const cleared = (rows: readonly ListRow[], block: CellBlock): CellChange[] =>
  filled(rows, block, () => '');

/** The block's first row in all of its rows; in a single row what stands above it. */
export function filledDown(rows: readonly ListRow[], block: CellBlock): CellChange[] {
  const from = rows[block.top === block.bottom ? block.top - 1 : block.top];
  return from ? filled(rows, block, (column) => from.cells[column]) : [];
}

/** What was copied laid on the rows from the block's corner on; a single cell fills the whole block. */
export function pasted(
  rows: readonly ListRow[],
  block: CellBlock,
  copied: readonly (readonly string[])[],
): CellChange[] {
  const texts = copied.map((cells) => cells.map(withoutApostrophe));
  const [[only] = []] = texts;
  const isSingle = texts.length === 1 && texts[0]?.length === 1;
  if (isSingle && only !== undefined) return filled(rows, block, () => only);
  return pasteBlock({ rows, columns: placeColumns }, { row: block.top, column: block.left }, texts);
}

const withoutApostrophe = (text: string) =>
  text.startsWith("'") && isFormulaLike(text.slice(1)) ? text.slice(1) : text;

const filled = (
  rows: readonly ListRow[],
  block: CellBlock,
  textOf: (column: (typeof placeColumns)[number]) => string,
): CellChange[] =>
  rowsOf(rows, block).flatMap(({ id }) =>
    columnsOf(block).map((column) => ({ id, column, text: textOf(column) })),
  );
