import type { Complaint } from '../../domain/fault.ts';

/** What a program says of a cell beside its text: a day, a broken formula, a formula whose result is not in the file. */
export type CellMark = 'date' | 'error' | 'no-value';

/** A row in which something stands, or a record of a CSV text whose cells cannot be told apart. */
export type TabRow = {
  /** As a spreadsheet counts it. */
  readonly row: number;
} & (
  | {
      readonly cells: readonly string[];
      readonly marks?: ReadonlyMap<number, CellMark>;
      /** What the program knows a cell to hold, however it shows it: `98503`, `22.61`, `9.9%`, `2020-08-10T17:00`. */
      readonly typed?: ReadonlyMap<number, string>;
    }
  | { readonly record: string; readonly complaint: Complaint }
);

/** Cells shown as one, both ends included and counted from 0. */
export type Span = {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
};

/** What is read of a workbook: hidden rows, columns and tabs only where they are asked for. */
export type WantedCells = { readonly withHidden?: boolean | undefined };

/** One page of a workbook, or a CSV text. What its rows say is what a person sees of it. */
export type Tab = {
  /** Empty for CSV. */
  readonly name: string;
  readonly spans: readonly Span[];
  /** What stands in the hidden columns of the first rows, by row and column: a header may be among it. */
  readonly hiddenNames: readonly string[];
};

/** Some rows of a tab in order. The first of a tab hold its header. */
export type RowBatch = { readonly tab: Tab; readonly rows: readonly TabRow[] };

/** What a table has and a run does not read. Rows and columns are counted from 1 and from 0. */
export type LeftOut =
  | { readonly what: 'tab'; readonly tab: string; readonly isHidden: boolean }
  | { readonly what: 'rows'; readonly tab: string; readonly rows: readonly number[] }
  | { readonly what: 'columns'; readonly tab: string; readonly columns: readonly number[] }
  | {
      readonly what: 'below';
      readonly tab: string;
      readonly from: number;
      readonly to: number;
      readonly text: string;
    };

/** The tab that a CSV text is. */
export const csvTab: Tab = { name: '', spans: [], hiddenNames: [] };
