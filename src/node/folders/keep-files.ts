import { open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { syncFolder } from './sync-folder.ts';
import { type SyncProgram, syncProgram } from './sync-program.ts';

/** Makes the disk keep files below a folder, again and again. */
export type FilesKept = {
  /** Waits until the disk has these files and their names, so that a power cut takes none of them back. */
  readonly keep: (files: readonly string[]) => Promise<void>;
  readonly end: () => void;
};

/**
 * Where the system can keep all of a disk's files at once (Linux), that takes half as long as one by one; nothing is
 * started for it before the first are to be kept.
 */
export function filesKept(dir: string, canKeepAll = process.platform === 'linux'): FilesKept {
  let all: SyncProgram | undefined;
  return {
    async keep(files) {
      if (canKeepAll) all ??= syncProgram(dir);
      if (await all?.sync()) return;
      await Promise.all(files.map((file) => keepFile(join(dir, file))));
      const folders = new Set(files.flatMap((file) => foldersAbove(dirname(file))));
      await Promise.all([...folders].map((folder) => syncFolder(join(dir, folder))));
    },
    end: () => all?.end(),
  };
}

async function keepFile(path: string): Promise<void> {
  // Some systems keep only what was opened for writing.
  const file = await open(path, 'r+');
  await file.datasync().finally(() => file.close());
}

/** `a/b`, `a` and `.`. */
const foldersAbove = (folder: string): string[] =>
  folder === '.' ? [folder] : [folder, ...foldersAbove(dirname(folder))];
