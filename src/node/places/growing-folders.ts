import { lstatSync, renameSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { makeFolderBelow } from '../folders/links.ts';
import { syncFolder } from '../folders/sync-folder.ts';
import { isThere } from './finished-file.ts';
import { growingName } from './write-files.ts';

export type GrowingFolders = {
  /** Those that no finished run has made: their files are not looked for yet and stand below another name. */
  readonly growing: ReadonlySet<string>;
  /** Gives them their names, once everything in them is on the disk. */
  readonly end: () => Promise<void>;
};

/**
 * Makes the folders of a run's files below `dir`, which it has locked. One that is new, or was begun by a run that was
 * stopped, grows under a name of its own until all of it is there, so that no file in it needs to be moved.
 */
export async function openFolders(dir: string, folders: readonly string[]): Promise<GrowingFolders> {
  const growing = new Set<string>();
  for (const folder of folders) {
    await makeFolderBelow(dir, join(dir, dirname(folder)));
    const [place, begun] = [join(dir, folder), join(dir, growingName(folder))];
    if (isThere(place)) {
      await makeFolderBelow(dir, place);
      if (isThere(begun)) rmSync(begun, { recursive: true });
      continue;
    }
    await makeFolderBelow(dir, begun);
    growing.add(folder);
  }
  return {
    growing,
    async end() {
      for (const folder of growing) {
        if (lstatSync(join(dir, growingName(folder))).isDirectory())
          renameSync(join(dir, growingName(folder)), join(dir, folder));
      }
      for (const parent of new Set([...growing].map((folder) => dirname(folder))))
        await syncFolder(join(dir, parent));
    },
  };
}
