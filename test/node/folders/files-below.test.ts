import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { filesBelow } from '../../../src/node/folders/files-below.ts';

test('files are named from the folder on, however that was named; links are left out', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'loa-below-'));
  const before = process.cwd();
  process.chdir(dir);
  onTestFinished(async () => {
    process.chdir(before);
    await rm(dir, { recursive: true });
  });
  await mkdir('ngay 14/sau', { recursive: true });
  for (const file of ['b.csv', 'a.csv', 'ngay 14/sau/c.csv']) await writeFile(file, '');
  await symlink('/etc/passwd', 'own.csv');
  for (const named of ['.', './', dir, `${dir}/`, 'ngay 14/..'])
    expect(await filesBelow(named), named).toEqual(['a.csv', 'b.csv', 'ngay 14/sau/c.csv']);
});
