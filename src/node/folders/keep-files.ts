import { execFile } from 'node:child_process';
import { open } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { syncFolder } from './sync-folder.ts';

/**
 * Waits until the disk has these files below `dir` and their names, so that a power cut takes none of them back. Where
 * the system can keep all of a disk's files at once (Linux, by its `sync -f`), that takes half as long.
 */
export async function keepFiles(
  dir: string,
  files: readonly string[],
  canKeepAll = process.platform === 'linux',
): Promise<void> {
  if (canKeepAll && (await keepAll(dir))) return;
  await Promise.all(files.map((file) => keepFile(join(dir, file))));
  const folders = new Set(files.flatMap((file) => foldersAbove(dirname(file))));
  await Promise.all([...folders].map((folder) => syncFolder(join(dir, folder))));
}

/** Whether the system could. */
const keepAll = (dir: string): Promise<boolean> =>
  promisify(execFile)('sync', ['-f', '--', dir]).then(
    () => true,
    () => false,
  );

async function keepFile(path: string): Promise<void> {
  // Some systems keep only what was opened for writing.
  const file = await open(path, 'r+');
  await file.datasync().finally(() => file.close());
}

/** `a/b`, `a` and `.`. */
const foldersAbove = (folder: string): string[] =>
  folder === '.' ? [folder] : [folder, ...foldersAbove(dirname(folder))];
