import { constants } from 'node:fs';
import { lstat, mkdir, readdir, readlink, realpath } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { tell } from '../commands/tell.ts';

/** Opens a file to write it anew, and fails where a link stands in its place. */
export const WRITE_HERE =
  constants.O_WRONLY | constants.O_CREAT | constants.O_TRUNC | (constants.O_NOFOLLOW ?? 0);

/** Where a path leads once every link on it is followed, whether or not something is there yet. Absolute. */
export async function realPlace(path: string): Promise<string> {
  const full = resolve(path);
  try {
    return await realpath(full);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
    const isLink = (await lstat(full).catch(() => undefined))?.isSymbolicLink();
    const parent = await realPlace(dirname(full));
    return isLink ? realPlace(resolve(parent, await readlink(full))) : join(parent, basename(full));
  }
}

/** Makes `folder`, which is `root` or below it. A link between the two would lead out of `root` and is refused. */
export async function makeFolderBelow(root: string, folder: string): Promise<void> {
  await mkdir(root, { recursive: true });
  let path = root;
  for (const step of relative(root, folder).split(sep).filter(Boolean)) {
    path = join(path, step);
    const here = await lstat(path).catch(() => undefined);
    if (here?.isSymbolicLink()) throw tell(({ folders }) => folders.isLink(path));
    if (here && !here.isDirectory()) throw tell(({ folders }) => folders.isFile(path));
    if (!here) await mkdir(path, { recursive: true });
  }
}

/** Refuses a folder that has a link anywhere below it. */
export async function refuseLinks(folder: string): Promise<void> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const link = entries.find((entry) => entry.isSymbolicLink());
  if (link) throw tell(({ folders }) => folders.isLink(join(link.parentPath, link.name)));
}

/** Whether a file is there. A link in its place could lead to somebody's, and is refused. */
export async function isFileHere(path: string): Promise<boolean> {
  const here = await lstat(path).catch(() => undefined);
  if (here?.isSymbolicLink()) throw tell(({ folders }) => folders.isLink(path));
  return here !== undefined;
}
