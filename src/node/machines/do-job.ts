import { hostname } from 'node:os';
import type { Job as QueuedJob } from 'bullmq';
import { type Job, packName, readJob } from '../../core/machines/job.ts';
import { sha256 } from '../making/hashes.ts';
import type { BatchThreads } from './batch-threads.ts';
import type { KeptTemplates } from './kept-templates.ts';
import { ordersName } from './names.ts';
import { type Held, WAITS_MS } from './queue.ts';
import { requireHash, WrongObject } from './require-hash.ts';
import { type Store, StoreError } from './store.ts';

export type JobTools = {
  readonly store: Store;
  readonly templates: KeptTemplates;
  readonly threads: BatchThreads;
  /** Hash of this machine's own code. */
  readonly code: string;
  readonly isCancelled: (runId: string) => Promise<boolean>;
  /** Aborted when the run of the job is cancelled. */
  readonly signalFor: (runId: string) => { readonly signal: AbortSignal; readonly end: () => void };
  readonly onMade: (sheets: number) => void;
  readonly onHeld: (reason: Held['reason']) => void;
};

/** Makes what a job asks for and puts it into the store, unless it is there or nobody wants it any more. */
export async function doJob(queued: QueuedJob, token: string | undefined, tools: JobTools): Promise<void> {
  const { DelayedError, UnrecoverableError } = await import('bullmq');
  const hold = async (reason: Held['reason']) => {
    tools.onHeld(reason);
    const held: Held = { reason, by: hostname() };
    await queued.updateProgress(held);
    await queued.moveToDelayed(Date.now() + WAITS_MS, token);
    throw new DelayedError();
  };
  let job: Job;
  try {
    job = readJob(queued.id, queued.data, sha256);
  } catch (error) {
    throw new UnrecoverableError(error instanceof Error ? error.message : String(error));
  }
  if (job.code !== tools.code) return hold({ kind: 'code' });
  const { signal, end } = tools.signalFor(job.run);
  try {
    const onMissing = () => hold({ kind: 'missing' });
    await make({ id: queued.id ?? '', job, signal, onMissing }, tools);
  } catch (error) {
    if (signal.aborted) return;
    if (error instanceof StoreError) return await hold({ kind: 'store', detail: error.message });
    if (error instanceof WrongObject) throw new UnrecoverableError(error.message);
    throw error;
  } finally {
    end();
  }
}

type Making = {
  readonly id: string;
  readonly job: Job;
  readonly signal: AbortSignal;
  /** The store lacks what it is made from. */
  readonly onMissing: () => Promise<void>;
};

async function make({ id, job, signal, onMissing }: Making, tools: JobTools): Promise<void> {
  const { store, templates: kept, threads, isCancelled, onMade } = tools;
  const { run, batch } = job;
  if (await isCancelled(run)) return;
  if (await store.has(packName(id))) return;
  const orders = await store.get(ordersName(batch.content));
  const templates = await kept.get(batch.template);
  if (!orders || !templates) return onMissing();
  requireHash(orders, batch.content);
  const { template, count } = batch;
  const order = { template, templates, orders, count, isSummed: store.isChecking };
  await threads.make(order, signal, ({ pack, sha256: sum }) => store.put(packName(id), pack, sum));
  onMade(count);
}
