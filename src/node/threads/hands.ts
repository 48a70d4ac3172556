import { Worker } from 'node:worker_threads';
import { fromPlainError } from './plain-error.ts';
import type { Order, Reply } from './thread-messages.ts';
import type { Open } from './workshop.ts';

const typescript = new URL('../run-typescript.mjs', import.meta.url).href;
const script = new URL('./thread.ts', import.meta.url);

/** Who does jobs, one after the other. */
export type Hand = {
  /** Opens another workshop; jobs that were given before are done in the old one. */
  readonly open: (module: string, setup: unknown) => Promise<void>;
  readonly give: (job: unknown) => Promise<unknown>;
  /** Given and not done, and a workshop that is not open yet. */
  readonly jobs: () => number;
  /** Whether it can begin at once. */
  readonly isOpen: () => boolean;
  /** Settles when it has done what it was given first. */
  readonly next: () => Promise<unknown>;
  readonly stop: () => Promise<unknown>;
};

/** This thread itself. */
export function ownHand(): Hand {
  let work: ((job: unknown) => Promise<unknown>) | undefined;
  return {
    async open(module, setup) {
      const { open } = (await import(module)) as { open: Open<unknown, unknown, unknown> };
      work = await open(setup);
    },
    give: async (job) => work?.(job),
    jobs: () => 0,
    isOpen: () => true,
    next: () => Promise.resolve(),
    stop: () => Promise.resolve(),
  };
}

type Waiting = { resolve: (result: unknown) => void; reject: (e: Error) => void; done: Promise<unknown> };

/** A thread of its own, which loads these modules while nobody has a job for it yet. */
export function hiredHand(modules: readonly string[]): Hand {
  const worker = new Worker(script, { workerData: { modules }, execArgv: ['--import', typescript] });
  const waiting = new Map<number, Waiting>();
  let [last, opening] = [0, 0];
  let broken: Error | undefined;
  const fail = (error: Error) => {
    broken ??= error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on('error', (error) => fail(error instanceof Error ? error : new Error(String(error))));
  worker.on('exit', (code) => fail(new Error(`A thread ended with ${code}.`)));
  worker.on('message', (reply: Reply) => {
    const asked = waiting.get(reply.id);
    waiting.delete(reply.id);
    if ('failure' in reply) asked?.reject(fromPlainError(reply.failure));
    else asked?.resolve(reply.result);
  });
  const send = (order: { module: string; setup: unknown } | { job: unknown }): Promise<unknown> => {
    if (broken) return Promise.reject(broken);
    last += 1;
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    promise.catch(() => undefined);
    waiting.set(last, { resolve, reject, done: promise });
    worker.postMessage({ id: last, ...order } satisfies Order);
    return promise;
  };
  return {
    open(module, setup) {
      const opened = send({ module, setup });
      opening = last;
      return opened.then(() => undefined);
    },
    give: (job) => send({ job }),
    jobs: () => waiting.size,
    isOpen: () => !waiting.has(opening),
    next: () => waiting.values().next().value?.done ?? Promise.resolve(),
    stop: () => worker.terminate(),
  };
}
