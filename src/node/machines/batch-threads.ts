import { Worker } from 'node:worker_threads';
import type { BatchAnswer, BatchOrder } from './batch-thread.ts';

const script = new URL('./batch-thread.ts', import.meta.url);
const typescript = new URL('../run-typescript.mjs', import.meta.url).href;

export type Pack = Extract<BatchAnswer, { readonly pack: unknown }>;

/** Threads that make archives, so that the main thread has time to tell the queue that it is alive. */
export type BatchThreads = {
  /**
   * As soon as a thread is free; `use` is given the archive, whose memory is another's afterwards. Throws where it
   * cannot be made, and where `signal` says that nobody wants it.
   */
  readonly make: (
    order: Omit<BatchOrder, 'desk'>,
    signal: AbortSignal,
    use: (pack: Pack) => Promise<void>,
  ) => Promise<void>;
  readonly end: () => Promise<void>;
};

export function batchThreads(): BatchThreads {
  const idle: Worker[] = [];
  const all = new Set<Worker>();
  const desks: ArrayBuffer[] = [];
  const begin = () => {
    const worker = new Worker(script, { execArgv: ['--import', typescript] });
    all.add(worker);
    worker.on('error', () => {}); // one that breaks while idle is gone; whoever asks it is told by `ask`
    worker.once('exit', () => {
      all.delete(worker);
      const index = idle.indexOf(worker);
      if (index >= 0) idle.splice(index, 1);
    });
    return worker;
  };
  return {
    async make(order, signal, use) {
      signal.throwIfAborted();
      const worker = idle.pop() ?? begin();
      const answer = await ask(worker, { ...order, desk: desks.pop() }, signal);
      idle.push(worker);
      if ('fault' in answer) throw new Error(answer.fault);
      await use(answer);
      desks.push(answer.pack.buffer);
    },
    async end() {
      await Promise.all([...all].map((worker) => worker.terminate()));
    },
  };
}

/** One that ends or is stopped on the way is not asked again. */
function ask(worker: Worker, order: BatchOrder, signal: AbortSignal): Promise<BatchAnswer> {
  return new Promise((resolve, reject) => {
    const stop = () => void worker.terminate();
    const settle = (then: () => void) => {
      signal.removeEventListener('abort', stop);
      worker.off('exit', onExit).off('error', onError).off('message', onMessage);
      then();
    };
    const onExit = (code: number) => settle(() => reject(new Error(`A thread ended with ${code}.`)));
    const onError = (error: unknown) => settle(() => reject(error));
    const onMessage = (answer: BatchAnswer) => settle(() => resolve(answer));
    signal.addEventListener('abort', stop);
    worker.on('exit', onExit).on('error', onError).on('message', onMessage);
    worker.postMessage(order, order.desk ? [order.desk] : []);
  });
}
