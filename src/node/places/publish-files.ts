import { close, open, rename, writev } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

/** A file in pieces, of which only the last is its own, and what is done when it is there whole. */
export type NewFile = {
  readonly path: string;
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

const openFile = promisify(open);
const writeParts = promisify(writev);
const closeFile = promisify(close);
const moveFile = promisify(rename);

/**
 * Writes files by the system's own threads. Each grows in `unfinished`, a folder of the same disk, and is moved to its
 * place in one step: it is there whole or not at all. They are called whole in the order in which they were added.
 */
export function filePublisher(unfinished: string): Publisher {
  const folders = new Set<string>();
  let waiting: NewFile[] = [];
  let waitingBytes = 0;
  let inFlight: Promise<void> = Promise.resolve();

  const makeFolder = async (folder: string) => {
    if (!folders.has(folder)) await mkdir(folder, { recursive: true });
    folders.add(folder);
  };
  const publish = async ({ path, parts }: NewFile, slot: number) => {
    await makeFolder(dirname(path));
    const growing = join(unfinished, `${slot}`);
    await writeFile(growing, parts);
    await moveFile(growing, path);
  };
  const publishAll = async (files: readonly NewFile[]) => {
    await makeFolder(unfinished);
    const outcomes = await Promise.allSettled(files.map(publish));
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

async function writeFile(path: string, parts: readonly Uint8Array[]): Promise<void> {
  const file = await openFile(path, 'w');
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
