import type { PlannedFile } from '../../../core/places/list/plan-files.ts';
import type { PdfFor } from '../../../core/places/place-pdf.ts';
import { SHEET_ENDING } from '../../../core/places/sheet-file.ts';
import type { WantedLook } from '../../worker/protocol.ts';
import { readFile, remove, writeFile } from './files.ts';
import type { Slot } from './slots.ts';

/** Archives of a run, which the next run of the same key goes on with; without the key the run came to its end. */
const RUN = 'run';
const KEY = 'key';

/** What two runs have in common whose sheets are the same bytes; nothing where this browser cannot tell. */
export async function runKey(
  files: readonly PlannedFile[],
  use: PdfFor,
  look: WantedLook,
): Promise<string | undefined> {
  if (!('subtle' in crypto)) return undefined;
  const materials = [...new Set(files.map(({ material }) => material))].toSorted();
  const sheets = await Promise.all(
    materials.map(async (id) =>
      hashOf(await (await fetch(`/materials/${id}.${SHEET_ENDING}`)).arrayBuffer()),
    ),
  );
  return hashOf(new TextEncoder().encode(JSON.stringify([use, look, materials, sheets, files])));
}

const hashOf = async (bytes: BufferSource): Promise<string> =>
  Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');

/** Whether a run in a slot has made something and did not come to its end; what is left of one that did is removed. */
export async function isRunBegun({ folder }: Slot): Promise<boolean> {
  try {
    const run = await folder.getDirectoryHandle(RUN);
    if (!(await readFile(run, KEY))) await remove(folder, RUN);
    else for await (const name of run.keys()) if (name !== KEY) return true;
  } catch {
    // no run was begun
  }
  return false;
}

/** The folder of the run of this key in a slot, with what it has made so far, or empty. */
export async function openRun({ folder }: Slot, key: string): Promise<FileSystemDirectoryHandle> {
  const before = await folder.getDirectoryHandle(RUN, { create: true });
  if ((await (await readFile(before, KEY))?.text()) === key) return before;
  await remove(folder, RUN);
  const run = await folder.getDirectoryHandle(RUN, { create: true });
  await writeFile(run, KEY, key);
  return run;
}

/** Notes that it came to its end: its archives stay as long as somebody may save them. */
export const closeRun = (run: FileSystemDirectoryHandle): Promise<void> => remove(run, KEY);
