import { concatBytes } from '../../../core/drawing/concat-bytes.ts';
import type { PlannedFile } from '../../../core/places/list/plan-files.ts';
import type { PdfFor } from '../../../core/places/place-pdf.ts';
import { SHEET_ENDING } from '../../../core/places/sheet-file.ts';
import type { WantedLook } from '../../worker/protocol.ts';
import { readFile, remove, writeFile } from './files.ts';
import type { Slot } from './slots.ts';

/** The pieces of a run that are made already, by their number; each is an office's sheets in their order. */
export type KeptPieces = {
  /** The sheets of a piece; `there` stands for one that is in its place already. */
  readonly read: (
    index: number,
    files: readonly PlannedFile[],
  ) => Promise<readonly (Uint8Array | 'there')[] | undefined>;
  readonly write: (index: number, made: readonly Uint8Array[]) => Promise<void>;
};

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

/** Whether a run in a slot has made something and did not come to its end. */
export async function piecesThere({ folder }: Slot): Promise<boolean> {
  try {
    for await (const name of (await folder.getDirectoryHandle(RUN)).keys()) if (name !== KEY) return true;
  } catch {
    // no run was begun
  }
  return false;
}

/** Goes on with the run of this key in a slot, or begins one. */
export async function openRun({ folder }: Slot, key: string): Promise<KeptPieces> {
  const before = await folder.getDirectoryHandle(RUN, { create: true });
  if ((await (await readFile(before, KEY))?.text()) !== key) await remove(folder, RUN);
  const run = await folder.getDirectoryHandle(RUN, { create: true });
  await writeFile(run, KEY, key);
  let isFull = false;
  return {
    async read(index, files) {
      const bytes = await (await readFile(run, `${index}`))?.arrayBuffer();
      return bytes && unpacked(bytes, files.length);
    },
    async write(index, made) {
      if (isFull) return;
      const lengths = new Uint8Array(Uint32Array.from(made, ({ length }) => length).buffer);
      // a device without room is no reason to stop
      await writeFile(run, `${index}`, concatBytes([lengths, ...made])).catch(() => {
        isFull = true;
      });
    },
  };
}

/** A run that came to its end needs no pieces. */
export const closeRun = ({ folder }: Slot): Promise<void> => remove(folder, RUN);

function unpacked(bytes: ArrayBuffer, count: number): readonly Uint8Array[] | undefined {
  if (bytes.byteLength < count * 4) return undefined;
  const lengths = [...new Uint32Array(bytes, 0, count)];
  const total = lengths.reduce((sum, length) => sum + length, count * 4);
  if (total !== bytes.byteLength) return undefined;
  let at = count * 4;
  return lengths.map((length) => {
    at += length;
    return new Uint8Array(bytes, at - length, length);
  });
}
