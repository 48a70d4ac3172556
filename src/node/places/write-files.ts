import { closeSync, constants, openSync, renameSync, rmSync, writevSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathBelow } from './path-below.ts';

/** A file in pieces. */
export type NewFile = {
  /** Relative to the writer's folder, with `/`; its folder is there. */
  readonly file: string;
  readonly parts: readonly Uint8Array[];
  /** Nobody looks for whole files in its folder before the run gives it its name: it grows where it stands. */
  readonly isGrowing: boolean;
};

export type FileWriter = {
  /** Writes it, or begins to where the disk is slow. */
  readonly add: (file: NewFile) => Promise<void>;
  /** Waits until all that was added is written. The disk may keep it only in its memory. */
  readonly end: () => Promise<void>;
};

/** What is asked of the disk. */
export type Disk = {
  readonly now: () => number;
  readonly write: (path: string, parts: readonly Uint8Array[]) => void;
  readonly move: (from: string, to: string) => void;
  readonly writeLater: (path: string, parts: readonly Uint8Array[]) => Promise<void>;
  readonly moveLater: (from: string, to: string) => Promise<void>;
};

/** A disk that takes longer for each file is a network's: many files are written to it at the same time. */
const SLOW_MS = 3;
const AT_A_TIME = 32;
/** What takes turns with other programs waits now and then, but hardly for so many files in a row. */
const TRIAL = 16;

/**
 * Writes files below `dir`. Those in folders that are looked into are first written into `unfinished`, an empty folder
 * of the same disk, under names that begin with `name`, and moved to their places in one step.
 */
export function fileWriter(
  { dir, unfinished, name }: { readonly dir: string; readonly unfinished: string; readonly name: string },
  disk: Disk = systemDisk,
): FileWriter {
  const inFlight = new Set<Promise<void>>();
  let failure: { readonly error: unknown } | undefined;
  let [count, quickestMs, isSlow] = [0, Infinity, false];
  const placesOf = ({ file, isGrowing }: NewFile) => {
    const path = pathBelow(dir, file);
    count += 1;
    return { path, growing: isGrowing ? path : join(unfinished, `${name}-${count}`) };
  };
  const writeNow = (file: NewFile) => {
    const start = disk.now();
    const { path, growing } = placesOf(file);
    disk.write(growing, file.parts);
    if (growing !== path) disk.move(growing, path);
    quickestMs = Math.min(quickestMs, disk.now() - start);
    if (count % TRIAL !== 0) return;
    isSlow = quickestMs > SLOW_MS;
    quickestMs = Infinity;
  };
  const writeLater = async (file: NewFile) => {
    const { path, growing } = placesOf(file);
    await disk.writeLater(growing, file.parts);
    if (growing !== path) await disk.moveLater(growing, path);
  };
  return {
    async add(file) {
      if (failure) throw failure.error;
      if (!isSlow) return writeNow(file);
      const written: Promise<void> = writeLater(file)
        .catch((error: unknown) => {
          failure ??= { error };
        })
        .finally(() => inFlight.delete(written));
      inFlight.add(written);
      if (inFlight.size >= AT_A_TIME) await Promise.race(inFlight);
    },
    async end() {
      await Promise.all(inFlight);
      if (failure) throw failure.error;
    },
  };
}

/** Nothing may have this name, not even a link. */
const NEW = constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL;
const isTaken = (error: unknown) => error instanceof Error && 'code' in error && error.code === 'EEXIST';

const systemDisk: Disk = {
  now: () => performance.now(),
  move: renameSync,
  moveLater: rename,
  write(path, parts) {
    const file = openNew(path);
    try {
      let left = parts;
      // the system may take less at once than it is given
      while (left.length > 0) left = behind(left, writevSync(file, left));
    } finally {
      closeSync(file);
    }
  },
  async writeLater(path, parts) {
    const file = await open(path, NEW).catch(async (error: unknown) => {
      if (!isTaken(error)) throw error;
      await rm(path);
      return open(path, NEW);
    });
    try {
      let left = parts;
      while (left.length > 0) left = behind(left, (await file.writev(left)).bytesWritten);
    } finally {
      await file.close();
    }
  },
};

/** What a stopped run has left half-written in a growing folder is in the way of the whole file. */
function openNew(path: string): number {
  try {
    return openSync(path, NEW);
  } catch (error) {
    if (!isTaken(error)) throw error;
    rmSync(path);
    return openSync(path, NEW);
  }
}

/** What is left of the parts when their first `count` bytes are gone. */
export function behind(parts: readonly Uint8Array[], count: number): readonly Uint8Array[] {
  const [first, ...others] = parts;
  if (!first) return [];
  return count < first.length ? [first.subarray(count), ...others] : behind(others, count - first.length);
}

/** Where a folder's files stand while it grows: `hospital/a4-poster.vi.part`. */
export const growingName = (folder: string): string => `${folder}.part`;

/** Where a file of such a folder stands until then. */
export const growingFile = (file: string): string =>
  `${growingName(dirname(file))}/${file.slice(file.lastIndexOf('/') + 1)}`;
