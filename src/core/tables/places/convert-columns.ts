import {
  convertCell,
  countWords,
  encodingOf,
  noWords,
  type OldEncoding,
  type WordCount,
} from '../cells/old-encodings.ts';
import type { RowBatch } from '../files/tab.ts';

/** A column whose letters are in an encoding from before Unicode, with some cells as they stand and as they read. */
export type OldColumn = {
  readonly tab: string;
  /** Counted from 0. */
  readonly position: number;
  readonly encoding: OldEncoding;
  readonly samples: readonly (readonly [before: string, after: string])[];
};

/** So many rows tell how a column is written. */
const MOST_ROWS = 500;
const MOST_SAMPLES = 3;

/** Finds the columns that are in an old encoding, from the first rows of each tab. */
export async function findOldColumns(
  batches: AsyncIterable<RowBatch> | Iterable<RowBatch>,
): Promise<readonly OldColumn[]> {
  const tabs = new Map<string, { rows: number; readonly columns: Map<number, Column> }>();
  for await (const { tab, rows } of batches) {
    const own = tabs.get(tab.name) ?? { rows: 0, columns: new Map() };
    tabs.set(tab.name, own);
    // A CSV text is one tab, and need not be read to its end.
    if (own.rows >= MOST_ROWS && tab.name === '') break;
    for (const row of rows.slice(0, Math.max(0, MOST_ROWS - own.rows))) {
      if (!('cells' in row)) continue;
      for (const [position, cell] of row.cells.entries()) look(cell, position, own.columns);
    }
    own.rows += rows.length;
  }
  return [...tabs].flatMap(([tab, { columns }]) =>
    [...columns].flatMap(([position, { count, cells }]): OldColumn[] => {
      const encoding = encodingOf(count);
      if (!encoding) return [];
      const samples = cells
        .map((cell) => [cell, convertCell(cell, encoding)] as const)
        .filter(([before, after]) => before !== after);
      return [{ tab, position, encoding, samples: samples.slice(0, MOST_SAMPLES) }];
    }),
  );
}

type Column = { readonly count: WordCount; readonly cells: string[] };

function look(cell: string, position: number, columns: Map<number, Column>): void {
  // Most cells of most tables have letters of Unicode alone and cost no more than this.
  if (!/[\u0080-\u00ff]/.test(cell)) return;
  const column = columns.get(position) ?? { count: noWords(), cells: [] };
  columns.set(position, column);
  countWords(cell, column.count);
  if (column.cells.length < MOST_SAMPLES * 2) column.cells.push(cell.trim());
}

/** The same rows with the old columns in Unicode. */
export async function* convertColumns(
  batches: AsyncIterable<RowBatch> | Iterable<RowBatch>,
  columns: readonly OldColumn[],
): AsyncGenerator<RowBatch> {
  for await (const { tab, rows } of batches) {
    const encodings = new Map(
      columns
        .filter((column) => column.tab === tab.name)
        .map(({ position, encoding }) => [position, encoding]),
    );
    yield {
      tab,
      rows: rows.map((row) =>
        'cells' in row
          ? {
              ...row,
              cells: row.cells.map((cell, position) => {
                const encoding = encodings.get(position);
                return encoding === undefined ? cell : convertCell(cell, encoding);
              }),
            }
          : row,
      ),
    };
  }
}
