import { parentPort, workerData } from 'node:worker_threads';
import { collectGarbage } from '../raster/collect-garbage.ts';
import type { Open } from './workshop.ts';
import { toPlainError } from './plain-error.ts';
import type { Order, Reply } from './thread-messages.ts';

/* A thread of a crew: opens the workshop that it is told and does the jobs that it is sent. */

type Module = { readonly open: Open<unknown, unknown, unknown> };

const { modules } = workerData as { readonly modules: readonly string[] };
// whatever is wrong with one is told when its workshop is to be opened
for (const module of modules) import(module).catch(() => undefined);

let opened: Promise<(job: unknown) => Promise<unknown>> | undefined;

parentPort?.on('message', async (order: Order) => {
  parentPort?.postMessage(await answer(order));
});

/** What a job leaves is garbage that V8 would let pile up, in every thread as much again as it has ever had to keep. */
const JOBS_A_COLLECTION = 32;
let jobs = 0;

async function answer(order: Order): Promise<Reply> {
  const { id } = order;
  try {
    if ('module' in order) {
      opened = import(order.module).then(({ open }: Module) => open(order.setup));
      await opened;
      return { id, result: undefined };
    }
    const work = await opened;
    const result = await work?.(order.job);
    jobs += 1;
    if (jobs % JOBS_A_COLLECTION === 0) collectGarbage();
    return { id, result };
  } catch (error) {
    return { id, failure: toPlainError(error) };
  }
}
