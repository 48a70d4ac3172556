import { close, open, rename, writev } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { makeFolderBelow } from '../folders/links.ts';
import { pathBelow } from './path-below.ts';
import { keepFiles } from '../folders/keep-files.ts';

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
/** Files that the disk is made to keep together: one by one takes twice as long. */
const KEPT_TOGETHER = 480;

/** What is asked of the disk. */
type Disk = {
  readonly write: (path: string, parts: readonly Uint8Array[]) => Promise<void>;
  readonly move: (from: string, to: string) => Promise<void>;
  /** Waits until the disk has all that was written below `dir`, these files among it, and their names. */
  readonly keep: (dir: string, files: readonly string[]) => Promise<void>;
};

const systemDisk: Disk = {
  write: writeFile,
  move: promisify(rename),
  keep: keepFiles,
};

/**
 * Writes files below `dir` by the system's own threads. Each grows in `unfinished`, an empty folder of the same disk,
 * and is moved to its place in one step. It is called whole when the disk has it, so that what was called so is there
 * also after a power cut. They are called whole in the order in which they were added.
 */
export function filePublisher(dir: string, unfinished: string, disk: Disk = systemDisk): Publisher {
  const folders = new Map<string, Promise<void>>();
  let waiting: NewFile[] = [];
  let waitingBytes = 0;
  let inFlight: Promise<void> = Promise.resolve();
  /** In their places, but perhaps not on the disk; `file` is absent where an earlier run has seen to that. */
  let moved: {
    readonly file: string | undefined;
    readonly onWhole: () => void;
  }[] = [];

  const makeFolder = (folder: string) => {
    const made = folders.get(folder) ?? makeFolderBelow(dir, join(dir, folder));
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
  const keepMoved = async () => {
    const files = moved;
    moved = [];
    const own = files.flatMap(({ file }) => file ?? []);
    if (own.length > 0) await disk.keep(dir, own);
    for (const { onWhole } of files) onWhole();
  };
  const publishAll = async (files: readonly NewFile[]) => {
    const outcomes = await Promise.allSettled(files.map(publish));
    const failed = outcomes.findIndex(({ status }) => status === 'rejected');
    // Their bytes are let go.
    for (const { file, parts, onWhole } of failed < 0 ? files : files.slice(0, failed))
      moved.push({ file: parts.length > 0 ? file : undefined, onWhole });
    if (failed >= 0 || moved.length >= KEPT_TOGETHER) await keepMoved();
    const failure = outcomes[failed];
    if (failure?.status === 'rejected') throw failure.reason;
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
      await keepMoved();
    },
  };
}

const openFile = promisify(open);
const writeParts = promisify(writev);
const closeFile = promisify(close);

async function writeFile(path: string, parts: readonly Uint8Array[]): Promise<void> {
  // Nothing may have this name, not even a link.
  const file = await openFile(path, 'wx');
  try {
    let left = parts;
    while (left.length > 0) {
      // The system may take less at once than it is given.
      const { bytesWritten } = await writeParts(file, left);
      left = behind(left, bytesWritten);
    }
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
