import { concatBytes } from '../../../core/drawing/concat-bytes.ts';
import type { PlannedFile } from '../../../core/places/list/plan-files.ts';
import type { PdfFor } from '../../../core/places/place-pdf.ts';
import { SHEET_ENDING } from '../../../core/places/sheet-file.ts';
import type { WantedLook } from '../../worker/protocol.ts';
import type { FileParts } from '../../worker/shared-parts.ts';
import { readFile, remove, writeFile } from './files.ts';
import type { Slot } from './slots.ts';

/** The pieces of a run that are made already, by their number; each is an office's sheets in their order. */
export type KeptPieces = {
  /** The sheets of a piece; `there` stands for one that is in its place already. */
  readonly read: (
    index: number,
    files: readonly PlannedFile[],
  ) => Promise<readonly (FileParts | 'there')[] | undefined>;
  readonly write: (index: number, made: readonly FileParts[]) => Promise<void>;
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

/** Before the number of what several sheets begin with, which is kept once. */
const BEGUN = 'begun-';

/** Goes on with the run of this key in a slot, or begins one. */
export async function openRun({ folder }: Slot, key: string): Promise<KeptPieces> {
  const before = await folder.getDirectoryHandle(RUN, { create: true });
  if ((await (await readFile(before, KEY))?.text()) !== key) await remove(folder, RUN);
  const run = await folder.getDirectoryHandle(RUN, { create: true });
  await writeFile(run, KEY, key);
  const begun = await begunIn(run);
  // one after the other, and before any piece that needs it: a number stands for the same bytes whenever a run is stopped
  let keeping: Promise<void> = Promise.resolve();
  const keep = (bytes: Uint8Array) => {
    if (begun.includes(bytes)) return;
    const name = `${BEGUN}${begun.push(bytes)}`;
    keeping = keeping.then(() => writeFile(run, name, bytes));
    // whoever waits for it is told
    keeping.catch(() => undefined);
  };
  let isFull = false;
  return {
    async read(index, files) {
      const bytes = await (await readFile(run, `${index}`))?.arrayBuffer();
      return bytes && unpacked(bytes, files.length, begun);
    },
    async write(index, made) {
      if (isFull) return;
      try {
        const sheets = made.map(cut);
        for (const { first } of sheets) if (first) keep(first);
        await keeping;
        const heads = sheets.flatMap(({ first, rest }) => [
          first ? begun.indexOf(first) + 1 : 0,
          rest.length,
        ]);
        const head = new Uint8Array(Uint32Array.from(heads).buffer);
        await writeFile(run, `${index}`, concatBytes([head, ...sheets.map(({ rest }) => rest)]));
      } catch {
        // a device without room is no reason to stop
        isFull = true;
      }
    },
  };
}
/** A run that came to its end needs no pieces. */
export const closeRun = ({ folder }: Slot): Promise<void> => remove(folder, RUN);

/** What sheets of earlier pieces begin with, in the order of their numbers from 1. */
async function begunIn(run: FileSystemDirectoryHandle): Promise<Uint8Array[]> {
  const begun: Uint8Array[] = [];
  for (;;) {
    const file = await readFile(run, `${BEGUN}${begun.length + 1}`);
    if (!file) return begun;
    begun.push(new Uint8Array(await file.arrayBuffer()));
  }
}

/** What a sheet begins with, if others do as well, and the rest of it. */
const cut = (parts: FileParts): { readonly first?: Uint8Array; readonly rest: Uint8Array } => {
  const [first = new Uint8Array(), rest] = parts;
  return rest ? { first, rest } : { rest: first };
};

/** A piece that is whole: for each sheet two numbers, of what it begins with and how long the rest is; then the rests. */
function unpacked(
  bytes: ArrayBuffer,
  count: number,
  begun: readonly Uint8Array[],
): readonly FileParts[] | undefined {
  if (bytes.byteLength < count * 8) return undefined;
  const heads = new Uint32Array(bytes, 0, count * 2);
  let at = count * 8;
  const files: FileParts[] = [];
  for (let index = 0; index < count; index += 1) {
    const [number = 0, length = 0] = heads.subarray(index * 2);
    const first = begun[number - 1];
    if (at + length > bytes.byteLength || (number > 0 && !first)) return undefined;
    const rest = new Uint8Array(bytes, at, length);
    files.push(first ? [first, rest] : [rest]);
    at += length;
  }
  return at === bytes.byteLength ? files : undefined;
}
