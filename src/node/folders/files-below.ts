import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

/** Every file in a folder and those below it, relative to it, with `/`, in the order of their code units. Links are left out. */
export async function filesBelow(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/'))
    .sort();
}
