import { parentPort, workerData } from 'node:worker_threads';
import { collectGarbage } from '../raster/collect-garbage.ts';
import type { Open, Reply } from './crew.ts';
import { toPlainError } from './plain-error.ts';

/* A thread of a crew: opens its workshop and does the jobs that it is sent. */

const { module, setup } = workerData as { readonly module: string; readonly setup: unknown };
const opened = import(module).then(({ open }: { open: Open<unknown, unknown, unknown> }) => open(setup));
opened.catch(() => undefined);

type Message = { readonly id: number; readonly job: unknown };

parentPort?.on('message', async ({ id, job }: Message) => {
  parentPort?.postMessage(await answer(id, job));
});

/** What a job leaves is garbage that V8 would let pile up, in every thread as much again as it has ever had to keep. */
const JOBS_A_COLLECTION = 32;
let jobs = 0;

async function answer(id: number, job: unknown): Promise<Reply> {
  try {
    const work = await opened;
    const result = await work(job);
    jobs += 1;
    if (jobs % JOBS_A_COLLECTION === 0) collectGarbage();
    return { id, result };
  } catch (error) {
    return { id, failure: toPlainError(error) };
  }
}
