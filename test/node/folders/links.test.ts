import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeFolderBelow, realPlace, refuseLinks, WRITE_HERE } from '../../../src/node/folders/links.ts';

let dir = '';
beforeEach(async () => {
  dir = await realpath(await mkdtemp(join(tmpdir(), 'links-')));
  await mkdir(join(dir, 'theirs'));
  await mkdir(join(dir, 'out'));
});
afterEach(() => rm(dir, { recursive: true }));

test('a path is followed to its real place, also where nothing is there yet', async () => {
  await symlink('theirs', join(dir, 'link'));
  await symlink('missing', join(dir, 'dangling'));
  expect(await realPlace(join(dir, 'link', 'a', 'b'))).toBe(join(dir, 'theirs', 'a', 'b'));
  expect(await realPlace(join(dir, 'dangling', 'a'))).toBe(join(dir, 'missing', 'a'));
});

test('folders are made below a root, and not through a link planted there', async () => {
  const out = join(dir, 'out');
  await makeFolderBelow(out, join(out, 'hospital', 'a4.vi'));
  expect(existsSync(join(out, 'hospital', 'a4.vi'))).toBe(true);

  await symlink(join(dir, 'theirs'), join(out, 'market'));
  await expect(makeFolderBelow(out, join(out, 'market', 'a4.vi'))).rejects.toThrow(
    `${join(out, 'market')}: this is a link that leads out of the folder → remove the link`,
  );
  expect(await readdir(join(dir, 'theirs'))).toEqual([]);
});

test('the root itself may be a link', async () => {
  await symlink('theirs', join(dir, 'link'));
  await makeFolderBelow(join(dir, 'link'), join(dir, 'link', 'a'));
  expect(await readdir(join(dir, 'theirs'))).toEqual(['a']);
});

test('a file is not written through a link in its place', async () => {
  const letter = join(dir, 'theirs', 'letter');
  await writeFile(letter, 'mine');
  await symlink(letter, join(dir, 'out', 'sheet.png'));
  await expect(writeFile(join(dir, 'out', 'sheet.png'), 'x', { flag: WRITE_HERE })).rejects.toThrow('ELOOP');
  expect(await readFile(letter, 'utf8')).toBe('mine');
  await writeFile(join(dir, 'out', 'other.png'), 'long', { flag: WRITE_HERE });
  await writeFile(join(dir, 'out', 'other.png'), 'new', { flag: WRITE_HERE });
  expect(await readFile(join(dir, 'out', 'other.png'), 'utf8')).toBe('new');
});

test('a link anywhere below a folder is found', async () => {
  await refuseLinks(dir);
  await symlink('/etc', join(dir, 'out', 'etc'));
  await expect(refuseLinks(dir)).rejects.toThrow(`${join(dir, 'out', 'etc')}: this is a link`);
});
