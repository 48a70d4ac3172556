import { concatBytes } from '../../core/drawing/concat-bytes.ts';
import { parcelList, type PlannedFile } from '../../core/places/list/plan-files.ts';
import { readFile, remove, writeFile } from './device/files.ts';
import type { FileParts } from '../worker/shared-parts.ts';
import type { Enclosed } from '../worker/zip-parts.ts';

type Picker = (options: { readonly mode: 'readwrite' }) => Promise<FileSystemDirectoryHandle>;
const picker = () => (globalThis as { showDirectoryPicker?: Picker }).showDirectoryPicker;

/** Whether this browser writes into folders. */
export const canWriteFolders = (): boolean => picker() !== undefined;

/** Asks for a folder; nothing where the person thinks better of it. */
export async function chooseFolder(): Promise<FileSystemDirectoryHandle | undefined> {
  try {
    return await picker()?.({ mode: 'readwrite' });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return undefined;
    throw error;
  }
}

type Planned = Enclosed & {
  readonly files: readonly PlannedFile[];
  /** Of the run; nothing where none can be gone on with. */
  readonly key: string | undefined;
};

/** Says in the folder which run its files are of and how many are whole, until it has come to its end. */
const RUN = 'loa-run.txt';
/** So many files at most are made again after a stop. */
const NOTED_EVERY = 64;

/** Writes each file into a folder, whole or not at all, and a list of them at the end; goes on with a run of the same key. */
export async function folderTarget(root: FileSystemDirectoryHandle, { files, list, note, key }: Planned) {
  const folders = new Map<string, Promise<FileSystemDirectoryHandle>>();
  const folderAt = (path: readonly string[]): Promise<FileSystemDirectoryHandle> => {
    const name = path.at(-1);
    if (name === undefined) return Promise.resolve(root);
    const at = path.join('/');
    const known =
      folders.get(at) ??
      folderAt(path.slice(0, -1)).then((parent) => parent.getDirectoryHandle(name, { create: true }));
    folders.set(at, known);
    return known;
  };
  const placeOf = async (path: string) => {
    const parts = path.split('/');
    return { folder: await folderAt(parts.slice(0, -1)), name: parts.at(-1) ?? '' };
  };
  const write = async (path: string, bytes: Uint8Array) => {
    const { folder, name } = await placeOf(path);
    await writeFile(folder, name, bytes);
  };
  const isThere = async ({ path }: PlannedFile) => {
    const { folder, name } = await placeOf(path);
    return ((await readFile(folder, name))?.size ?? 0) > 0;
  };
  const [before, whole] = (await (await readFile(root, RUN))?.text())?.split(' ') ?? [];
  // files of an earlier run may have the same names: those alone count that this run has noted
  const wholeBefore = key !== undefined && before === key ? Number(whole) || 0 : 0;
  const mark = (count: number) => (key === undefined ? undefined : writeFile(root, RUN, `${key} ${count}`));
  let done = 0;
  for (const file of files.slice(0, wholeBefore)) {
    if (!(await isThere(file))) break;
    done += 1;
  }
  await mark(done);
  return {
    /** Files of the plan that are there already. */
    done,
    /** Writes the next. */
    async add(parts: FileParts): Promise<void> {
      await write(files[done]?.path ?? '', concatBytes(parts));
      done += 1;
      if (done % NOTED_EVERY === 0) await mark(done);
    },
    async end(): Promise<void> {
      await write(note.name, note.bytes);
      await write(list.name, parcelList(files, list.header));
      await remove(root, RUN);
    },
  };
}
