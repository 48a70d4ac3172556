import { sheetsOf } from '../../core/machines/run.ts';
import type { Speech } from '../commands/command.ts';
import { progressLine } from '../commands/progress.ts';
import type { Held, JobQueue } from './queue.ts';
import { openRuns, packsIn, type StoredRun } from './runs.ts';
import type { Listed, Store } from './store.ts';

/** So much of an id tells runs apart for people. */
export const shortId = (id: string): string => id.slice(0, 12);

/** The rate of the last so many seconds is told. */
const WINDOW_MS = 60_000;

/** How far every run of a store is, as lines: from what the store holds, and from the queue only what failed. */
export async function describeRuns(
  store: Store,
  queue: JobQueue,
  speech: Speech,
  now = Date.now(),
): Promise<readonly string[]> {
  const { machines } = speech.say.commands;
  const runs = await openRuns(store).all();
  if (runs.length === 0) return [machines.noRuns];
  const packs = await packsIn(store);
  const failed = new Map((await queue.failed()).map(({ id, reason }) => [id, reason]));
  const held = await queue.held();
  const lines = runs.flatMap((stored) => {
    const made = stored.jobs.filter(({ id }) => packs.has(id));
    const broken = stored.jobs.filter(({ id }) => !packs.has(id) && failed.has(id));
    const [total, done] = [stored.jobs, made].map((jobs) => sheetsOf(jobs.map(({ job }) => job.batch)));
    const recent = paceOf(stored, packs, now);
    const what = `${shortId(stored.id)}  ${stored.run.table}  ${machines.state[stateOf(stored, broken.length)]}`;
    const line = progressLine(
      {
        what,
        done: done ?? 0,
        total: total ?? 0,
        before: (done ?? 0) - recent.sheets,
        seconds: stored.isIndexed ? 0 : recent.seconds,
      },
      speech,
    );
    const [first] = broken;
    return [line, ...(first ? [machines.failed(broken.length, failed.get(first.id) ?? '')] : [])];
  });
  return [
    ...lines,
    ...held.slice(0, 5).map(({ by, reason }) => machines.held(by, reasonText(reason, speech))),
  ];
}

export function reasonText(reason: Held['reason'], { say }: Speech): string {
  const { reasons } = say.commands.machines;
  return reason.kind === 'store' ? reasons.store(reason.detail) : reasons[reason.kind];
}

function stateOf({ isCancelled, isIndexed }: StoredRun, broken: number) {
  if (isIndexed) return 'done';
  if (isCancelled) return 'cancelled';
  return broken > 0 ? 'stuck' : 'waiting';
}

/** What was made of a run of late; nothing where nothing was. */
function paceOf({ jobs }: StoredRun, packs: ReadonlyMap<string, Listed>, now: number) {
  const times = jobs.flatMap(({ id, job }) => {
    const at = packs.get(id)?.modified.getTime();
    return at !== undefined && now - at < WINDOW_MS ? [{ at, sheets: job.batch.count }] : [];
  });
  const since = Math.min(...times.map(({ at }) => at));
  // the first of them was begun before
  const sheets = times.filter(({ at }) => at > since).reduce((sum, each) => sum + each.sheets, 0);
  return { sheets, seconds: sheets > 0 ? (now - since) / 1000 : 0 };
}
