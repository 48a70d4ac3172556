import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileKind } from '../../core/tables/files/file-kind.ts';
import { markWorkbook, TooLargeToMark } from '../../core/tables/marked/mark-workbook.ts';
import type { PlainTab, Remark } from '../../core/tables/marked/remark.ts';
import { openTable } from '../../core/tables/places/open-table.ts';
import { tell } from '../commands/tell.ts';
import { putFile } from '../folders/put-file.ts';

/** Writes a copy of a table with remarks at its cells, as XLSX, whole or not at all. */
export async function writeMarked(table: string, copy: string, remarks: readonly Remark[]): Promise<void> {
  const bytes = await readFile(table);
  try {
    const source = fileKind(bytes) === 'text' ? await plainTabs(basename(table), bytes) : bytes;
    await putFile(copy, await markWorkbook(source, { remarks }));
  } catch (error) {
    if (error instanceof TooLargeToMark) throw tell(({ options }) => options.markedTooLarge(basename(table)));
    throw error;
  }
}

async function plainTabs(name: string, bytes: Uint8Array): Promise<readonly PlainTab[]> {
  const rows: { row: number; cells: readonly string[] }[] = [];
  for await (const batch of (await openTable(name, bytes)).read())
    for (const row of batch.rows)
      rows.push({ row: row.row, cells: 'cells' in row ? row.cells : [row.record] });
  return [{ name: '', rows }];
}
