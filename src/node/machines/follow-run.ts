import { setTimeout as wait } from 'node:timers/promises';
import { sheetsOf } from '../../core/machines/run.ts';
import type { Failed, JobQueue } from './queue.ts';
import { openRuns, packsIn, type StoredRun } from './runs.ts';
import type { Store } from './store.ts';
import { tendRun } from './tend-run.ts';

/** How a run came to its end. */
export type RunEnd =
  | { readonly kind: 'indexed' | 'cancelled' }
  | { readonly kind: 'failed'; readonly failed: readonly Failed[] };

const LOOK_MS = 1000;
/** A run that does not come on for so long is filed again: a queue may have forgotten it. */
const STILL_MS = 15_000;

/** Waits until all sheets of a run are in the store and its index is written; whoever writes it writes the same. */
export async function followRun(
  stored: StoredRun,
  store: Store,
  queue: JobQueue,
  {
    progress,
    onTrouble,
  }: { progress: (sheets: number, total: number) => void; onTrouble: (error: unknown) => void },
): Promise<RunEnd> {
  const total = sheetsOf(stored.run.batches);
  const runs = openRuns(store);
  let [before, changedAt] = [-1, Date.now()];
  for (;;) {
    const started = Date.now();
    try {
      const packs = await packsIn(store);
      const missing = stored.jobs.filter(({ id }) => !packs.has(id));
      progress(total - sheetsOf(missing.map(({ job }) => job.batch)), total);
      if (missing.length !== before) [before, changedAt] = [missing.length, Date.now()];
      const isStill = Date.now() - changedAt > STILL_MS;
      if (missing.length === 0 || isStill) {
        changedAt = Date.now();
        if ((await tendRun(store, queue, stored)).step === 'indexed') return { kind: 'indexed' };
      }
      if (await runs.isCancelled(stored.id)) return { kind: 'cancelled' };
      const failed = (await queue.failed()).filter(({ id }) => missing.some((job) => job.id === id));
      if (failed.length > 0 && failed.length === missing.length) return { kind: 'failed', failed };
    } catch (error) {
      onTrouble(error);
    }
    // a store with many objects takes long to list, and is not to be kept busy with it
    await wait(Math.max(LOOK_MS, 5 * (Date.now() - started)));
  }
}
