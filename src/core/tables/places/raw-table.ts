import type { Fault } from '../../domain/fault.ts';
import type { LeftOut, RowBatch } from '../files/tab.ts';
import type { OldColumn } from './convert-columns.ts';

/** A table that can be read again and again. */
export type PlacesTable = {
  /** In messages. */
  readonly name: string;
  readonly read: () => AsyncIterable<RowBatch> | Iterable<RowBatch>;
  /** What is known not to be read before any row is. */
  readonly leftOut: readonly LeftOut[];
  /** What is wrong with the file as a whole, its rows notwithstanding. */
  readonly faults: readonly Fault[];
  /** Columns in an old encoding; `read` gives them as they stand. */
  readonly oldColumns: readonly OldColumn[];
};

/** A table of which all is known but its old columns. */
export type RawTable = Omit<PlacesTable, 'oldColumns'>;
