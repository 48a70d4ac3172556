import { type Hand, hiredHand, ownHand } from './hands.ts';
import type { Workshop } from './workshop.ts';

/** Threads of this program, each with a workshop of its own; they do jobs of one kind after those of another. */
export type Crew = {
  /** 0: this one does everything. */
  readonly threads: number;
  /** For jobs whose results are told in the order of the jobs, whichever is done first. */
  readonly inOrder: <Setup, Job, Result>(
    workshop: Workshop<Setup>,
    onResult: (result: Result, job: Job) => Promise<void> | void,
  ) => Promise<OrderedDesk<Job>>;
  /** For jobs that one could as well do oneself. */
  readonly helpers: <Setup, Job, Result>(workshop: Workshop<Setup>) => Promise<HelpDesk<Job, Result>>;
  /** Stops all threads at once; they may be in the midst of a job. */
  readonly dismiss: () => Promise<void>;
};

export type OrderedDesk<Job> = {
  /** Hands out a job. Waits while every thread has enough; throws when one has failed. */
  readonly add: (job: Job) => Promise<void>;
  /** Waits until every job is done and told. */
  readonly end: () => Promise<void>;
};

export type HelpDesk<Job, Result> = {
  /** Nothing where none has time; whoever asks would have to wait. */
  readonly ask: (job: Job) => Promise<Result> | undefined;
  /** Tells it to each of them, before whatever is asked later. */
  readonly tell: (job: Job) => void;
};

/** Jobs that a thread has at a time: while one waits for the disk, it goes on with the next. */
const JOBS_A_THREAD = 2;
/** As many more may be done and wait for an earlier one. */
const JOBS_AHEAD = 3;

/** Hires so many threads, which load these modules at once. */
export function hire(threads: number, modules: readonly string[]): Crew {
  const hands = threads === 0 ? [ownHand()] : Array.from({ length: threads }, () => hiredHand(modules));
  const open = async ({ module, setup }: Workshop<unknown>) => {
    const opened = hands.map((hand) => hand.open(module, setup));
    // a job for a workshop that did not open fails with the reason
    for (const each of opened) each.catch(() => undefined);
    if (threads === 0) await Promise.all(opened);
  };
  return {
    threads,
    async inOrder(workshop, onResult) {
      await open(workshop);
      return orderedDesk(hands, onResult, threads === 0);
    },
    async helpers<Setup, Job, Result>(workshop: Workshop<Setup>) {
      await open(workshop);
      return {
        ask(job: Job) {
          const hand = hands.find((each) => each.isOpen() && each.jobs() < JOBS_A_THREAD);
          return hand?.give(job) as Promise<Result> | undefined;
        },
        tell: (job: Job) => hands.forEach((hand) => void hand.give(job).catch(() => undefined)),
      };
    },
    dismiss: async () => void (await Promise.all(hands.map((hand) => hand.stop()))),
  };
}

type Pending<Job> = { readonly job: Job; readonly done: Promise<unknown> };

function orderedDesk<Job, Result>(
  hands: readonly Hand[],
  onResult: (result: Result, job: Job) => Promise<void> | void,
  isAlone: boolean,
): OrderedDesk<Job> {
  const most = hands.length * JOBS_A_THREAD * JOBS_AHEAD;
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
      const done = leastBusy(hands).give(job);
      done.catch(() => undefined);
      pending.push({ job, done });
      if (isAlone) return tellNext();
      const next = tellNext();
      if (pending.length >= most) await next;
      else if (hands.every(({ jobs }) => jobs() >= JOBS_A_THREAD)) await Promise.race(hands.map(idle));
    },
    end: async () => {
      await told;
    },
  };
}

const leastBusy = (hands: readonly Hand[]): Hand => {
  const [first, ...others] = hands;
  if (!first) throw new Error('A crew needs a hand.');
  return others.reduce((best, hand) => (hand.jobs() < best.jobs() ? hand : best), first);
};

const idle = (hand: Hand) => hand.next().catch(() => undefined);
