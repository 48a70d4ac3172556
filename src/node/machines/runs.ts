import { jobsOf, type KeyedJob, readRun, type Run, runNames, runsIn } from '../../core/machines/run.ts';
import { packName } from '../../core/machines/job.ts';
import { sha256 } from '../making/hashes.ts';
import type { Listed, Store } from './store.ts';

/** A run as a store holds it. */
export type StoredRun = {
  readonly id: string;
  readonly run: Run;
  readonly jobs: readonly KeyedJob[];
  readonly isCancelled: boolean;
  /** Its index was written. */
  readonly isIndexed: boolean;
};

/** Reads runs; a record never changes, so that each is read once. */
export type Runs = {
  readonly all: () => Promise<readonly StoredRun[]>;
  readonly isCancelled: (id: string) => Promise<boolean>;
};

export function openRuns(
  store: Store,
  onError: (id: string, error: unknown) => void = () => undefined,
): Runs {
  const known = new Map<string, Pick<StoredRun, 'run' | 'jobs'>>();
  const read = async (id: string) => {
    const before = known.get(id);
    if (before) return before;
    const text = await store.get(runNames.record(id));
    if (!text) return undefined;
    const run = readRun(id, Buffer.from(text).toString('utf8'), sha256);
    const found = { run, jobs: jobsOf(id, run, sha256) };
    known.set(id, found);
    return found;
  };
  return {
    async all() {
      const names: string[] = [];
      for await (const { name } of store.list(runNames.all)) names.push(name);
      const runs: StoredRun[] = [];
      for (const [id, endings] of runsIn(names)) {
        const found = await read(id).catch((error: unknown) => void onError(id, error));
        if (!found) continue;
        runs.push({ id, ...found, isCancelled: endings.has('cancelled'), isIndexed: endings.has('csv') });
      }
      return runs;
    },
    isCancelled: (id) => store.has(runNames.cancelled(id)),
  };
}

/** Everything that is made, by the job that it was made for. */
export async function packsIn(store: Store): Promise<ReadonlyMap<string, Listed>> {
  const packs = new Map<string, Listed>();
  for await (const listed of store.list('')) {
    const [, id] = /^([0-9a-f]{64})\.zip$/.exec(listed.name) ?? [];
    if (id !== undefined && listed.name === packName(id)) packs.set(id, listed);
  }
  return packs;
}
