import { runNames } from '../../core/machines/run.ts';
import { sha256 } from '../making/hashes.ts';
import { tell } from '../commands/tell.ts';
import type { JobQueue } from './queue.ts';
import { openRuns } from './runs.ts';
import type { Store } from './store.ts';

const MARK = Buffer.from('cancelled\n');

/** Cancels the one run whose id begins so: machines that have it in hand see it within two seconds. Gives its id. */
export async function cancelRun(store: Store, queue: JobQueue, begin: string): Promise<string> {
  const found = (await openRuns(store).all()).filter(({ id }) => id.startsWith(begin));
  const [run] = found;
  if (!run || found.length > 1) throw tell(({ machines }) => machines.noRun(begin));
  await store.put(runNames.cancelled(run.id), MARK, sha256(MARK));
  await queue.drop(run.jobs.map(({ id }) => id));
  return run.id;
}
