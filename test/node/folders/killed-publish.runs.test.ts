import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished } from 'vitest';
import { recoverPublished } from '../../../src/node/folders/publish.ts';
import { linuxTest } from '../../linux-only.ts';
import { untilSwapped } from './until-swapped.ts';

const KILLS = 16;
const PAGES = 12;

linuxTest(`a site stays whole through ${KILLS} kills at any moment, and the next run tidies up`, async () => {
  const parent = await mkdtemp(join(tmpdir(), 'killed-'));
  onTestFinished(() => rm(parent, { recursive: true, force: true, maxRetries: 5 }));
  const out = join(parent, 'dist');
  const random = seeded(20_200_801);
  const seen = new Set<string>();
  for (let kill = 0; kill < KILLS; kill += 1) {
    const publishing = startLoop(parent);
    await nextPublication(publishing);
    const start = performance.now();
    await nextPublication(publishing);
    // somewhere in the next publication or the one behind it, however slow this machine is now
    await setTimeout(random() * 2 * (performance.now() - start));
    const ended = new Promise((resolve) => publishing.once('close', resolve));
    publishing.kill('SIGKILL');
    await ended;
    await untilSwapped(parent);
    seen.add(await siteIn(out));
  }
  expect(seen.size).toBe(KILLS);

  const last = await siteIn(out);
  await recoverPublished(out);
  expect(await siteIn(out)).toBe(last);
  expect((await readdir(parent)).filter((name) => !name.startsWith('made-'))).toEqual(['dist']);
});

/** What all pages of the site say; fails when they do not agree. */
async function siteIn(out: string): Promise<string> {
  const texts = await readPages(out);
  expect(texts).toHaveLength(PAGES);
  expect(new Set(texts).size, texts.join()).toBe(1);
  return texts[0] ?? '';
}

async function readPages(out: string): Promise<string[]> {
  const entries = await readdir(out, { recursive: true, withFileTypes: true });
  const pages = entries.filter((entry) => entry.isFile());
  return Promise.all(pages.map(({ parentPath, name }) => readFile(join(parentPath, name), 'utf8')));
}

function startLoop(parent: string): ChildProcess {
  const script = fileURLToPath(new URL('./publish-loop.ts', import.meta.url));
  const args = ['--import', './src/node/run-typescript.mjs', script, parent, `${PAGES}`];
  return spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
}

const nextPublication = (child: ChildProcess) =>
  new Promise<void>((resolve, reject) => {
    child.stdout?.once('data', () => resolve());
    child.once('exit', () => reject(new Error('the loop that publishes ended by itself')));
  });

/** Numbers from 0 to 1 that are the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), 1 | state);
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value;
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}
