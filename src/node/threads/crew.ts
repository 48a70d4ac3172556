import { Worker } from 'node:worker_threads';
import { fromPlainError, type PlainError } from './plain-error.ts';

const typescript = new URL('../run-typescript.mjs', import.meta.url).href;
const script = new URL('./thread.ts', import.meta.url);

/** How jobs of one kind are done: what a module exports as `open`, called once in each thread. */
export type Open<Setup, Job, Result> = (setup: Setup) => Promise<(job: Job) => Promise<Result>>;

type Hiring<Setup, Job, Result> = {
  /** Absolute URL of a module that exports `open`. */
  readonly module: string;
  /** Plain data. */
  readonly setup: Setup;
  /** 0 does everything in this one. */
  readonly threads: number;
  /** Told in the order of the jobs, whichever is done first. */
  readonly onResult: (result: Result, job: Job) => Promise<void> | void;
};

export type Crew<Job> = {
  /** Hands out a job. Waits while every thread has enough; throws when one has failed. */
  readonly add: (job: Job) => Promise<void>;
  /** Waits until every job is done and told. */
  readonly end: () => Promise<void>;
  /** Stops all threads at once; they may be in the midst of a job. */
  readonly dismiss: () => Promise<void>;
};

/** Jobs that a thread has at a time: while one waits for the disk, it goes on with the next. */
const JOBS_A_THREAD = 2;
/** As many more may be done and wait for an earlier one. */
const JOBS_AHEAD = 3;

type Pending<Job> = { readonly job: Job; readonly done: Promise<unknown> };

/** Has jobs done by threads of this program, each with a workshop of its own. */
export async function hire<Setup, Job, Result>(hiring: Hiring<Setup, Job, Result>): Promise<Crew<Job>> {
  const { threads, onResult } = hiring;
  const hands = threads === 0 ? [await ownHand(hiring)] : hiredHands(hiring);
  const most = Math.max(1, threads) * JOBS_A_THREAD * JOBS_AHEAD;
  const pending: Pending<Job>[] = [];
  let told: Promise<void> = Promise.resolve();
  let failure: { readonly error: unknown } | undefined;
  const tellFirst = async () => {
    const [first] = pending;
    if (!first) return;
    const result = (await first.done) as Result;
    pending.shift();
    await onResult(result, first.job);
  };
  const tellNext = () => {
    told = told.then(tellFirst);
    told.catch((error: unknown) => {
      failure ??= { error };
    });
    return told;
  };
  return {
    async add(job) {
      if (failure) throw failure.error;
      const hand = leastBusy(hands);
      const done = hand.give(job);
      done.catch(() => undefined);
      pending.push({ job, done });
      if (threads === 0) return tellNext();
      const next = tellNext();
      if (pending.length >= most) await next;
      else if (hands.every(({ jobs }) => jobs() >= JOBS_A_THREAD)) await Promise.race(hands.map(idle));
    },
    end: async () => {
      await told;
    },
    dismiss: async () => void (await Promise.all(hands.map((hand) => hand.stop()))),
  };
}

type Hand<Job, Result> = {
  readonly give: (job: Job) => Promise<Result>;
  readonly jobs: () => number;
  /** Settles when it has done the job that it was given first. */
  readonly next: () => Promise<unknown>;
  readonly stop: () => Promise<unknown>;
};

const leastBusy = <Job, Result>(hands: readonly Hand<Job, Result>[]): Hand<Job, Result> => {
  const [first, ...others] = hands;
  if (!first) throw new Error('A crew needs a hand.');
  return others.reduce((best, hand) => (hand.jobs() < best.jobs() ? hand : best), first);
};

const idle = (hand: { readonly next: () => Promise<unknown> }) => hand.next().catch(() => undefined);

async function ownHand<Setup, Job, Result>({
  module,
  setup,
}: Hiring<Setup, Job, Result>): Promise<Hand<Job, Result>> {
  const { open } = (await import(module)) as { open: Open<Setup, Job, Result> };
  const work = await open(setup);
  return {
    give: work,
    jobs: () => 0,
    next: () => Promise.resolve(),
    stop: () => Promise.resolve(),
  };
}

/** What a thread answers: to which job, and its result or why there is none. */
export type Reply = { readonly id: number } & (
  { readonly result: unknown } | { readonly failure: PlainError }
);

function hiredHands<Setup, Job, Result>(hiring: Hiring<Setup, Job, Result>): Hand<Job, Result>[] {
  return Array.from({ length: hiring.threads }, () => {
    const { module, setup } = hiring;
    const worker = new Worker(script, {
      workerData: { module, setup },
      execArgv: ['--import', typescript],
    });
    const waiting = new Map<
      number,
      { resolve: (result: Result) => void; reject: (e: Error) => void; done: Promise<Result> }
    >();
    let last = 0;
    let broken: Error | undefined;
    const fail = (error: Error) => {
      broken ??= error;
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
    };
    worker.on('error', (error) => fail(error instanceof Error ? error : new Error(String(error))));
    worker.on('exit', (code) => fail(new Error(`A thread of ${module} ended with ${code}.`)));
    worker.on('message', (reply: Reply) => {
      const asked = waiting.get(reply.id);
      waiting.delete(reply.id);
      if ('failure' in reply) asked?.reject(fromPlainError(reply.failure));
      else asked?.resolve(reply.result as Result);
    });
    return {
      give(job) {
        if (broken) return Promise.reject(broken);
        last += 1;
        const { promise, resolve, reject } = Promise.withResolvers<Result>();
        promise.catch(() => undefined);
        waiting.set(last, { resolve, reject, done: promise });
        worker.postMessage({ id: last, job });
        return promise;
      },
      jobs: () => waiting.size,
      next: () => waiting.values().next().value?.done ?? Promise.resolve(),
      stop: () => worker.terminate(),
    };
  });
}
