import { write } from '@e965/xlsx';
import { openWorkbookFile } from '../files/workbook.ts';

/** A workbook of any kind as XLSX: what its cells say and what of it is hidden stay, most of its looks do not. */
export function asXlsx(bytes: Uint8Array): Uint8Array {
  const { book, isRowHidden, isColumnHidden, isTabHidden } = openWorkbookFile(bytes);
  book.SheetNames.forEach((name, tab) => {
    const sheet = book.Sheets[name];
    if (!sheet) return;
    const data: readonly (readonly unknown[])[] = sheet['!data'] ?? [];
    const width = data.reduce((most, cells) => Math.max(most, cells?.length ?? 0), 0);
    const rows = sheet['!rows'] ?? [];
    const columns = sheet['!cols'] ?? [];
    data.forEach((_, row) => {
      if (isRowHidden(tab, row)) rows[row] = { ...rows[row], hidden: true };
    });
    for (let column = 0; column < width; column += 1)
      if (isColumnHidden(tab, column)) columns[column] = { ...columns[column], hidden: true };
    Object.assign(sheet, { '!rows': rows, '!cols': columns });
  });
  const Sheets = book.SheetNames.map((name, tab) => ({ name, Hidden: isTabHidden(tab) ? 1 : 0 }) as const);
  const visible = { ...book, Workbook: { ...book.Workbook, Sheets } };
  return new Uint8Array(write(visible, { type: 'array', bookType: 'xlsx', cellStyles: true }) as ArrayBuffer);
}
