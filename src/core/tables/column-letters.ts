/** `A`, `B`, … `Z`, `AA`: a column's name in a spreadsheet, counted from 0. */
export function columnLetters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : columnLetters(Math.floor(column / 26) - 1) + last;
}

/** Addresses of cells of a tab, rows from 1 and columns from 0: `Trang1!B7`, `B7` where the tab has no name. */
export const addressIn =
  ({ name }: { readonly name: string }) =>
  (row: number, column: number): string =>
    `${name === '' ? '' : `${name}!`}${columnLetters(column)}${row}`;
