import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

const UNFINISHED = '.loa-places.part';

/**
 * A new empty folder in `dir` where files grow before they are moved to their places. No other run has one of that
 * name, on whatever machine. Those of stopped runs are removed: whoever calls holds the folder's lock.
 */
export async function openUnfinished(dir: string): Promise<string> {
  await removeUnfinished(dir);
  return mkdtemp(join(dir, `${UNFINISHED}-`));
}

export async function removeUnfinished(dir: string): Promise<void> {
  const names = (await readdir(dir)).filter((name) => name.startsWith(UNFINISHED));
  for (const name of names) await rm(join(dir, name), { recursive: true, force: true });
}
