import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openStore } from '../../../src/node/machines/store.ts';
import { makePlaces } from '../../../src/node/places/make-places.ts';
import { campaignDir } from '../content/edited-campaign.ts';
import { sha256, sheetsIn, startFiling, startWorker, tableOf } from './machines.ts';
import { hasRedis, type Server, startPostgres, startRedis, startS3 } from './servers.ts';

const COUNT = 14;
let dir = '';
let postgres: Server;
let redis: Awaited<ReturnType<typeof startRedis>> | undefined;
let s3: Awaited<ReturnType<typeof startS3>>;
let table = '';

beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'loa-machines-'));
  table = join(dir, 'noi.csv');
  await writeFile(table, tableOf(COUNT));
  [postgres, s3] = await Promise.all([startPostgres(), startS3()]);
  if (hasRedis) redis = await startRedis();
});
afterAll(async () => {
  await Promise.all([postgres?.stop(), redis?.stop(), s3?.stop()]);
  await rm(dir, { recursive: true, force: true });
});

/** The index of the one run that a store holds. */
async function indexIn(url: string): Promise<string> {
  const store = await openStore(url);
  for await (const { name } of store.list('runs/'))
    if (name.endsWith('.csv')) return Buffer.from((await store.get(name)) ?? []).toString('utf8');
  throw new Error('No run has an index.');
}

describe('two machines', () => {
  test('make of a table what one machine makes of it, over PostgreSQL and S3', async () => {
    const place = { queue: postgres.url, store: s3.url };
    const workers = [startWorker(place), startWorker(place)];
    const filed = await startFiling(place, table).ended;
    for (const { child } of workers) child.kill('SIGTERM');
    const output = [filed, ...(await Promise.all(workers.map(({ ended }) => ended)))];
    expect(output[0]).toContain('14 sheets in 4 batches');
    const sheets = sheetsIn(await indexIn(s3.url));
    await makePlaces({
      ...{ placesFile: table, outDir: join(dir, 'out'), contentDir: campaignDir },
      ...{ formats: ['a4-poster'], combine: false },
    });
    const alone = sheetsIn(await readFile(join(dir, 'out/places.csv'), 'utf8'));
    expect(sheets.map(({ pack: _, ...sheet }) => sheet)).toEqual(alone.map(({ pack: _, ...sheet }) => sheet));
    // what the index says of an archive is in it
    const [first] = sheets;
    const store = await openStore(s3.url);
    const archive = unzipSync((await store.get(first?.pack ?? '')) ?? new Uint8Array());
    expect(sha256(archive[first?.file ?? ''] ?? '')).toBe(first?.hash);
    // nothing secret stands in what was said
    expect(output.join('\n')).not.toMatch(/password-of|secret-of|key-of/);
  });
});
