import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { lstat, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, onTestFinished, test } from 'vitest';
import { publishFolder, recoverPublished } from '../../../src/node/folders/publish.ts';

/** Memory as a disk of its own, on Linux. */
const hasOtherDisk = existsSync('/dev/shm') && statSync('/dev/shm').dev !== statSync(tmpdir()).dev;

let parent = '';
beforeEach(async () => {
  parent = await mkdtemp(join(tmpdir(), 'publish-'));
});
afterEach(() => rm(parent, { recursive: true }));

/** No process can have this number: Linux stops at 2^22. */
const DEAD_PID = 4_194_305;

async function folder(name: string, page: string): Promise<string> {
  await mkdir(join(parent, name));
  await writeFile(join(parent, name, 'index.html'), page);
  return join(parent, name);
}

const published = () => readFile(join(parent, 'dist', 'index.html'), 'utf8');

test('the first site is published where there was none', async () => {
  await publishFolder(await folder('made', 'new'), join(parent, 'dist'));
  expect(await published()).toBe('new');
  expect(await readdir(parent)).toEqual(['dist']);
});

test('a new site takes the place of the old one whole, and nothing of the old one stays', async () => {
  await writeFile(join(await folder('dist', 'old'), 'gone.html'), 'old');
  await publishFolder(await folder('made', 'new'), join(parent, 'dist'));
  expect(await published()).toBe('new');
  expect(await readdir(join(parent, 'dist'))).toEqual(['index.html']);
  expect(await readdir(parent)).toEqual(['dist']);
});

test('a run stopped between the two renames is mended: the old site is put back', async () => {
  await folder(`.dist.previous-${DEAD_PID}`, 'old');
  await folder(`.dist.next-${DEAD_PID}`, 'half');
  await recoverPublished(join(parent, 'dist'));
  expect(await published()).toBe('old');
  expect(await readdir(parent)).toEqual(['dist']);
});

test('a run stopped after the new site stood leaves the new site', async () => {
  await folder('dist', 'new');
  await folder(`.dist.previous-${DEAD_PID}`, 'old');
  await recoverPublished(join(parent, 'dist'));
  expect(await published()).toBe('new');
  expect(await readdir(parent)).toEqual(['dist']);
});

test('what a build that still runs has put beside the site is left alone', async () => {
  await folder('dist', 'old');
  await folder(`.dist.next-${process.ppid}`, 'being made');
  await folder('.dist.next-notes', 'somebody’s own');
  await recoverPublished(join(parent, 'dist'));
  expect((await readdir(parent)).sort()).toEqual(
    ['.dist.next-notes', `.dist.next-${process.ppid}`, 'dist'].sort(),
  );
});

test('where the site is a link, the folder that it leads to is replaced and the link stays', async () => {
  await mkdir(join(parent, 'www'));
  await folder('www/root', 'old');
  await symlink(join('www', 'root'), join(parent, 'dist'));
  await publishFolder(await folder('made', 'new'), join(parent, 'dist'));
  expect((await lstat(join(parent, 'dist'))).isSymbolicLink()).toBe(true);
  expect(await readFile(join(parent, 'www', 'root', 'index.html'), 'utf8')).toBe('new');
  expect(await readdir(join(parent, 'www'))).toEqual(['root']);

  await folder(`www/.root.next-${DEAD_PID}`, 'half');
  await recoverPublished(join(parent, 'dist'));
  expect(await readdir(join(parent, 'www'))).toEqual(['root']);
});

test('a link that leads nowhere yet gets its folder', async () => {
  await symlink('root', join(parent, 'dist'));
  await publishFolder(await folder('made', 'new'), join(parent, 'dist'));
  expect(await published()).toBe('new');
  expect((await readdir(parent)).toSorted()).toEqual(['dist', 'root']);
});

test.skipIf(!hasOtherDisk)(
  'what cannot be copied whole from another disk leaves nothing beside the published site',
  async () => {
    await publishFolder(await folder('made', 'old'), join(parent, 'dist'));
    const made = await mkdtemp(join('/dev/shm', 'publish-'));
    onTestFinished(() => rm(made, { recursive: true, force: true }));
    await writeFile(join(made, 'index.html'), 'new');
    spawnSync('mkfifo', [join(made, 'pipe')]);
    await expect(publishFolder(made, join(parent, 'dist'))).rejects.toThrow('pipe');
    expect(await published()).toBe('old');
    expect(await readdir(parent)).toEqual(['dist']);
  },
);
