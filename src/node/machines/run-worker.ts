import { setTimeout as wait } from 'node:timers/promises';
import type { QueueAddress } from './addresses.ts';
import { batchThreads } from './batch-threads.ts';
import { readWorkerCode } from './code.ts';
import { doJob } from './do-job.ts';
import { keptTemplates } from './kept-templates.ts';
import { type Held, openQueue, WAITS_MS } from './queue.ts';
import { openRuns, packsIn } from './runs.ts';
import type { Store } from './store.ts';
import { tendRun } from './tend-run.ts';

export type Working = {
  readonly queue: QueueAddress;
  readonly store: Store;
  readonly threads: number;
  /** Ends when every run of this code is done, cancelled or stuck. */
  readonly untilDone: boolean;
  /** Asks it to finish what it has in hand and end. */
  readonly signal: AbortSignal;
  /** Hash of the code that makes the sheets; else this program's. */
  readonly code?: string | undefined;
  readonly onMade: (sheets: number) => void;
  readonly onHeld: (reason: Held['reason']) => void;
  readonly onTrouble: (error: unknown) => void;
};

/** Cancelled work is stopped within so long. */
const CANCEL_MS = 1000;
/** A machine without work looks after what others have left so often. */
const TEND_MS = 3000;

/** Takes jobs until it is told to end. Sheets are made in threads: this one tells the queue that it is alive. */
export async function runWorker(working: Working): Promise<void> {
  const { store, untilDone, signal, onTrouble } = working;
  const code = working.code ?? (await readWorkerCode());
  const queue = await openQueue(working.queue, onTrouble);
  const threads = batchThreads();
  const runs = openRuns(store, (_, error) => onTrouble(error));
  const inHand = inHandOf();
  const tools = {
    store,
    templates: keptTemplates(store),
    threads,
    code,
    isCancelled: runs.isCancelled,
    signalFor: inHand.signalFor,
    onMade: working.onMade,
    onHeld(reason: Held['reason']) {
      working.onHeld(reason);
      // others may be able to: they are given the time to take it
      if (reason.kind === 'store') return;
      void worker
        .pause(true)
        .then(() => wait(2 * WAITS_MS, undefined, { ref: false }).then(() => worker.resume()));
    },
  };
  const worker = queue.work((job, token) => doJob(job, token, tools), working.threads);
  const stop = new AbortController();
  const untilStop = { signal: stop.signal, onTrouble };
  const cancelling = every(CANCEL_MS, untilStop, async () => {
    for (const run of inHand.runs()) if (await runs.isCancelled(run)) inHand.abort(run);
  });
  const ended = new Promise<void>((resolve) =>
    signal.addEventListener('abort', () => resolve(), { once: true }),
  );
  const tending = every(TEND_MS, untilStop, async () => {
    if (inHand.runs().length > 0) return;
    const open = (await runs.all()).filter(
      ({ run, isCancelled, isIndexed }) => run.code === code && !isCancelled && !isIndexed,
    );
    const failed = new Set((await queue.failed()).map(({ id }) => id));
    let isLeft = false;
    for (const run of open) {
      const { step } = await tendRun(store, queue, run);
      if (step === 'indexed') continue;
      const packs = await packsIn(store);
      if (run.jobs.some(({ id }) => !packs.has(id) && !failed.has(id))) isLeft = true;
    }
    if (untilDone && !isLeft) stop.abort();
  });
  await Promise.race([ended, cancelling, tending]);
  stop.abort();
  await worker.close();
  await Promise.all([cancelling, tending, threads.end(), queue.close()]);
}

/** Does something again and again until it is told to end; what fails is told and tried again. */
async function every(
  ms: number,
  { signal, onTrouble }: { readonly signal: AbortSignal; readonly onTrouble: (error: unknown) => void },
  act: () => Promise<void>,
): Promise<void> {
  while (!signal.aborted) {
    await act().catch(onTrouble);
    if (!signal.aborted) await wait(ms, undefined, { signal }).catch(() => undefined);
  }
}

/** The runs of which a machine has jobs in hand. */
function inHandOf() {
  const controllers = new Map<string, Set<AbortController>>();
  return {
    runs: (): readonly string[] => [...controllers.keys()],
    abort(run: string) {
      for (const each of controllers.get(run) ?? []) each.abort();
    },
    signalFor(run: string) {
      const controller = new AbortController();
      const own = controllers.get(run) ?? new Set();
      controllers.set(run, own.add(controller));
      const end = () => {
        own.delete(controller);
        if (own.size === 0) controllers.delete(run);
      };
      return { signal: controller.signal, end };
    },
  };
}
