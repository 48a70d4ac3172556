import { open, readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Complaint, complainIn } from '../../core/domain/fault.ts';
import { fileKind, KIND_BYTES } from '../../core/tables/files/file-kind.ts';
import type { WantedCells } from '../../core/tables/files/tab.ts';
import { encodingFaults, withOldColumns } from '../../core/tables/places/open-table.ts';
import type { PlacesTable } from '../../core/tables/places/raw-table.ts';
import { PlacesError } from '../../core/tables/places/places-error.ts';
import { placesMessages } from '../../core/tables/places/places-messages.ts';
import { keyOf, sha256 } from '../making/hashes.ts';
import { readCsv, surveyText } from './read-csv.ts';

/** A workbook is read whole, and takes some sixty times its size while that lasts. */
const MAX_MEGABYTES = 20;

/** A table of a file, and a hash of all that its rows are read from, whatever the file has become since. */
export type PlacesFile = PlacesTable & { readonly key: string };

/** A CSV text is read piece by piece each time; a workbook now and whole, told by its first bytes. */
export async function openPlacesFile(
  path: string,
  { withHidden = false }: WantedCells = {},
): Promise<PlacesFile> {
  const name = basename(path);
  const fail = (complaint: Complaint) =>
    new PlacesError([{ file: name, where: '', value: '', ...complaint }]);
  try {
    if (fileKind(await firstBytes(path)) === 'text') {
      const survey = await surveyText(path);
      const faults = encodingFaults(name, survey.encoding);
      const table = await withOldColumns({ name, read: () => readCsv(path, survey), leftOut: [], faults });
      return { ...table, key: survey.sha256 };
    }
    const megabytes = Math.ceil((await stat(path)).size / 1e6);
    if (megabytes > MAX_MEGABYTES) {
      throw fail(complainIn(placesMessages, (say) => say.faults.tooLarge(megabytes, MAX_MEGABYTES)));
    }
    // what reads workbooks is large, and a text does without it
    const { openWorkbook } = await import('../../core/tables/places/open-workbook.ts');
    const bytes = await readFile(path);
    const table = await withOldColumns(openWorkbook(name, bytes, { withHidden }));
    return { ...table, key: keyOf([sha256(bytes), withHidden]) };
  } catch (error) {
    if (error instanceof PlacesError || isOfSystem(error)) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw fail(complainIn(placesMessages, (say) => say.faults.unreadable(reason)));
  }
}

/** No file of that name, no right to read it: nothing that saving it again would mend. */
const isOfSystem = (error: unknown): boolean => error instanceof Error && 'syscall' in error;

async function firstBytes(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(KIND_BYTES), 0, KIND_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
