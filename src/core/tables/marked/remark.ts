import type { Fault } from '../../domain/fault.ts';
import { staffLocaleIds } from '../../i18n/locales.ts';

/** A cell of a table: the tab's name, empty for CSV; rows are counted from 1 as spreadsheets do, columns from 0. */
export type CellPlace = { readonly tab: string; readonly row: number; readonly column: number };

/** What is said of a cell. */
export type Remark = CellPlace & {
  readonly text: string;
  /** Something is asked; else something is wrong. */
  readonly isQuestion?: boolean;
};

/** What stands in a cell now instead of what the file says. */
export type MendedCell = CellPlace & { readonly text: string };

/** A table that is no workbook. */
export type PlainTab = {
  readonly name: string;
  readonly rows: readonly { readonly row: number; readonly cells: readonly string[] }[];
};

/** Where a fault is, of `Sheet1, B7 (name)`, `Sheet1!B7`, `B7`, and of `row 7`, whose first cell it is; nothing for a whole file. */
export function cellPlaceOf(where: string): CellPlace | undefined {
  const [, tab = '', letters = 'A', digits, rowDigits] =
    /^(?:(.*)(?:, |!))?(?:([A-Z]{1,3})(\d+)|row (\d+))(?: \(\w+\))?$/s.exec(where) ?? [];
  const row = Number(digits ?? rowDigits);
  if (!Number.isSafeInteger(row) || row < 1) return undefined;
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return { tab, row, column };
}

/** What is wrong, at the cell it names, in every language of the staff. */
export const remarksOf = (faults: readonly Fault[]): Remark[] =>
  faults.flatMap(({ where, rule, fix }) => {
    const place = cellPlaceOf(where);
    const text = staffLocaleIds.map((id) => `${rule[id]} → ${fix[id]}`).join('\n');
    return place ? [{ ...place, text }] : [];
  });
