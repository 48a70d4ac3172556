import { endNow, indexHash, type Meeting, startFiling, startWorker } from './commands.ts';

type Filing = { readonly batch: number; readonly contentDir: string };

/** Hash of the index of a table whose sheets one worker makes in peace. */
export async function undisturbedIndex(
  { batch, contentDir }: Filing,
  meeting: Meeting,
  table: string,
): Promise<string> {
  const worker = startWorker(meeting, ['--threads', '1']);
  const output = await startFiling(meeting, table, ['--batch', `${batch}`, '--content', contentDir]).ended;
  await endNow(worker);
  if (!output.includes('done')) throw new Error(`An undisturbed run did not come to its end:\n${output}`);
  return indexHash(meeting.store);
}
