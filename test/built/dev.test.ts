import { type ChildProcess, spawn } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { pathById as pathOf } from '../../src/core/domain/addresses.ts';

const canteen = pathOf({ kind: 'venue', id: 'canteen' }, 'vi');

let folder: string;
let content: string;
let dev: ChildProcess;
let origin: string;
let printed = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'loa-dev-'));
  content = join(folder, 'content');
  await cp('test/fixtures/campaign', content, { recursive: true });
  const port = await freePort();
  origin = `http://127.0.0.1:${port}`;
  const { SITE_URL, TODAY, NODE_ENV, VITEST, ...env } = process.env;
  // as `npm run dev` starts it
  dev = spawn(
    process.execPath,
    [resolve('node_modules/astro/bin/astro.mjs'), 'dev', '--host', '127.0.0.1', '--port', `${port}`],
    {
      env: { ...env, CONTENT_DIR: content, CACHE_DIR: join(folder, 'cache'), ASTRO_TELEMETRY_DISABLED: '1' },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  for (const stream of [dev.stdout, dev.stderr]) stream?.on('data', (text) => (printed += String(text)));
});
afterAll(async () => {
  if (dev.exitCode === null && dev.signalCode === null) dev.kill('SIGKILL');
  await rm(folder, { recursive: true, force: true, maxRetries: 5 });
});

function freePort(): Promise<number> {
  return new Promise((answer, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => answer(typeof address === 'object' && address ? address.port : 0));
    });
  });
}

/** What an address gives, asked again and again until it shows `words`; how quickly is for a benchmark to say. */
async function untilShown(path: string, words: string): Promise<string> {
  let last = '';
  for (let polls = 0; polls < 600; polls += 1) {
    if (dev.exitCode !== null) throw new Error(`It ended by itself:\n${printed}`);
    last = await fetch(`${origin}${path}`).then(
      (response) => response.text(),
      (error: Error) => error.message,
    );
    if (last.includes(words)) return last;
    await wait(200);
  }
  throw new Error(`${path} never showed "${words}". Last: ${last.slice(0, 2000)}\n${printed}`);
}

async function edit(file: string, from: string, to: string): Promise<void> {
  const path = join(content, file);
  const text = await readFile(path, 'utf8');
  expect(text).toContain(from);
  await writeFile(path, text.replace(from, to));
}

test('while somebody writes, pages are there, and show what is written', async () => {
  await untilShown('/', 'lang="vi-VN"');
  await untilShown(canteen, 'Nhà ăn');
  await edit('venues/canteen/venue.yaml', 'vi: Nhà ăn', 'vi: Nhà ăn tập thể');
  await untilShown(canteen, 'Nhà ăn tập thể');
  expect(await untilShown(canteen, 'Nhà ăn tập thể')).toContain('<h1');
});

test('a text of a guide stands on its page, and only once it is written', async () => {
  const guide = pathOf({ kind: 'guide', slug: 'meter' }, 'vi');
  expect(await untilShown(guide, '<li>Lau mặt kính.</li>')).not.toContain('khăn ướt');
  await edit('guides/meter/vi.md', 'Lau mặt kính.', 'Lau mặt kính bằng khăn ướt.');
  await untilShown(guide, '<li>Lau mặt kính bằng khăn ướt.</li>');
});

test('a changed figure stands on the page of figures', async () => {
  await edit('figures/figures.csv', 'households,12400', 'households,12765');
  await untilShown(pathOf({ kind: 'coverage' }, 'vi'), '12.765');
});

test('a sheet is drawn when it is asked for, with the words of now', async () => {
  const poster = '/materials/canteen/a4-poster.vi.png';
  const draw = async () => {
    const response = await fetch(`${origin}${poster}`);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'image/png']);
    return Buffer.from(await response.arrayBuffer());
  };
  const before = await draw();
  // 210 × 297 mm at 200 dpi
  expect([before.readUInt32BE(16), before.readUInt32BE(20)]).toEqual([1654, 2339]);
  await edit('venues/canteen/venue.yaml', 'TRONG CHẬU', 'TRONG THAU');
  await expect.poll(async () => (await draw()).equals(before), { timeout: 60_000 }).toBe(false);
  expect((await fetch(`${origin}/materials/canteen/no-such-sheet.vi.png`)).status).toBe(404);
});

test('it ends when it is told to, and lets go of its port', async () => {
  const ended = new Promise((answer) => dev.once('exit', (code, signal) => answer(code ?? signal)));
  dev.kill('SIGINT');
  expect([0, 'SIGINT']).toContain(await ended);
  await expect(fetch(origin)).rejects.toThrow();
});
