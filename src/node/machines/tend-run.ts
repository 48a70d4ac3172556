import { createHash } from 'node:crypto';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { packName } from '../../core/machines/job.ts';
import { listInTail, TAIL_BYTES } from '../../core/machines/pack.ts';
import { INDEX_HEADER, indexLines } from '../../core/machines/run-index.ts';
import { type KeyedJob, runNames } from '../../core/machines/run.ts';
import type { JobQueue } from './queue.ts';
import { packsIn, type StoredRun } from './runs.ts';
import type { Store } from './store.ts';

/** What was to be done next for a run. */
export type Tended = {
  readonly step: 'filed' | 'indexed';
  /** Of its jobs those whose sheets are there. */
  readonly done: number;
};

/**
 * Brings a run on from whatever state a stopped machine or a queue that has forgotten left it in: files the jobs of
 * which nothing is in the store, or writes the index when there is none. Any number of machines may do it at once.
 */
export async function tendRun(store: Store, queue: JobQueue, stored: StoredRun): Promise<Tended> {
  const packs = await packsIn(store);
  const missing = stored.jobs.filter(({ id }) => !packs.has(id));
  const done = stored.jobs.length - missing.length;
  const damaged = missing.length === 0 ? await writeIndex(store, stored) : [];
  if (missing.length === 0 && damaged.length === 0) return { step: 'indexed', done };
  await queue.file([...missing, ...damaged]);
  return { step: 'filed', done: done - damaged.length };
}

/** Writes the list of every sheet of a run, and gives the jobs whose archive is not whole: they are taken away. */
async function writeIndex(store: Store, { id: runId, jobs }: StoredRun): Promise<readonly KeyedJob[]> {
  const dir = await mkdtemp(join(tmpdir(), 'loa-index-'));
  try {
    const path = join(dir, 'index.csv');
    const file = await open(path, 'wx');
    const hash = createHash('sha256');
    const write = async (text: string) => {
      hash.update(text);
      await file.write(text);
    };
    const damaged: KeyedJob[] = [];
    try {
      await write(INDEX_HEADER);
      for (const keyed of jobs) {
        const lines = await linesOf(store, keyed);
        if (lines === undefined) damaged.push(keyed);
        else await write(lines);
      }
    } finally {
      await file.close();
    }
    for (const { id } of damaged) await store.remove(packName(id));
    if (damaged.length === 0) await store.putFile(runNames.index(runId), path, hash.digest('hex'));
    return damaged;
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

/** The lines of one archive; nothing where it is not whole. */
async function linesOf(store: Store, { id, job }: KeyedJob): Promise<string | undefined> {
  const name = packName(id);
  let length = TAIL_BYTES;
  for (;;) {
    const tail = await store.tail(name, length);
    if (!tail) return undefined;
    const list = listInTail(tail.bytes, tail.size);
    if (list === undefined) return undefined;
    if (typeof list === 'object') {
      length = tail.size - list.from;
      continue;
    }
    try {
      return indexLines(list, name, job.batch);
    } catch {
      return undefined;
    }
  }
}
