import { close, fdatasync, open, rename, writev } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { makeFolderBelow } from '../folders/links.ts';
import { pathBelow } from './path-below.ts';
import { syncFolder } from '../folders/sync-folder.ts';

/** A file in pieces, of which only the last is its own, and what is done when it is on the disk whole. */
export type NewFile = {
  /** Relative to the publisher's folder, with `/`. */
  readonly file: string;
  /** None where it is there already. */
  readonly parts: readonly Uint8Array[];
  readonly onWhole: () => void;
};

export type Publisher = {
  /** Waits when too much is waiting already. */
  readonly add: (file: NewFile) => Promise<void>;
  /** Waits until all files are whole, or one could not be written. */
  readonly end: () => Promise<void>;
};

/** Files written at the same time while as many more are being made, and the memory they may take. */
const FILES = 40;
const BYTES = 8e6;

/** What is asked of the disk. */
export type Disk = {
  /** Writes a new file, and waits until the disk has it. */
  readonly write: (path: string, parts: readonly Uint8Array[]) => Promise<void>;
  readonly move: (from: string, to: string) => Promise<void>;
  /** Waits until the disk has the names in a folder. */
  readonly keepNames: (folder: string) => Promise<void>;
};

const openFile = promisify(open);
const writeParts = promisify(writev);
const closeFile = promisify(close);

/** The system's own; `sync` puts what was written onto the disk. */
export const systemDisk = (sync: (file: number) => Promise<void> = promisify(fdatasync)): Disk => ({
  write: (path, parts) => writeFile(path, parts, sync),
  move: promisify(rename),
  keepNames: syncFolder,
});

/**
 * Writes files below `dir` by the system's own threads. Each grows in `unfinished`, an empty folder of the same disk,
 * and is moved to its place in one step when the disk has it: it is there whole or not at all, also after a power cut.
 * They are called whole in the order in which they were added.
 */
export function filePublisher(dir: string, unfinished: string, disk: Disk = systemDisk()): Publisher {
  const folders = new Map<string, Promise<void>>();
  let waiting: NewFile[] = [];
  let waitingBytes = 0;
  let inFlight: Promise<void> = Promise.resolve();

  const makeFolder = (folder: string) => {
    const made = folders.get(folder) ?? makeSyncedFolder(dir, folder, disk);
    folders.set(folder, made);
    return made;
  };
  const publish = async ({ file, parts }: NewFile, slot: number) => {
    if (parts.length === 0) return;
    await makeFolder(dirname(file));
    const growing = join(unfinished, `${slot}`);
    await disk.write(growing, parts);
    await disk.move(growing, pathBelow(dir, file));
  };
  const publishAll = async (files: readonly NewFile[]) => {
    const outcomes = await Promise.allSettled(files.map(publish));
    const moved = files.filter(
      ({ parts }, index) => parts.length > 0 && outcomes[index]?.status === 'fulfilled',
    );
    await Promise.all([...new Set(moved.map(({ file }) => dirname(join(dir, file))))].map(disk.keepNames));
    for (const [index, outcome] of outcomes.entries()) {
      if (outcome.status === 'rejected') throw outcome.reason;
      files[index]?.onWhole();
    }
  };
  const flush = async () => {
    await inFlight;
    inFlight = publishAll(waiting);
    // Whoever comes next is told.
    inFlight.catch(() => undefined);
    waiting = [];
    waitingBytes = 0;
  };
  return {
    async add(file) {
      waiting.push(file);
      waitingBytes += file.parts.at(-1)?.length ?? 0;
      if (waiting.length >= FILES || waitingBytes >= BYTES) await flush();
    },
    async end() {
      await flush();
      await inFlight;
    },
  };
}

/** Makes a folder below `dir` that the disk has, too. */
async function makeSyncedFolder(dir: string, folder: string, disk: Disk): Promise<void> {
  const path = join(dir, folder);
  await makeFolderBelow(dir, path);
  for (let above = path; above !== join(dir);) {
    above = dirname(above);
    await disk.keepNames(above);
  }
}

async function writeFile(
  path: string,
  parts: readonly Uint8Array[],
  sync: (file: number) => Promise<void>,
): Promise<void> {
  // Nothing may have this name, not even a link.
  const file = await openFile(path, 'wx');
  try {
    let left = parts;
    while (left.length > 0) {
      // The system may take less at once than it is given.
      const { bytesWritten } = await writeParts(file, left);
      left = behind(left, bytesWritten);
    }
    await sync(file);
  } finally {
    await closeFile(file);
  }
}

/** What is left of the parts when their first `count` bytes are gone. */
export function behind(parts: readonly Uint8Array[], count: number): readonly Uint8Array[] {
  const [first, ...others] = parts;
  if (!first) return [];
  return count < first.length ? [first.subarray(count), ...others] : behind(others, count - first.length);
}
