import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Fault, complain } from '../../core/domain/fault.ts';
import { decodeUnicode } from '../../core/tables/files/encoding.ts';

/** A content folder's text files, read once. Paths are relative and use `/`. */
export type ContentFiles = {
  /** The text, or undefined when the file is not there. A file that is not UTF-8 is a fault and reads as absent. */
  readonly read: (path: string) => Promise<string | undefined>;
  /** The bytes, or undefined when the file is not there. */
  readonly bytes: (path: string) => Promise<Uint8Array | undefined>;
  /** Names in a folder in alphabetical order; none when it is not there. Hidden files are left out. */
  readonly list: (folder: string, kind: 'files' | 'folders') => Promise<readonly string[]>;
  /** What was wrong with the bytes of files read so far. */
  readonly faults: readonly Fault[];
};

/** Opens a content folder. */
export function openContent(dir: string): ContentFiles {
  const faults: Fault[] = [];
  const bytesOf = (path: string) => unlessMissing(readFile(join(dir, ...path.split('/'))));
  return {
    faults,
    bytes: bytesOf,
    read: async (path) => {
      const bytes = await bytesOf(path);
      if (bytes === undefined) return undefined;
      const text = decodeUnicode(bytes);
      if (text === undefined) {
        faults.push({ file: path, where: '', value: '', ...complain((say) => say.faults.notUtf8()) });
      }
      return text;
    },
    list: async (folder, kind) => {
      const entries = await unlessMissing(readdir(join(dir, ...folder.split('/')), { withFileTypes: true }));
      return (entries ?? [])
        .filter((entry) => entry.isDirectory() === (kind === 'folders') && !entry.name.startsWith('.'))
        .map(({ name }) => name)
        .sort();
    },
  };
}

async function unlessMissing<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')) {
      return undefined;
    }
    throw error;
  }
}
