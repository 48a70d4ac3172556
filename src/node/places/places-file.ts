import { open } from 'node:fs/promises';
import { basename } from 'node:path';
import { complainIn } from '../../core/domain/fault.ts';
import { PlacesError } from '../../core/tables/places/places-error.ts';
import { placesMessages } from '../../core/tables/places/places-messages.ts';
import type { RawRow } from '../../core/tables/places/places-table.ts';
import { readCsv } from './read-csv.ts';
import { readWorkbook } from './read-workbook.ts';

/** Some rows of a sheet in order. The first of a sheet hold its header. */
export type RowBatch = { readonly sheet: string; readonly rows: readonly RawRow[] };

/** A table on disk that can be read again and again. */
export type PlacesFile = {
  /** In messages. */
  readonly name: string;
  readonly read: () => AsyncIterable<RowBatch> | Iterable<RowBatch>;
  /** Sheets of a workbook that are hidden or have none of the columns. */
  readonly unreadSheets: readonly string[];
};

/** A CSV text is read piece by piece each time; a workbook now and whole, told by its first bytes. */
export async function openPlacesFile(path: string): Promise<PlacesFile> {
  const name = basename(path);
  try {
    const start = await firstBytes(path);
    if (workbookStarts.some((magic) => start.startsWith(magic)))
      return { name, ...(await readWorkbook(path)) };
    return { name, read: () => readCsv(path), unreadSheets: [] };
  } catch (error) {
    if (error instanceof PlacesError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    const complaint = complainIn(placesMessages, (say) => say.faults.unreadable(reason));
    throw new PlacesError([{ file: name, where: '', value: '', ...complaint }]);
  }
}

/** Of `.xlsx` and other zipped ones, and of `.xls`. */
const workbookStarts = ['504b0304', 'd0cf11e0'];

async function firstBytes(path: string): Promise<string> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.subarray(0, bytesRead).toString('hex');
  } finally {
    await file.close();
  }
}
