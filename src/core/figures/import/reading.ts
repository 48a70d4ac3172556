import type { Fault } from '../../domain/fault.ts';
import type { FigureRow } from '../../schema/figure.ts';
import type { ForStaff } from '../../i18n/told.ts';

/** Where something stands in a file: `Trang1!B7`, `B7` in a CSV text. */
export type CellAddress = string;

/** A cell as it is told of: where it stands and what it writes. */
export type ToldCell = { readonly at: CellAddress; readonly text: string };

/** A row for figures.csv with the cell that its value stands in. */
export type ReadFigure = ToldCell & {
  readonly row: FigureRow;
  /** The cell that says its day; absent where it was said of the whole file. */
  readonly dated?: ToldCell;
  /** Sheet and column together: figures that one column holds. */
  readonly column: string;
};

/** Something that the file leaves open. It is answered by one of its choices, under its id. */
export type Question = {
  readonly at: CellAddress;
  /** Where the cell may be asked something else, too: the cell and what is asked, `B7 hour`. */
  readonly id?: string;
  readonly value: string;
  readonly ask: ForStaff;
  readonly choices: readonly { readonly answer: string; readonly label: ForStaff }[];
};

/** What a question is answered by. */
export const answeredBy = ({ at, id = at }: Pick<Question, 'at' | 'id'>): string => id;

/** A row that adds up those above it. */
export type Total = {
  readonly at: CellAddress;
  readonly text: string;
  readonly value: number;
  readonly column: string;
  readonly metric: string;
};

/** What a file says, what it leaves open, and what is wrong in it. */
export type FileReading = {
  readonly figures: readonly ReadFigure[];
  readonly totals: readonly Total[];
  readonly questions: readonly Question[];
  readonly faults: readonly Fault[];
  /** Columns with a name and something in them of which nothing is read. */
  readonly unread: readonly { readonly at: CellAddress; readonly name: string }[];
  /** What was not read, or read otherwise than it stands: hidden rows, remarks, places that did not report. */
  readonly notes: readonly { readonly at: CellAddress; readonly told: ForStaff }[];
};

/** What holds for a whole file where its cells do not say. */
export type Defaults = {
  readonly source?: string | undefined;
  readonly asOf?: string | undefined;
  readonly metric?: string | undefined;
  readonly area?: string | undefined;
};

/** Answers by the address of a cell, or the id of a question. `-` leaves a column or a row out. */
export type Answers = ReadonlyMap<string, string>;
export const LEAVE_OUT = '-';
