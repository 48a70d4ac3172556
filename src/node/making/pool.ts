import type { ForStaff } from '../../core/i18n/told.ts';
import { Worker } from 'node:worker_threads';

const typescript = new URL('../run-typescript.mjs', import.meta.url).href;

/** What a worker answers to a job: its result, or why there is none. */
export type Answer<Result> = { readonly result: Result } | { readonly fault: ForStaff };

type PoolWork<Job, Result> = {
  /** The worker's file, in TypeScript. It answers each message, a job, with one `Answer`. */
  readonly script: URL;
  /** What every worker is given when it starts. */
  readonly setup: unknown;
  readonly jobs: readonly Job[];
  readonly workers: number;
  readonly onAnswer: (job: Job, answer: Answer<Result>) => void;
};

/** Has every job done by some worker thread, each busy with one at a time. Rejects and stops all when one breaks. */
export async function runPool<Job, Result>(work: PoolWork<Job, Result>): Promise<void> {
  const waiting = work.jobs.values();
  const workers = Array.from(
    { length: Math.min(work.workers, work.jobs.length) },
    () => new Worker(work.script, { workerData: work.setup, execArgv: ['--import', typescript] }),
  );
  try {
    await Promise.all(workers.map((worker) => runWorker(worker, work, waiting)));
  } finally {
    await Promise.all(workers.map((worker) => worker.terminate()));
  }
}

/** Gives a worker one waiting job after the other until there is none. */
function runWorker<Job, Result>(
  worker: Worker,
  { script, onAnswer }: PoolWork<Job, Result>,
  waiting: Iterator<Job>,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let current: Job | undefined;
    const next = () => {
      const { done: isEmpty, value } = waiting.next();
      if (isEmpty) return resolve();
      current = value;
      worker.postMessage(value);
    };
    worker.on('message', (answer: Answer<Result>) => {
      if (current !== undefined) onAnswer(current, answer);
      next();
    });
    worker.once('error', reject);
    worker.once('exit', (code) => reject(new Error(`A worker of ${script.pathname} ended with ${code}.`)));
    next();
  });
}
