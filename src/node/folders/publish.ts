import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { realPlace } from './links.ts';
import { isAbandoned, MAKER } from './maker.ts';
import { swapFolders } from './swap.ts';

/**
 * Puts a finished folder in the place of `out`, whole or not at all: a run killed at any moment leaves the old one
 * or the new one there. Should the machine itself stop between the two renames, the old one has a name from which
 * `recoverPublished` of the next run puts it back. Where `out` is a link, the folder that it leads to is replaced.
 */
export async function publishFolder(finished: string, out: string): Promise<void> {
  await recoverPublished(out);
  const place = await realPlace(out);
  const parent = dirname(place);
  const [next, previous] = [beside(place, 'next'), beside(place, 'previous')];
  await mkdir(parent, { recursive: true });
  await moveFolder(finished, next).catch(async (error: unknown) => {
    // a disk that is full gets its room back at once, and not when it is tried again
    await rm(next, { recursive: true, force: true }).catch(() => undefined);
    throw error;
  });
  await swapFolders({ out: place, next, previous });
  await rm(previous, { recursive: true, force: true });
}

/** Mends what a stopped run left beside `out`: puts the old folder back if none is there, removes the rest. */
export async function recoverPublished(out: string): Promise<void> {
  const place = await realPlace(out);
  const parent = dirname(place);
  if (!existsSync(parent)) return;
  for (const name of await readdir(parent)) {
    const maker = makerOf(name, basename(place));
    const leftover = join(parent, name);
    if (maker === undefined || (maker !== MAKER && !(await isAbandoned(leftover, maker)))) continue;
    if (name.includes('.previous-') && !existsSync(place)) await rename(leftover, place);
    else await rm(leftover, { recursive: true, force: true });
  }
}

const beside = (place: string, kind: 'next' | 'previous') =>
  join(dirname(place), `.${basename(place)}.${kind}-${MAKER}`);

function makerOf(name: string, published: string): string | undefined {
  const starts = [`.${published}.next-`, `.${published}.previous-`];
  const start = starts.find((each) => name.startsWith(each));
  return start === undefined ? undefined : name.slice(start.length);
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
