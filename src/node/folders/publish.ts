import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { isAlive } from './process.ts';
import { swapFolders } from './swap.ts';

/**
 * Puts a finished folder in the place of `out`, whole or not at all: a run killed at any moment leaves the old one
 * or the new one there. Should the machine itself stop between the two renames, the old one has a name from which
 * `recoverPublished` of the next run puts it back.
 */
export async function publishFolder(finished: string, out: string): Promise<void> {
  await recoverPublished(out);
  const { parent, next, previous } = neighbours(out, process.pid);
  await mkdir(parent, { recursive: true });
  await moveFolder(finished, next);
  await swapFolders({ out: resolve(out), next, previous });
  await rm(previous, { recursive: true, force: true });
}

/** Mends what a stopped run left beside `out`: puts the old folder back if none is there, removes the rest. */
export async function recoverPublished(out: string): Promise<void> {
  const parent = dirname(resolve(out));
  if (!existsSync(parent)) return;
  for (const name of await readdir(parent)) {
    const pid = leftoverPid(name, basename(resolve(out)));
    if (pid === undefined || (pid !== process.pid && isAlive(pid))) continue;
    const leftover = join(parent, name);
    if (name.includes('.previous-') && !existsSync(out)) await rename(leftover, out);
    else await rm(leftover, { recursive: true, force: true });
  }
}

function neighbours(out: string, pid: number) {
  const parent = dirname(resolve(out));
  const name = basename(resolve(out));
  return {
    parent,
    next: join(parent, `.${name}.next-${pid}`),
    previous: join(parent, `.${name}.previous-${pid}`),
  };
}

function leftoverPid(name: string, published: string): number | undefined {
  for (const kind of ['next', 'previous']) {
    const start = `.${published}.${kind}-`;
    if (name.startsWith(start) && /^\d+$/.test(name.slice(start.length)))
      return Number(name.slice(start.length));
  }
  return undefined;
}

/** A rename where both places are on one disk, else a copy. */
async function moveFolder(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    await cp(from, to, { recursive: true });
    await rm(from, { recursive: true, force: true });
  }
}
