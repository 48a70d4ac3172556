import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { behind, type Disk, fileWriter } from '../../../src/node/places/write-files.ts';

async function workplace() {
  const dir = await mkdtemp(join(tmpdir(), 'loa-write-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  for (const folder of ['unfinished', 'old', 'new.part']) await mkdir(join(dir, folder));
  return { dir, place: { dir, unfinished: join(dir, 'unfinished'), name: '7' } };
}

const bytes = (text: string) => new TextEncoder().encode(text);

test('files of shared and own parts come whole into their folders', async () => {
  const { dir, place } = await workplace();
  const writer = fileWriter(place);
  const shared = bytes('begins alike, ');
  for (let index = 0; index < 40; index += 1) {
    const [file, isGrowing] = index % 2 === 0 ? [`old/${index}`, false] : [`new.part/${index}`, true];
    await writer.add({ file, parts: [shared, bytes(`ends ${index}`)], isGrowing });
  }
  await writer.end();
  expect((await readdir(join(dir, 'old'))).length).toBe(20);
  expect(await readFile(join(dir, 'new.part/39'), 'utf8')).toBe('begins alike, ends 39');
  expect(await readdir(place.unfinished)).toEqual([]);
});

test('what a stopped run left in a growing folder is replaced, and no link is followed', async () => {
  const { dir, place } = await workplace();
  await writeFile(join(dir, 'new.part/half'), 'a half-written file that is longer than the whole one');
  await writeFile(join(dir, 'theirs'), 'theirs');
  await symlink(join(dir, 'theirs'), join(dir, 'new.part/link'));
  const writer = fileWriter(place);
  for (const name of ['half', 'link'])
    await writer.add({ file: `new.part/${name}`, parts: [bytes('whole')], isGrowing: true });
  await writer.end();
  expect(await readFile(join(dir, 'new.part/half'), 'utf8')).toBe('whole');
  expect(await readFile(join(dir, 'new.part/link'), 'utf8')).toBe('whole');
  expect(await readFile(join(dir, 'theirs'), 'utf8')).toBe('theirs');
});

test('a file that cannot be written is told', async () => {
  const { place } = await workplace();
  const writer = fileWriter(place);
  const lost = { file: 'missing/a', parts: [bytes('a')], isGrowing: true };
  await expect(writer.add(lost)).rejects.toThrow('ENOENT');
});

test('a slow disk is given many files at the same time, and waited for in the end', async () => {
  const asked: string[] = [];
  let clock = 0;
  const waiting: (() => void)[] = [];
  const disk: Disk = {
    now: () => clock,
    write(path) {
      clock += 50;
      asked.push(`write ${basename(path)}`);
    },
    move: (_, to) => void asked.push(`move ${basename(to)}`),
    writeLater: (path) =>
      new Promise((resolve) => {
        waiting.push(() => {
          asked.push(`later ${basename(path)}`);
          resolve();
        });
      }),
    moveLater: async (_, to) => void asked.push(`move later ${basename(to)}`),
  };
  const writer = fileWriter({ dir: '/d', unfinished: '/d/u', name: '1' }, disk);
  const add = (index: number) => writer.add({ file: `f/${index}`, parts: [], isGrowing: index < 17 });
  for (let index = 0; index < 16; index += 1) await add(index);
  expect(asked).toEqual(Array.from({ length: 16 }, (_, index) => `write ${index}`));
  for (let index = 16; index < 26; index += 1) await add(index);
  expect(waiting).toHaveLength(10);
  expect(asked).toHaveLength(16);
  for (const finish of waiting) finish();
  await writer.end();
  expect(asked.slice(16, 18)).toEqual(['later 16', 'later 1-18']);
  expect(asked.filter((what) => what.startsWith('move later'))).toHaveLength(9);
});

test('a quick disk stays one while other programs have the processor most of the time', async () => {
  let [clock, written] = [0, 0];
  const disk: Disk = {
    now: () => clock,
    write() {
      written += 1;
      clock += written % 8 === 0 ? 1 : 50;
    },
    move: () => undefined,
    writeLater: () => Promise.reject(new Error('It is not slow.')),
    moveLater: () => Promise.reject(new Error('It is not slow.')),
  };
  const writer = fileWriter({ dir: '/d', unfinished: '/d/u', name: '1' }, disk);
  for (let index = 0; index < 64; index += 1)
    await writer.add({ file: `f/${index}`, parts: [], isGrowing: true });
  await writer.end();
  expect(written).toBe(64);
});

test.each([
  [0, ['abc', 'de']],
  [2, ['c', 'de']],
  [3, ['de']],
  [4, ['e']],
  [5, []],
])('when the system has taken only %d bytes, the rest is left to write', (count, left) => {
  const parts = behind([bytes('abc'), bytes('de')], count);
  expect(parts.map((part) => new TextDecoder().decode(part))).toEqual(left);
});
