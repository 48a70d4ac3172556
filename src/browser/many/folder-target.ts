import { parcelList, type PlannedFile } from '../../core/places/list/plan-files.ts';
import type { Target } from './zip-parts.ts';

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

/** Writes each file into a folder, whole or not at all, and a list of them at the end. */
export function folderTarget(
  root: FileSystemDirectoryHandle,
  list: { readonly name: string; readonly header: readonly string[] },
): Target {
  const folders = new Map<string, Promise<FileSystemDirectoryHandle>>();
  const folderAt = (path: readonly string[]): Promise<FileSystemDirectoryHandle> => {
    const name = path.at(-1);
    if (name === undefined) return Promise.resolve(root);
    const key = path.join('/');
    const known =
      folders.get(key) ??
      folderAt(path.slice(0, -1)).then((parent) => parent.getDirectoryHandle(name, { create: true }));
    folders.set(key, known);
    return known;
  };
  const write = async (path: string, bytes: Uint8Array) => {
    const parts = path.split('/');
    const folder = await folderAt(parts.slice(0, -1));
    const handle = await folder.getFileHandle(parts.at(-1) ?? '', { create: true });
    const stream = await handle.createWritable();
    await stream.write(bytes as Uint8Array<ArrayBuffer>);
    await stream.close();
  };
  const files: PlannedFile[] = [];
  return {
    async add({ file, bytes }) {
      await write(file.path, bytes);
      files.push(file);
    },
    end: () => write(list.name, parcelList(files, list.header)),
  };
}
