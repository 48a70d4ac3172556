import { type FilesKept, filesKept } from '../folders/keep-files.ts';

/** Files that stand in their places, though perhaps only in the disk's memory. */
export type Written = {
  /** Relative to the keeper's folder, with `/`; none where an earlier run has seen to that. */
  readonly files: readonly string[];
  /** Called when the disk has them all. */
  readonly onWhole: () => void;
};

export type Keeper = {
  /** Waits only where far more was written than the disk can keep up with. */
  readonly add: (written: Written) => Promise<void>;
  /** Waits until the disk has everything. */
  readonly end: () => Promise<void>;
};

/** Files that the disk is made to keep together: one by one takes many times as long. */
const TOGETHER = 2000;
const AHEAD = 4 * TOGETHER;

/**
 * Sees to it that what is called whole is there also after a power cut: the disk is made to keep many files at once,
 * while more are being made, and then they are called whole in the order in which they were added.
 */
export function keeper(dir: string, disk: FilesKept = filesKept(dir)): Keeper {
  let waiting: Written[] = [];
  let count = 0;
  let keeping: Promise<void> | undefined;
  let failure: { readonly error: unknown } | undefined;
  const keepWaiting = async () => {
    const own = waiting;
    waiting = [];
    count = 0;
    const files = own.flatMap((written) => written.files);
    if (files.length > 0) await disk.keep(files);
    for (const { onWhole } of own) onWhole();
  };
  const begin = () => {
    keeping = keepWaiting()
      .catch((error: unknown) => {
        failure ??= { error };
      })
      .finally(() => (keeping = undefined));
  };
  return {
    async add(written) {
      if (failure) throw failure.error;
      waiting.push(written);
      count += written.files.length;
      if (!keeping && count >= TOGETHER) begin();
      if (keeping && count >= AHEAD) await keeping;
    },
    async end() {
      await keeping;
      if (!failure) begin();
      await keeping;
      disk.end();
      if (failure) throw failure.error;
    },
  };
}
