import { writeFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { startFiling, startWorker, tableOf } from '../../../scripts/bench/machines/commands.ts';
import { killMachines } from '../../../scripts/bench/machines/kill-machines.ts';
import {
  hasOpenssl,
  hasRedis,
  secrets,
  selfSigned,
  type Server,
  startPostgres,
  startRedis,
  startS3,
} from '../../../scripts/bench/machines/servers.ts';
import { packName } from '../../../src/core/machines/job.ts';
import { staffMessages } from '../../../src/core/i18n/messages.ts';
import { queueAddress } from '../../../src/node/machines/addresses.ts';
import { batchThreads, type Pack } from '../../../src/node/machines/batch-threads.ts';
import { cancelRun } from '../../../src/node/machines/cancel-run.ts';
import { fileRun } from '../../../src/node/machines/file-run.ts';
import { followRun } from '../../../src/node/machines/follow-run.ts';
import { type Held, type JobQueue, openQueue } from '../../../src/node/machines/queue.ts';
import { runWorker } from '../../../src/node/machines/run-worker.ts';
import { openRuns, packsIn } from '../../../src/node/machines/runs.ts';
import { describeRuns } from '../../../src/node/machines/status.ts';
import { openStore } from '../../../src/node/machines/open-store.ts';
import type { Store } from '../../../src/node/machines/store.ts';
import { makePlaces } from '../../../src/node/places/make-places.ts';
import { sha256 } from '../../../src/node/making/hashes.ts';
import { campaignDir } from '../content/edited-campaign.ts';

const speech = { locale: 'en', say: staffMessages.en } as const;
let dir = '';
let postgres: Server;
let s3: Awaited<ReturnType<typeof startS3>>;

beforeAll(async () => {
  Object.assign(process.env, secrets);
  dir = await mkdtemp(join(tmpdir(), 'loa-machines-'));
  [postgres, s3] = await Promise.all([startPostgres(), startS3()]);
});
afterAll(async () => {
  await Promise.all([postgres?.stop(), s3?.stop()]);
  await rm(dir, { recursive: true, force: true });
});

let tables = 0;
async function tableFile(rows: number): Promise<string> {
  tables += 1;
  const path = join(dir, `${tables}.csv`);
  await writeFile(path, tableOf('canteen', rows, `Láng ${tables}`));
  return path;
}

/** A store of a test's own, and the queue. */
async function open(store = `file://${join(dir, `store-${tables}`)}`) {
  const queue = await openQueue(queueAddress(postgres.url), () => undefined);
  const opened = await openStore(store);
  onTestFinished(() => queue.close());
  return { queue, store: opened };
}

const file = (placesFile: string, store: Store, queue: JobQueue, batchSize = 4) =>
  fileRun({ placesFile, contentDir: campaignDir, formats: ['a4-poster'], batchSize }, store, queue);

/** Works in this process until the test ends. */
function work(store: Store, code?: string) {
  const ending = new AbortController();
  const held: Held['reason'][] = [];
  const done = runWorker({
    ...{
      queue: queueAddress(postgres.url),
      store,
      threads: 1,
      untilDone: false,
      signal: ending.signal,
      code,
    },
    ...{ onMade: () => undefined, onHeld: (reason) => held.push(reason), onTrouble: () => undefined },
  });
  const end = () => {
    ending.abort();
    return done;
  };
  onTestFinished(end);
  return { held, end };
}

const follow = (stored: Parameters<typeof followRun>[0], store: Store, queue: JobQueue) =>
  followRun(stored, store, queue, { progress: () => undefined, onTrouble: () => undefined });

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await wait(50);
}

/** Lines of a list of sheets, as row, file and hash. */
function sheetsIn(list: string): string[][] {
  const [header = '', ...lines] = list
    .replace(/^\uFEFF/, '')
    .split('\r\n')
    .slice(0, -1);
  const at = ['row', 'file', 'sha256'].map((column) => header.split(',').indexOf(column));
  return lines.map((line) => at.map((column) => line.split(',')[column] ?? ''));
}

const seeded = (seed: number) => () => {
  seed = (seed * 1103515245 + 12345) % 2 ** 31;
  return seed / 2 ** 31;
};

test('machines that are killed at random leave the index of an undisturbed run', async () => {
  const { killed, indexes, said } = await killMachines({
    ...{ queue: postgres, store: s3, contentDir: campaignDir, venue: 'canteen', random: seeded(7) },
    ...{ kills: 4, places: 16, batch: 4, workers: 1 },
  });
  expect(Object.values(killed).reduce((sum, count) => sum + count, 0)).toBe(4);
  for (const { disturbed, undisturbed } of indexes) expect(disturbed).toBe(undisturbed);
  // no password or key is told, and the store is given a sum of everything
  expect(said).toContain('sheets');
  for (const secret of Object.values(secrets)) expect(said).not.toContain(secret);
  for (const headers of s3.door.puts) expect(headers['x-amz-checksum-sha256']).toMatch(/^[\w+/]{43}=$/);
});

