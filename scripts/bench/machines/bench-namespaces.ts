import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { packsIn } from '../../../src/node/machines/runs.ts';
import { openStore } from '../../../src/node/machines/open-store.ts';
import { endNow, indexHash, startFiling, startWorker, tableOf } from './commands.ts';
import { makeNamespaces, mayMakeNamespaces, type Namespaces } from './namespaces.ts';
import { hasRedis, secrets, startRedis, startS3 } from './servers.ts';
import { undisturbedIndex } from './undisturbed.ts';

const MACHINES = 3;
/** So many sheets that work is left while a machine is away; `BENCH_PLACES=3000` for a look. */
const PLACES = Number(process.env['BENCH_PLACES'] ?? 20_000);
const FILING = { batch: 100, contentDir: 'content' } as const;
/** Longer than the queue waits for one that is silent. */
const AWAY_MS = 20_000;

/** Whether the index of a run is that of an undisturbed one where each worker has a network of its own and one loses it. */
export async function benchNamespaces(): Promise<string> {
  if (!hasRedis || !mayMakeNamespaces())
    return 'machines-namespaces: not run, it needs redis-server, and root or CAP_NET_ADMIN with `ip`';
  const dir = await mkdtemp(join(tmpdir(), 'loa-namespaces-'));
  const namespaces = makeNamespaces(MACHINES);
  const queue = await startRedis(namespaces.host);
  const store = await startS3(undefined, namespaces.host);
  try {
    const table = join(dir, 'places.csv');
    await writeFile(table, tableOf('hospital', PLACES));
    const meeting = { queue: queue.url, store: store.url };
    const { made, left, told } = await disturbedRun(meeting, table, namespaces);
    const disturbed = await indexHash(store.url);
    const calm = { queue: queue.url, store: `file://${join(dir, 'calm')}` };
    const isSame = disturbed === (await undisturbedIndex(FILING, calm, table));
    return [
      `${PLACES} sheets on ${MACHINES} machines, network namespaces with Redis and a stand-in for S3 beyond a bridge`,
      `one was cut off for ${AWAY_MS / 1000} s with ${made} of ${left} batches made, and ${told ? 'said so' : 'noticed nothing'}`,
      `its index is ${isSame ? 'that' : 'NOT that'} of an undisturbed run`,
    ].join('\n');
  } finally {
    await queue.stop();
    await store.stop();
    namespaces.remove();
    await rm(dir, { recursive: true, force: true });
  }
}

type Meeting = Parameters<typeof undisturbedIndex>[1];

async function disturbedRun(meeting: Meeting, table: string, { names, connect }: Namespaces) {
  const workers = names.map((inNamespace) => startWorker(meeting, ['--threads', '1'], { inNamespace }));
  const filing = startFiling(meeting, table, ['--batch', `${FILING.batch}`, '--content', FILING.contentDir]);
  const [lost = ''] = names;
  try {
    const made = await firstPacks(meeting.store, () => filing.child.exitCode !== null);
    connect(lost, false);
    await wait(AWAY_MS);
    connect(lost, true);
    const said = await filing.ended;
    if (!said.includes('done')) throw new Error(`The run did not come to its end:\n${said}`);
    return {
      made,
      left: Math.ceil(PLACES / FILING.batch),
      told: workers[0]?.output().includes('Trouble') === true,
    };
  } finally {
    await Promise.all([filing, ...workers].map(endNow));
  }
}

/** Waits until some batches are made; says how many. */
async function firstPacks(url: string, hasEnded: () => boolean): Promise<number> {
  Object.assign(process.env, secrets);
  const store = await openStore(url);
  try {
    for (;;) {
      const made = (await packsIn(store)).size;
      if (made > 0 || hasEnded()) return made;
      await wait(100);
    }
  } finally {
    store.close();
  }
}
