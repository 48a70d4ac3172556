import { cutCsv } from '../../tables/files/csv-cutter.ts';
import type { TabRow } from '../../tables/files/tab.ts';

/** Cells that a spreadsheet copied: separated by tabs, those with line ends in quotation marks. */
export function pastedBlock(text: string): readonly (readonly string[])[] {
  const { records, isOpen, open } = cutCsv(text, '\t');
  // a text that merely begins with a quotation mark is no quoted cell
  const rest = isOpen ? open.split(/\r\n|\n|\r/).map((line) => line.split('\t')) : [];
  return [...records.map(({ cells }) => cells), ...rest];
}

/** The same as rows of a table, counted from 1, without empty ones. */
export const pastedRows = (text: string): readonly TabRow[] =>
  pastedBlock(text)
    .map((cells, index): TabRow => ({ row: index + 1, cells }))
    .filter((row) => 'cells' in row && row.cells.some((cell) => cell.trim() !== ''));

/** Whether a pasted text is cells of a spreadsheet or lines of names, and no CSV file's. */
export const isPastedBlock = (text: string): boolean => {
  const [first = ''] = text.trimStart().split(/\r\n|\n|\r/, 1);
  return first.includes('\t') || !/[,;]/.test(first);
};
