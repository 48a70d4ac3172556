import { lstat, mkdir } from 'node:fs/promises';
import { isAbsolute, join, relative, resolve, sep } from 'node:path';
import { inTheWay } from './in-the-way.ts';
import { syncFolder } from './sync-folder.ts';

/** The path of a file of ours. Names are made safe before; this is the second lock on the same door. */
export function pathBelow(dir: string, file: string): string {
  const path = resolve(dir, file);
  const inside = relative(resolve(dir), path);
  if (inside === '' || inside.startsWith('..') || isAbsolute(inside) || file.includes('\0')) {
    throw new Error(`${JSON.stringify(file)} is not below ${dir}.`);
  }
  return join(dir, inside);
}

/**
 * Makes a folder below `dir`, with those between. Throws where a link stands in the way: it could lead anywhere, and
 * what it leads to is not ours to write into.
 */
export async function makeFolderBelow(dir: string, folder: string): Promise<void> {
  let path = dir;
  for (const part of folder === '.' ? [] : relative(dir, pathBelow(dir, folder)).split(sep)) {
    const above = path;
    path = join(path, part);
    const isNew = await mkdir(path).then(
      () => true,
      (error: NodeJS.ErrnoException) => {
        if (error.code !== 'EEXIST') throw error;
        return false;
      },
    );
    const found = await lstat(path);
    if (!found.isDirectory()) throw inTheWay(path, found);
    if (isNew) await syncFolder(above);
  }
}