test.skipIf(!hasRedis)('the same over a Redis that forgets everything', async () => {
  const redis = await startRedis();
  onTestFinished(redis.stop);
  const { indexes } = await killMachines({
    ...{ queue: redis, store: s3, contentDir: campaignDir, venue: 'canteen', random: seeded(2) },
    ...{ kills: 2, places: 16, batch: 4, workers: 1 },
  });
  for (const { disturbed, undisturbed } of indexes) expect(disturbed).toBe(undisturbed);
});

test('two runs at once, a store with trouble, and every sheet is what one machine makes', async () => {
  const [first, second] = [await tableFile(9), await tableFile(5)];
  const { queue, store } = await open(s3.url);
  const runs = [await file(first, store, queue), await file(second, store, queue)];
  s3.door.mood = 503;
  const { held } = work(store);
  await until(() => held.length > 0);
  expect(held[0]).toMatchObject({ kind: 'store', detail: expect.stringContaining('503') });
  s3.door.mood = 'full';
  await until(() => held.some((reason) => 'detail' in reason && reason.detail.includes('507')));
  expect((await describeWithDoorOpen(store, queue)).join('\n')).toContain('the store refuses');
  s3.door.mood = 'slow';
  const ends = await Promise.all(runs.map((run) => follow(run, store, queue)));
  s3.door.mood = 'fine';
  expect(ends).toEqual([{ kind: 'indexed' }, { kind: 'indexed' }]);
  await makePlaces({
    ...{ placesFile: first, outDir: join(dir, 'out'), contentDir: campaignDir },
    ...{ formats: ['a4-poster'], combine: false },
  });
  const index = Buffer.from((await store.get(`runs/${runs[0]?.id}.csv`)) ?? []).toString('utf8');
  expect(sheetsIn(index)).toEqual(sheetsIn(await readFile(join(dir, 'out/places.csv'), 'utf8')));
  // what the index says of an archive is in it
  const [, file1 = '', hash = ''] = sheetsIn(index)[0] ?? [];
  const archive = await store.get(packName(runs[0]?.jobs[0]?.id ?? ''));
  expect(sha256(unzipSync(archive ?? new Uint8Array())[file1] ?? '')).toBe(hash);
});

test('an object that was corrupted on its way is not in the store, and one that fails inside says so', async () => {
  const { store } = await open(s3.url);
  const bytes = Buffer.from('sheets');
  await expect(store.put('corrupted.zip', bytes, sha256('other sheets'))).rejects.toThrow('BadDigest (400)');
  expect(await store.has('corrupted.zip')).toBe(false);
  s3.door.mood = 500;
  await expect(store.put('whole.zip', bytes, sha256(bytes))).rejects.toThrow('InternalError (500)');
  s3.door.mood = 'fine';
  await store.put('whole.zip', bytes, sha256(bytes));
  expect(await store.get('whole.zip')).toEqual(new Uint8Array(bytes));
});

test.skipIf(!hasOpenssl)(
  'a store that speaks TLS is trusted by the authority that is named, and else not',
  async () => {
    const { file: trusted, ...certificate } = await selfSigned(dir);
    const server = await startS3(certificate);
    onTestFinished(server.stop);
    const look = (env: Readonly<Record<string, string>>) =>
      startWorker({ queue: postgres.url, store: server.url }, ['--status'], { env }).ended;
    expect(await look({ NODE_EXTRA_CA_CERTS: trusted })).toContain('The store has no run yet.');
    expect(await look({})).toMatch(/self.signed certificate/);
  },
);

function describeWithDoorOpen(store: Store, queue: JobQueue) {
  const { mood } = s3.door;
  s3.door.mood = 'fine';
  return describeRuns(store, queue, speech).finally(() => (s3.door.mood = mood));
}

test('a machine of another version gives the work back, a changed record or object is refused for good', async () => {
  const table = await tableFile(8);
  const { queue, store } = await open();
  const run = await file(table, store, queue);
  const stranger = work(store, 'f'.repeat(64));
  await until(() => stranger.held.length > 0);
  expect(stranger.held).toEqual([{ kind: 'code' }]);
  await until(async () => (await queue.held()).length > 0);
  expect((await describeRuns(store, queue, speech)).join('\n')).toContain('another version of the code');
  await stranger.end();
  const [one, other] = run.jobs;
  if (!one || !other) throw new Error('There are two jobs.');
  // somebody has written other sheets under the hash of the first
  const name = `${one.job.batch.content}.orders`;
  await store.put(name, (await store.get(`${other.job.batch.content}.orders`)) ?? new Uint8Array(), '');
  const forged = { ...other, id: sha256('forged') };
  await queue.file([forged]);
  work(store);
  await until(async () => (await queue.failed()).length === 2);
  const reasons = new Map((await queue.failed()).map(({ id, reason }) => [id, reason]));
  expect(reasons.get(one.id)).toContain('something else');
  expect(reasons.get(forged.id)).toContain('not that of its id');
  expect((await describeRuns(store, queue, speech)).join('\n')).toContain('1 batches failed');
  await until(async () => (await packsIn(store)).has(other.id));
  // filing the table again mends the object, and lets the job be tried again
  expect(await follow(await file(table, store, queue), store, queue)).toEqual({ kind: 'indexed' });
});

