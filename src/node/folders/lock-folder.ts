import { open, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { tell } from '../commands/tell.ts';
import { WRITE_HERE } from './links.ts';

/** Stays empty; the system's lock is on it while a run writes into the folder. */
const LOCK = '.loa.lock';
/** Whose run that is, for whoever is refused. */
const OWNER = '.loa.lock.owner';

/** A lock that nothing refers to would be collected as garbage, and so let go. */
const held = new Set<object>();

const SQLITE_BUSY = 5;

/** Of two that ask in the same moment each stands in the other's way: whoever goes on asking gets the lock. */
const ASK_AGAIN_MS = 250;

type Owner = { readonly machine: string; readonly process: number };

/**
 * Keeps other runs out of a folder until the function that it gives is called: files that grow have the same names in
 * every run, so one place's sheet would end under another's name. It is SQLite's lock on a file, and so the system's:
 * one of many takes it, on this machine or another that shares the disk, and it is gone in the moment its holder is,
 * killed or not. None is ever stale, and no process number is compared.
 */
export async function lockFolder(dir: string): Promise<() => Promise<void>> {
  // a Node without it gets as far as being told so
  const { DatabaseSync } = await import('node:sqlite');
  let lock: InstanceType<typeof DatabaseSync> | undefined;
  try {
    lock = new DatabaseSync(join(dir, LOCK), { timeout: ASK_AGAIN_MS });
    lock.exec('BEGIN EXCLUSIVE');
    const owner = JSON.stringify({ machine: hostname(), process: process.pid });
    await writeFile(join(dir, OWNER), owner, { flag: WRITE_HERE });
  } catch (error) {
    lock?.close();
    if (isBusy(error)) throw await inUse(dir);
    // the system's own complaint says more than SQLite's
    await (await open(join(dir, LOCK), 'a')).close();
    throw error;
  }
  const mine = lock;
  held.add(mine);
  return async () => {
    await rm(join(dir, OWNER), { force: true });
    held.delete(mine);
    mine.close();
  };
}

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY;

async function inUse(dir: string): Promise<Error> {
  const owner = await readOwner(dir);
  return tell(({ folders }) => folders.inUse(dir, owner ? folders.owner(owner.machine, owner.process) : ''));
}

async function readOwner(dir: string): Promise<Owner | undefined> {
  try {
    const { machine, process: id }: Partial<Owner> = JSON.parse(await readFile(join(dir, OWNER), 'utf8'));
    return typeof machine === 'string' && typeof id === 'number' ? { machine, process: id } : undefined;
  } catch {
    return undefined;
  }
}
