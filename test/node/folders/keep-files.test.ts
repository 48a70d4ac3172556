import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { filesKept } from '../../../src/node/folders/keep-files.ts';

test.each([true, false])(
  'files below a folder are kept, all at once or one by one (%s)',
  async (canKeepAll) => {
    const dir = await mkdtemp(join(tmpdir(), 'loa-keep-'));
    onTestFinished(() => rm(dir, { recursive: true, force: true }));
    await mkdir(join(dir, 'hospital', 'a4.vi'), { recursive: true });
    await writeFile(join(dir, 'hospital/a4.vi/one.pdf'), 'x');
    await writeFile(join(dir, 'list'), 'x');
    const disk = filesKept(dir, canKeepAll);
    onTestFinished(disk.end);
    for (let time = 0; time < 2; time += 1) await disk.keep(['hospital/a4.vi/one.pdf', 'list']);
    // one by one, a file that is not there cannot be kept
    if (!canKeepAll) await expect(disk.keep(['lost'])).rejects.toThrow('ENOENT');
  },
);

test('where the system cannot keep all at once, each file is', async () => {
  const disk = filesKept(join(tmpdir(), 'loa-nothing-is-here'), true);
  onTestFinished(disk.end);
  await expect(disk.keep(['lost'])).rejects.toThrow('ENOENT');
});