test('the templates of a run are read once, however many batches are filled from them', async () => {
  const { queue, store } = await open();
  const run = await file(await tableFile(12), store, queue);
  const read: string[] = [];
  work({
    ...store,
    get(name) {
      read.push(name);
      return store.get(name);
    },
  });
  expect(await follow(run, store, queue)).toEqual({ kind: 'indexed' });
  expect(run.jobs).toHaveLength(3);
  expect(read.filter((name) => name.endsWith('.orders'))).toHaveLength(3);
  expect(read.filter((name) => name.endsWith('.templates'))).toHaveLength(1);
});

test('who hands out work is told which store is away and what to look at', async () => {
  const table = await tableFile(4);
  const filed = (store: string) =>
    startFiling({ queue: postgres.url, store }, table, ['--content', campaignDir]).ended;
  s3.door.shut();
  onTestFinished(() => {
    s3.door.mood = 'fine';
  });
  const bucket = await filed(s3.url);
  expect(bucket).toContain(`The store ${s3.url} refuses or does not answer (`);
  expect(bucket).toContain('check that bucket, endpoint and region are right');
  const folder = `file://${table}/store`;
  expect(await filed(folder)).toContain(`The store ${folder} refuses or does not answer (ENOTDIR`);
});

test('a run that is cancelled from another machine stops, and goes on when it is filed again', async () => {
  const table = await tableFile(12);
  const { queue, store } = await open();
  const run = await file(table, store, queue);
  let cancelling: Promise<string> | undefined;
  work({
    ...store,
    async put(...object) {
      // while its first archive is on the way to the store
      cancelling ??= cancelRun(store, queue, run.id.slice(0, 12));
      await cancelling;
      await store.put(...object);
    },
  });
  expect(await follow(run, store, queue)).toEqual({ kind: 'cancelled' });
  await until(async () => (await packsIn(store)).size === 1);
  const [found] = await openRuns(store).all();
  expect(found).toMatchObject({ isCancelled: true, isIndexed: false });
  expect((await describeRuns(store, queue, speech)).join('\n')).toMatch(/cancelled .* 33 %/);
  const again = await file(table, store, queue);
  expect(again.id).toBe(run.id);
  expect(await follow(again, store, queue)).toEqual({ kind: 'indexed' });
});

test('sheets that a thread is making are given up at once when nobody wants them', async () => {
  const { queue, store } = await open();
  const { jobs } = await file(await tableFile(4), store, queue);
  const batch = jobs[0]?.job.batch;
  if (!batch) throw new Error('There is a job.');
  const [orders, templates] = await Promise.all([
    store.get(`${batch.content}.orders`),
    store.get(`${batch.template}.templates`),
  ]);
  if (!orders || !templates) throw new Error('Both were stored.');
  const threads = batchThreads();
  onTestFinished(threads.end);
  const order = { orders, templates, template: batch.template, count: 4, isSummed: true };
  const unwanted = new AbortController();
  const packs: string[] = [];
  const use = async ({ pack, sha256: hash }: Pack) => void packs.push(`${hash} ${sha256(pack)}`);
  const given = threads.make(order, unwanted.signal, use);
  unwanted.abort();
  await expect(given).rejects.toThrow();
  // the second stands in the memory of the first
  for (let time = 0; time < 2; time += 1) await threads.make(order, new AbortController().signal, use);
  const [hash = ''] = packs[0]?.split(' ') ?? [];
  expect(packs).toEqual([`${hash} ${hash}`, `${hash} ${hash}`]);
});

test('a table that changes while it is read hands out nothing', async () => {
  const table = await tableFile(3);
  const { queue, store } = await open();
  const text = await readFile(table, 'utf8');
  const filing = fileRun(
    {
      ...{ placesFile: table, contentDir: campaignDir, formats: ['a4-poster'], batchSize: 4 },
      // once it was screened; what it says then is as right as before
      progress: (step) => step === 'reading' && writeFileSync(table, text.replace('Láng', 'Lang')),
    },
    store,
    queue,
  );
  await expect(filing).rejects.toThrow(/the file was changed while it was read/);
  expect(await openRuns(store).all()).toEqual([]);
});
