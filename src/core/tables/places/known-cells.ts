import { NumberTable } from '../../domain/number-table.ts';
import { type PlaceColumn, placeColumns } from './column-names.ts';

/** So few texts are remembered: each may keep the piece of the table that it was cut from. */
const LATELY = 64;

/** What a text stands for, asked once for those that come again and again. */
export function lately<Meaning>(meaningOf: (text: string) => Meaning): (text: string) => Meaning {
  const known = new Map<string, Meaning>();
  return (text) => {
    if (known.has(text)) return known.get(text) as Meaning;
    const meaning = meaningOf(text);
    if (known.size >= LATELY) known.clear();
    known.set(text, meaning);
    return meaning;
  };
}

/** Cells that were found right; places share their kind, office and hotline, and each has a name of its own. */
export function rightCells(isRight: (column: PlaceColumn, value: string) => boolean) {
  const shared = new Map<PlaceColumn, (value: string) => boolean>(
    placeColumns
      .filter((column) => column !== 'name' && column !== 'address')
      .map((column) => [column, lately((value) => isRight(column, value))]),
  );
  return (column: PlaceColumn, value: string): boolean => shared.get(column)?.(value) ?? false;
}

/**
 * Cells by a number of what they say. Of a million only their rows are remembered, and once what stands before the row,
 * such as a tab and a column.
 */
export function rememberedCells() {
  const rows = new NumberTable();
  const columns = new NumberTable();
  const known: string[] = [];
  return {
    get(key: number): string | undefined {
      const row = rows.get(key);
      return row === undefined ? undefined : `${known[columns.get(key) ?? 0] ?? ''}${row}`;
    },
    set(key: number, cell: string, row: number): void {
      const column = cell.slice(0, cell.length - `${row}`.length);
      let number = known.indexOf(column);
      if (number === -1) number = known.push(column) - 1;
      rows.set(key, row);
      if (number > 0) columns.set(key, number);
    },
  };
}
