import { fileKind } from '../tables/files/file-kind.ts';
import type { PlainTab } from '../tables/marked/remark.ts';
import { openFigures } from './import/open-figures.ts';

/** What a marked copy is made of: a workbook as it is, the rows of a text. */
export async function plainTabs(bytes: Uint8Array): Promise<Uint8Array | readonly PlainTab[]> {
  if (fileKind(bytes) !== 'text') return bytes;
  return (await openFigures(bytes)).map(({ name, rows, broken }) => ({
    name,
    rows: [
      ...rows.map(({ row, cells }) => ({ row, cells: cells.map(({ text }) => text) })),
      ...broken.map(({ row, record }) => ({ row, cells: [record] })),
    ],
  }));
}
