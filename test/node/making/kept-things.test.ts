import { mkdir, mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { halfOf } from '../../../src/node/folders/maker.ts';
import { finishHalf, keptName, lastOfEach, pruneKept } from '../../../src/node/making/kept-things.ts';

async function keptThings() {
  const dir = await mkdtemp(join(tmpdir(), 'loa-kept-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  /** Puts a folder there that was last used on a day of 2020. */
  const put = async (name: string, day: string) => {
    await mkdir(join(dir, name));
    await writeFile(join(dir, name, 'records.json'), '[]');
    const at = new Date(`2020-${day}T00:00:00Z`);
    await utimes(join(dir, name), at, at);
  };
  return { dir, put };
}

const hash = (digit: string) => digit.repeat(64);
const DEAD_PID = 4_194_305;

test('of each material the last used variants stay, and those of another campaign are left alone', async () => {
  const { dir, put } = await keptThings();
  const poster = (digit: string) => keptName('hospital/a4-poster.vi', hash(digit));
  const other = (digit: string) => keptName('canteen/a4-poster.vi', hash(digit));
  await put(poster('a'), '08-01');
  await put(poster('b'), '08-03');
  await put(poster('c'), '08-02');
  for (const digit of ['d', 'e', 'f']) await put(other(digit), '07-01');
  await pruneKept(dir, ['hospital/a4-poster.vi', 'hospital/a4-poster.en'], 2);
  expect((await readdir(dir)).toSorted()).toEqual([
    ...['d', 'e', 'f'].map(other),
    ...[poster('b'), poster('c')],
  ]);
});

test('the last used variant of each material is found', async () => {
  const { dir, put } = await keptThings();
  const poster = (digit: string) => keptName('hospital/a4-poster.vi', hash(digit));
  await put(poster('a'), '08-01');
  await put(poster('b'), '08-03');
  await put(poster('c'), '08-02');
  await put(`${poster('d')}.half-${process.ppid}`, '08-04');
  await put(keptName('hospital/a4-poster.en', hash('a')), '07-01');
  expect(await lastOfEach(dir)).toEqual([poster('b'), keptName('hospital/a4-poster.en', hash('a'))]);
});

test('what a stopped run left half is removed, what a running one is writing is not', async () => {
  const { dir, put } = await keptThings();
  const name = keptName('hospital', hash('a'));
  const running = `${name}.zip.half-${process.ppid}`;
  for (const left of [`${name}.zip.half-${DEAD_PID}`, `${name}.gone-${DEAD_PID}`, running])
    await put(left, '08-01');
  await pruneKept(dir, [], 4);
  expect(await readdir(dir)).toEqual([running]);
});

test('two runs that keep the same thing at once both succeed, and it is whole', async () => {
  const { dir } = await keptThings();
  const path = join(dir, keptName('hospital/qr.vi', hash('a')));
  for (const run of ['first', 'second']) {
    await mkdir(halfOf(path));
    await writeFile(join(halfOf(path), 'records.json'), run);
    await finishHalf(path);
  }
  expect(await readFile(join(path, 'records.json'), 'utf8')).toBe('first');
  expect(await readdir(dir)).toHaveLength(1);
});

test('things that other runs rename while they are listed do not stop a run', async () => {
  const { dir, put } = await keptThings();
  const names = Array.from({ length: 40 }, (_, index) => keptName(`venue-${index}`, hash('a')));
  for (const name of names) await put(name, '08-01');
  const listings = Array.from({ length: 20 }, () => lastOfEach(dir));
  await Promise.all([...listings, pruneKept(dir, ['venue-1', 'venue-2'], 0), pruneKept(dir, ['venue-1'], 0)]);
  expect(await readdir(dir)).toHaveLength(38);
});

test('a folder that is not there holds nothing', async () => {
  expect(await lastOfEach(join((await keptThings()).dir, 'materials'))).toEqual([]);
});
