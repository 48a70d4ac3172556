import { availableParallelism } from 'node:os';
import { formatNumber } from '../../core/i18n/format.ts';
import type { Speech } from '../commands/command.ts';
import { formatRate } from '../commands/progress.ts';
import { tell } from '../commands/tell.ts';
import { type QueueAddress, queueAddress } from './addresses.ts';
import { cancelRun } from './cancel-run.ts';
import { type JobQueue, openQueue } from './queue.ts';
import { runWorker } from './run-worker.ts';
import { describeRuns, reasonText, shortId } from './status.ts';
import type { Store } from './store.ts';
import { troubleTeller } from './trouble.ts';
import { withStore } from './with-store.ts';

/** What stands on the command line. */
export type WorkerArguments = {
  readonly queue: string | undefined;
  readonly store: string | undefined;
  readonly threads: string | undefined;
  readonly 'until-done': boolean;
  readonly status: boolean;
  readonly cancel: string | undefined;
};

const TELL_MS = 10_000;
const MAX_THREADS = 256;

/** Works for a queue, or says how far its runs are, or cancels one. */
export async function workerCommand(given: WorkerArguments, speech: Speech): Promise<void> {
  const { machines } = speech.say.commands;
  const [queueUrl, storeUrl] = [given.queue, given.store];
  if (queueUrl === undefined || storeUrl === undefined)
    throw tell(({ options }) =>
      options.needs('npm run worker', queueUrl === undefined ? '--queue' : '--store'),
    );
  const threads = given.threads === undefined ? availableParallelism() : Number(given.threads);
  if (!Number.isInteger(threads) || threads < 1 || threads > MAX_THREADS)
    throw tell((say) => say.machines.notThreads(given.threads ?? ''));
  const address = queueAddress(queueUrl);
  await withStore(storeUrl, async (store) => {
    if (given.status) {
      await withQueue(address, speech, async (queue) => {
        console.log((await describeRuns(store, queue, speech)).join('\n'));
      });
    } else if (given.cancel === undefined) {
      await work({ queue: address, store, threads, untilDone: given['until-done'] }, speech);
    } else {
      const begin = given.cancel;
      await withQueue(address, speech, async (queue) => {
        console.log(machines.cancelled(shortId(await cancelRun(store, queue, begin))));
      });
    }
  });
}

async function withQueue(address: QueueAddress, speech: Speech, act: (queue: JobQueue) => Promise<void>) {
  const queue = await openQueue(address, troubleTeller(speech));
  await act(queue).finally(() => queue.close());
}

type Work = {
  readonly queue: QueueAddress;
  readonly store: Store;
  readonly threads: number;
  readonly untilDone: boolean;
};

async function work(given: Work, speech: Speech): Promise<void> {
  const { say, locale } = speech;
  const { machines, progress } = say.commands;
  const ending = new AbortController();
  const end = () => {
    if (ending.signal.aborted) process.exit(1);
    console.log(machines.resting);
    ending.abort();
  };
  process.on('SIGINT', end).on('SIGTERM', end);
  const began = performance.now();
  let [made, told] = [0, 0];
  const tellMade = () => {
    if (made === told) return;
    told = made;
    const rate = formatRate(made / ((performance.now() - began) / 1000), locale);
    console.log(machines.made(formatNumber(made, locale), progress.rate(rate)));
  };
  const onTrouble = troubleTeller(speech);
  const telling = setInterval(tellMade, TELL_MS);
  console.log(machines.working(given.store.address, given.threads));
  try {
    await runWorker({
      ...given,
      signal: ending.signal,
      onMade: (sheets) => (made += sheets),
      onHeld: (reason) => onTrouble(new Error(reasonText(reason, speech))),
      onTrouble,
    });
  } finally {
    clearInterval(telling);
    process.off('SIGINT', end).off('SIGTERM', end);
    tellMade();
  }
}
