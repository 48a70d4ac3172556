import { formatNumber } from '../../core/i18n/format.ts';
import { runNames, sheetsOf } from '../../core/machines/run.ts';
import type { Speech } from '../commands/command.ts';
import { showProgress } from '../commands/progress.ts';
import { tell } from '../commands/tell.ts';
import type { PlacesRun } from '../places/places-run.ts';
import { describeCopies, describeTable } from '../places/describe-table.ts';
import { type QueueAddress, queueAddress } from './addresses.ts';
import { fileRun, type FilingRun } from './file-run.ts';
import { followRun } from './follow-run.ts';
import { openQueue } from './queue.ts';
import type { Store } from './store.ts';
import { shortId } from './status.ts';
import { troubleTeller } from './trouble.ts';
import { withStore } from './with-store.ts';

type Given = Omit<PlacesRun, 'outDir' | 'combine' | 'progress'> & {
  readonly queue: string;
  readonly store: string;
  /** Places of a batch, as written. */
  readonly batch: string | undefined;
};

const BATCH = 1000;
/** Smaller ones cost each sheet more of the queue and the store. */
const SMALL = 500;

/** Hands a table's sheets to other machines, and shows how far they are until all is there. */
export async function runMachines(
  { queue: queueUrl, store: storeUrl, batch, ...run }: Given,
  speech: Speech,
): Promise<void> {
  const batchSize = batch === undefined ? BATCH : Number(batch);
  if (!Number.isInteger(batchSize) || batchSize < 1 || batchSize > 2000)
    throw tell((words) => words.machines.notABatch(batch ?? ''));
  const address = queueAddress(queueUrl);
  await withStore(storeUrl, (store) => fileAndFollow({ ...run, batchSize }, { address, store }, speech));
}

type Meeting = { readonly address: QueueAddress; readonly store: Store };

async function fileAndFollow(run: FilingRun, { address, store }: Meeting, speech: Speech): Promise<void> {
  const { say, locale } = speech;
  const { machines } = say.commands;
  const onTrouble = troubleTeller(speech);
  const queue = await openQueue(address, onTrouble);
  const bar = showProgress(process.stderr, speech);
  try {
    const steps = { reading: say.places.steps.reading, filing: machines.filing };
    const filed = await fileRun(
      {
        ...run,
        progress: (step, done, total) =>
          bar.update({ what: steps[step], done, ...(total !== undefined && { total }) }),
      },
      store,
      queue,
    );
    bar.end();
    const { batches } = filed.run;
    const counts = [sheetsOf(batches), batches.length].map((count) => formatNumber(count, locale));
    console.log(machines.filed(shortId(filed.id), counts[0] ?? '', counts[1] ?? ''));
    if (run.batchSize < SMALL && batches.length > 1)
      console.log(machines.smallBatches(run.batchSize, batches.length));
    const { screened, file, converted } = filed.table;
    console.log(describeCopies(screened.copies, run.formats, speech));
    const leftOut = [...file.leftOut, ...screened.leftOut];
    for (const line of describeTable({ ...screened, leftOut, converted }, speech)) console.log(line);
    const end = await followRun(filed, store, queue, {
      progress: (done, total) => bar.update({ what: machines.making, done, total }),
      onTrouble,
    });
    bar.end();
    if (end.kind === 'failed') {
      const [first] = end.failed;
      throw tell((words) =>
        words.machines.failedRun(shortId(filed.id), end.failed.length, first?.reason ?? ''),
      );
    }
    const told =
      end.kind === 'indexed'
        ? machines.indexed(shortId(filed.id), `${store.address} ${runNames.index(filed.id)}`)
        : machines.cancelled(shortId(filed.id));
    console.log(told);
  } finally {
    bar.end();
    await queue.close();
  }
}
