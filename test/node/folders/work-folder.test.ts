import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openWorkFolder } from '../../../src/node/folders/work-folder.ts';

let cache = '';
beforeEach(async () => {
  cache = await mkdtemp(join(tmpdir(), 'work-'));
});
afterEach(() => rm(cache, { recursive: true }));

test('two builds of one process have a folder each', async () => {
  const folders = [await openWorkFolder(cache), await openWorkFolder(cache)];
  expect((await readdir(cache)).sort()).toEqual(folders.map((folder) => basename(folder)).sort());
});

test('the folder of a stopped build is removed, that of a running one and the rest of the cache are not', async () => {
  for (const name of ['build-4194305-1', `build-${process.ppid}-1`, 'materials'])
    await mkdir(join(cache, name));
  const folder = await openWorkFolder(cache);
  const kept = [basename(folder), `build-${process.ppid}-1`, 'materials'];
  expect((await readdir(cache)).sort()).toEqual(kept.sort());
});
