import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { hashTree } from './tree.ts';

let folder = '';
let out = '';
let before: Awaited<ReturnType<typeof hashTree>>;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stopped-'));
  out = join(folder, 'dist');
  await mkdir(join(out, 'materials'), { recursive: true });
  await writeFile(join(out, 'index.html'), 'published before');
  const mark = { tool: 'loa', campaign: 'giot' };
  await writeFile(join(out, 'materials/manifest.json'), JSON.stringify(mark));
  before = await hashTree(out);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a build killed while it draws pages leaves what is published; the next one gives the same bytes as any other', async () => {
  const stopped = startBuild();
  await untilPrinted(stopped, 'Pages');
  const [, leftover] = [stopped.kill('SIGKILL'), `build-${stopped.pid}-`];
  await ended(stopped);
  expect(await hashTree(out)).toHaveProperty('index.html');
  expect(await readdir(folder)).toEqual(['dist']);
  expect(await hashTree(out)).toEqual(before);

  const next = startBuild();
  expect(await ended(next)).toBe(0);
  expect(await hashTree(out)).toEqual(await hashTree(inject('otherSite')));
  expect(await readdir(folder)).toEqual(['dist']);
  expect((await readdir('.cache')).filter((name) => name.startsWith(leftover))).toEqual([]);
});

function startBuild(): ChildProcess {
  const args = [
    '--import',
    './src/node/run-typescript.mjs',
    'scripts/build.ts',
    '--content',
    inject('otherContent'),
    '--out',
    out,
    '--lang',
    'en',
  ];
  const { SITE_URL, TODAY, ...env } = process.env;
  return spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'inherit'] });
}

const ended = (child: ChildProcess) =>
  new Promise<number | null>((resolve) => {
    child.once('close', (code) => resolve(code));
  });

function untilPrinted(child: ChildProcess, words: string): Promise<void> {
  return new Promise((resolve, reject) => {
    let printed = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      printed += chunk.toString('utf8');
      if (printed.includes(words)) resolve();
    });
    child.once('close', () => reject(new Error(`The build ended before it printed "${words}":\n${printed}`)));
  });
}
