import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import {
  endNow,
  indexHash,
  type Meeting,
  type Started,
  startFiling,
  startWorker,
  tableOf,
} from './commands.ts';
import { undisturbedIndex } from './undisturbed.ts';
import type { Server } from './servers.ts';

type Killing = {
  readonly queue: Server;
  readonly store: Server;
  readonly contentDir: string;
  /** A kind of place that the content has. */
  readonly venue: string;
  readonly kills: number;
  /** Of each table; another one begins when its sheets are there before everybody was killed. */
  readonly places: number;
  readonly batch: number;
  readonly workers: number;
  /** From 0 to 1, the same in every run of a test. */
  readonly random: () => number;
};

export type Killed = {
  readonly killed: Readonly<Record<Victim, number>>;
  /** Of each table: hash of its index with kills and, where asked for, without. */
  readonly indexes: readonly { readonly disturbed: string; readonly undisturbed: string }[];
  /** All that the commands have said. */
  readonly said: string;
};
type Victim = 'worker' | 'filing' | 'queue' | 'store';

/** Of the command that files, by itself. */
const MAX_FAILURES = 10;

const victims: readonly Victim[] = ['worker', 'worker', 'worker', 'filing', 'filing', 'queue', 'store'];

/** Makes tables' sheets while workers, the one that files, the queue's server and the store's are killed at random. */
export async function killMachines(killing: Killing): Promise<Killed> {
  const dir = await mkdtemp(join(tmpdir(), 'loa-killed-'));
  const killed = { worker: 0, filing: 0, queue: 0, store: 0 };
  const indexes: { disturbed: string; undisturbed: string }[] = [];
  const said: string[] = [];
  try {
    do {
      const table = join(dir, `${indexes.length}.csv`);
      await writeFile(table, tableOf(killing.venue, killing.places, `Láng ${indexes.length}`));
      const meeting = { queue: killing.queue.url, store: killing.store.url };
      await disturbedRun(killing, { meeting, table, killed, said });
      const disturbed = await indexHash(meeting.store);
      const calm = { queue: killing.queue.url, store: `file://${join(dir, 'calm')}` };
      indexes.push({ disturbed, undisturbed: await undisturbedIndex(killing, calm, table) });
    } while (sum(killed) < killing.kills);
    return { killed, indexes, said: said.join('') };
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

type Disturbed = {
  readonly meeting: Meeting;
  readonly table: string;
  readonly killed: Record<Victim, number>;
  readonly said: string[];
};

/** Kills until as many are killed as are wanted, in all tables. */
async function disturbedRun(killing: Killing, { meeting, table, killed, said }: Disturbed): Promise<void> {
  const { random, kills } = killing;
  const isWanted = () => sum(killed) < kills;
  const kill = async (started: Started) => void said.push(await endNow(started));
  const file = () =>
    startFiling(meeting, table, ['--batch', `${killing.batch}`, '--content', killing.contentDir]);
  const work = () => startWorker(meeting, ['--threads', '1']);
  const workers = Array.from({ length: killing.workers }, work);
  let filing = file();
  let failures = 0;
  /** A queue or a store that is away while the table is filed ends the command with the reason: it is filed again. */
  const fileAgain = async () => {
    failures += 1;
    if (failures > MAX_FAILURES) throw new Error(`The run did not come to its end:\n${await filing.ended}`);
    filing = file();
  };
  try {
    while (isWanted()) {
      const ended = await Promise.race([filing.ended.then(() => true), wait(500 + 2500 * random(), false)]);
      if (ended && filing.child.exitCode === 0) return;
      if (ended) {
        await fileAgain();
        continue;
      }
      const victim = victims[Math.floor(random() * victims.length)] ?? 'worker';
      killed[victim] += 1;
      if (victim === 'queue') await killing.queue.restart();
      else if (victim === 'store') await killing.store.restart();
      else if (victim === 'filing') {
        await kill(filing);
        filing = file();
      } else {
        const at = Math.floor(random() * workers.length);
        const worker = workers[at];
        if (worker) await kill(worker);
        workers[at] = work();
      }
    }
    for (await filing.ended; filing.child.exitCode !== 0; await filing.ended) await fileAgain();
  } finally {
    await Promise.all([filing, ...workers].map(kill));
  }
}

const sum = (killed: Killed['killed']): number => Object.values(killed).reduce((all, each) => all + each, 0);
