import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { putFile } from '../../../src/node/folders/put-file.ts';

async function folder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'loa-put-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  return dir;
}

test('a file takes the place of the one before, and touches nothing of somebody’s beside it', async () => {
  const dir = await folder();
  await writeFile(join(dir, 'a.csv'), 'old and longer');
  await writeFile(join(dir, 'a.csv.half'), 'somebody’s');
  await putFile(join(dir, 'a.csv'), 'new');
  expect(await readFile(join(dir, 'a.csv'), 'utf8')).toBe('new');
  expect(await readFile(join(dir, 'a.csv.half'), 'utf8')).toBe('somebody’s');
  expect((await readdir(dir)).sort()).toEqual(['a.csv', 'a.csv.half']);
});

test('a file that cannot be put there leaves nothing of itself', async () => {
  const dir = await folder();
  await mkdir(join(dir, 'a.csv', 'own'), { recursive: true });
  await expect(putFile(join(dir, 'a.csv'), 'new')).rejects.toThrow('EISDIR');
  expect(await readdir(dir)).toEqual(['a.csv']);
});
