import type { Delimiter } from '../files/csv-cutter.ts';
import type { PlaceColumn } from './column-names.ts';

/** How the rows of a text are written, as its header and the rows around it are. */
export type Layout = {
  readonly delimiter: Delimiter;
  readonly headerRow: number;
  /** Columns up to the last with a name. */
  readonly width: number;
  /** Cells that a row may have: as many as the header or most of the first rows, empty ones at the end included. */
  readonly most: number;
  readonly columns: ReadonlyMap<PlaceColumn, readonly number[]>;
  /** Cells of the header begin with a space, as people write lists by hand. */
  readonly isSpaced: boolean;
  /** Each row is one cell in quotation marks, as a program writes that did not know the delimiter. */
  readonly isWrapped: boolean;
};
