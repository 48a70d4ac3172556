import type { Complaint, Fault } from '../../domain/fault.ts';
import { addressIn } from '../../tables/column-letters.ts';
import type { DateOrder } from '../../tables/figures/figure-cells.ts';
import type { FoundTable, Vocabulary } from './find-tables.ts';
import type { FigureSheet } from './open-figures.ts';
import type { Answers, CellAddress, Defaults, FileReading, Question, ReadFigure, Total } from './reading.ts';

/** What a reading of one file collects. */
export type Collected = {
  readonly figures: ReadFigure[];
  readonly totals: Total[];
  readonly questions: Question[];
  readonly faults: Fault[];
  readonly unread: FileReading['unread'][number][];
  readonly notes: FileReading['notes'][number][];
};

/** What the reading of a file needs beside its cells. */
export type FileTools = {
  readonly file: string;
  readonly words: Vocabulary;
  readonly answers: Answers;
  readonly defaults: Defaults;
  readonly out: Collected;
};

/** The same for one list of it. */
export type TableTools = FileTools & {
  readonly table: FoundTable;
  readonly address: (row: number, position: number) => CellAddress;
  readonly accuse: (at: CellAddress, value: string, complaint: Complaint) => void;
  readonly dateOrder: DateOrder;
};

export const tableTools = (
  sheet: FigureSheet,
  table: FoundTable,
  dateOrder: DateOrder,
  tools: FileTools,
): TableTools => ({
  ...tools,
  table,
  dateOrder,
  address: addressIn(sheet),
  accuse: (where, value, complaint) =>
    tools.out.faults.push({ file: tools.file, where, value, ...complaint }),
});
