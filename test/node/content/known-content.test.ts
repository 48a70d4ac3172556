import { mkdtemp, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { ContentError } from '../../../src/core/domain/fault.ts';
import { readKnownContent } from '../../../src/node/content/known-content.ts';
import { readSnapshot, writeSnapshot } from '../../../src/node/content/snapshot.ts';
import { readOnce } from '../../read-once.ts';
import { campaignDir, editedCampaign } from './edited-campaign.ts';

let cache: string;
beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), 'loa-known-'));
  onTestFinished(() => rm(cache, { recursive: true, force: true }));
});
const kept = async () =>
  (await readdir(join(cache, 'content')).catch(() => [])).map((name) => join(cache, 'content', name));
const edit = async (dir: string, from: string, to: string) => {
  const file = join(dir, 'campaign.yaml');
  await writeFile(file, (await readFile(file, 'utf8')).replace(from, to));
};

test('a folder is read and checked once, and then known', async () => {
  expect(await readKnownContent(campaignDir, cache)).toEqual(await readOnce(campaignDir));
  const [snapshot = '', ...others] = await kept();
  expect(others).toEqual([]);
  const known = readSnapshot(snapshot);
  // marked, to tell what is known from what is read again
  await writeSnapshot({ ...known, raised: '<marked/>' }, snapshot);
  const again = await readKnownContent(campaignDir, cache);
  expect(again.raised).toBe('<marked/>');
  expect(Object.isFrozen(again.venues[0]?.headline.vi)).toBe(true);
});

test('an edit is read, and undone it is known again', async () => {
  const dir = await editedCampaign({});
  const before = await readKnownContent(dir, cache);
  await edit(dir, 'status: active', 'status:  active');
  expect(await readKnownContent(dir, cache)).toEqual(before);
  expect(await kept()).toHaveLength(2);
  await edit(dir, 'status:  active', 'status: active');
  await readKnownContent(dir, cache);
  expect(await kept()).toHaveLength(2);
});

test('faults are told every time, and what has them is not kept', async () => {
  const dir = await editedCampaign({
    'campaign.yaml': (text) => text.replace('status: active', 'status: actve'),
  });
  for (const _ of [1, 2]) await expect(readKnownContent(dir, cache)).rejects.toThrow(ContentError);
  expect(await kept()).toEqual([]);
});

test('half a snapshot is none', async () => {
  await readKnownContent(campaignDir, cache);
  const [snapshot = ''] = await kept();
  await truncate(snapshot, 1000);
  expect(await readKnownContent(campaignDir, cache)).toEqual(await readOnce(campaignDir));
});

test('a cache that cannot be written hinders nothing', async () => {
  const file = join(cache, 'file');
  await writeFile(file, '');
  expect(await readKnownContent(campaignDir, file)).toEqual(await readOnce(campaignDir));
});
