import { readFile, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { tell } from '../commands/tell.ts';

/** Stays empty; the system's lock is on it while a run writes into the folder. */
const LOCK = '.loa.lock';
/** Whose run that is, for whoever is refused. */
const OWNER = '.loa.lock.owner';

const SQLITE_BUSY = 5;
const ownerSchema = z.object({ machine: z.string(), process: z.number() });

/**
 * Keeps other runs out of a folder until the function that it gives is called: files that grow have the same names in
 * every run, so one place's sheet would end under another's name. It is SQLite's lock on a file, and so the system's:
 * one of many takes it, on this machine or another that shares the disk, and it is gone in the moment its holder is,
 * killed or not. None is ever stale, and no process number is compared.
 */
export async function lockFolder(dir: string): Promise<() => Promise<void>> {
  // a Node without it gets as far as being told so
  const { DatabaseSync } = await import('node:sqlite');
  const lock = new DatabaseSync(join(dir, LOCK));
  try {
    lock.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    lock.close();
    if (!(error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY)) throw error;
    const owner = await readOwner(dir);
    throw tell(({ folders }) => folders.inUse(dir, owner ? folders.owner(owner.machine, owner.process) : ''));
  }
  await writeFile(join(dir, OWNER), JSON.stringify({ machine: hostname(), process: process.pid }));
  return async () => {
    await rm(join(dir, OWNER), { force: true });
    lock.close();
  };
}

async function readOwner(dir: string): Promise<z.infer<typeof ownerSchema> | undefined> {
  try {
    return ownerSchema.parse(JSON.parse(await readFile(join(dir, OWNER), 'utf8')));
  } catch {
    return undefined;
  }
}
