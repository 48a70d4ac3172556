import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lockFolder } from '../../../src/node/folders/lock-folder.ts';

const FOLDERS = 20;
/** Who is refused asks on for a quarter of a second, and must be there in time for the next folder. */
const BETWEEN_MS = 400;
const PROCESSES = 4;

let dir = '';
beforeEach(async () => {
  dir = await mkdtemp(join(tmpdir(), 'lock-'));
});
afterEach(() => rm(dir, { recursive: true, force: true, maxRetries: 5 }));

type Holder = { readonly child: ChildProcess; readonly taken: Promise<number[]> };

/** A process that takes the locks of these folders at the same times as others of its kind. */
function startHolder(folders: readonly string[], start: number): Holder {
  const script = fileURLToPath(new URL('./lock-holder.ts', import.meta.url));
  const args = ['--import', './src/node/run-typescript.mjs', script, `${start}`, `${BETWEEN_MS}`, ...folders];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const taken = new Promise<number[]>((resolve) => {
    const numbers: number[] = [];
    createInterface({ input: child.stdout }).on('line', (line) => {
      if (line === 'done') resolve(numbers);
      else numbers.push(Number(line));
    });
    child.once('exit', () => resolve(numbers));
  });
  return { child, taken };
}

function kill({ child }: Holder): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill('SIGKILL');
  });
}

test('of many processes that start in the same millisecond over the lock of a killed run, one gets each folder', async () => {
  const folders = Array.from({ length: FOLDERS }, (_, index) => join(dir, `${index}`));
  await Promise.all(folders.map((folder) => mkdir(folder)));
  const killed = startHolder(folders, 0);
  expect(await killed.taken).toHaveLength(FOLDERS);
  await kill(killed);

  const start = Date.now() + 4000;
  const holders = Array.from({ length: PROCESSES }, () => startHolder(folders, start));
  try {
    const taken = (await Promise.all(holders.map((holder) => holder.taken))).flat();
    expect(taken.toSorted((a, b) => a - b)).toEqual(folders.map((_, index) => index));
  } finally {
    await Promise.all(holders.map(kill));
  }
});

test('who is refused is told by whom, and gets the folder when the other run has ended', async () => {
  const unlock = await lockFolder(dir);
  await expect(lockFolder(dir)).rejects.toThrow(
    `${dir}: another run (machine ${hostname()}, process ${process.pid}) is writing into this folder`,
  );
  await unlock();
  await (
    await lockFolder(dir)
  )();
  expect(await readdir(dir)).toEqual(['.loa.lock']);
});

test('who has asked in the same moment and is about to be refused does not keep the folder from both', async () => {
  await (
    await lockFolder(dir)
  )();
  const program = `
    const { DatabaseSync } = require('node:sqlite');
    const asking = new DatabaseSync(${JSON.stringify(join(dir, '.loa.lock'))});
    asking.exec('BEGIN; SELECT * FROM sqlite_master');
    require('node:worker_threads').parentPort.postMessage('asking');
    setTimeout(() => asking.exec('ROLLBACK'), 50);`;
  await new Promise((resolve) => new Worker(program, { eval: true }).once('message', resolve));
  const unlock = await lockFolder(dir);
  await unlock();
});

test('threads of one process keep each other out', async () => {
  const unlock = await lockFolder(dir);
  const program = `
    const { DatabaseSync } = require('node:sqlite');
    try { new DatabaseSync(${JSON.stringify(join(dir, '.loa.lock'))}).exec('BEGIN EXCLUSIVE'); }
    catch (error) { require('node:worker_threads').parentPort.postMessage(error.message); }`;
  const refused = await new Promise((resolve) =>
    new Worker(program, { eval: true }).once('message', resolve).once('exit', () => resolve('taken')),
  );
  expect(refused).toBe('database is locked');
  await unlock();
});

test('what the system has against a folder is told, and not that a database cannot be opened', async () => {
  await expect(lockFolder(join(dir, 'missing'))).rejects.toThrow('ENOENT');
});

test('a link planted in place of what the lock writes is not followed', async () => {
  await writeFile(join(dir, 'letter'), 'mine');
  await symlink(join(dir, 'letter'), join(dir, '.loa.lock.owner'));
  await expect(lockFolder(dir)).rejects.toThrow('ELOOP');
  expect(await readFile(join(dir, 'letter'), 'utf8')).toBe('mine');
});
