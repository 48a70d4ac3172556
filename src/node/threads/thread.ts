import { parentPort, workerData } from 'node:worker_threads';
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

async function answer(id: number, job: unknown): Promise<Reply> {
  try {
    const work = await opened;
    return { id, result: await work(job) };
  } catch (error) {
    return { id, failure: toPlainError(error) };
  }
}
