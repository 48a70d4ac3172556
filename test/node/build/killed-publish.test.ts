import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { recoverPublished } from '../../../src/node/build/publish.ts';

const KILLS = 16;
const PAGES = 12;
/** A publication takes about so long, most of it in starting the process that swaps. */
const LONGEST_DELAY_MS = 150;
/** A swap that was begun ends by itself within this. */
const SETTLED_AFTER_MS = 5_000;

test(`a site stays whole through ${KILLS} kills at any moment, and the next run tidies up`, async () => {
  const parent = await mkdtemp(join(tmpdir(), 'killed-'));
  onTestFinished(() => rm(parent, { recursive: true, force: true, maxRetries: 5 }));
  const out = join(parent, 'dist');
  const random = seeded(20_200_801);
  const seen = new Set<string>();
  for (let kill = 0; kill < KILLS; kill += 1) {
    const publishing = startLoop(parent);
    await untilReady(publishing);
    if (kill === 0) await siteIn(out);
    await setTimeout(random() * LONGEST_DELAY_MS);
    const ended = new Promise((resolve) => publishing.once('close', resolve));
    publishing.kill('SIGKILL');
    await ended;
    seen.add(await siteIn(out));
  }
  expect(seen.size).toBeGreaterThan(KILLS / 2);

  await setTimeout(LONGEST_DELAY_MS);
  const last = await siteIn(out);
  await recoverPublished(out);
  expect(await siteIn(out)).toBe(last);
  expect((await readdir(parent)).filter((name) => !name.startsWith('made-'))).toEqual(['dist']);
});

/**
 * What all pages of the site say. A swap that the killed run began may still go on while they are read, so they are
 * read again until they agree; fails when they never do.
 */
async function siteIn(out: string): Promise<string> {
  const deadline = performance.now() + SETTLED_AFTER_MS;
  for (;;) {
    const texts = await readPages(out).catch(() => []);
    const isWhole = texts.length === PAGES && new Set(texts).size === 1;
    if (isWhole) return texts[0] ?? '';
    if (performance.now() > deadline) expect.fail(`not whole: ${texts.join(', ') || 'nothing there'}`);
    await setTimeout(20);
  }
}

async function readPages(out: string): Promise<string[]> {
  const entries = await readdir(out, { recursive: true, withFileTypes: true });
  const pages = entries.filter((entry) => entry.isFile());
  return Promise.all(pages.map(({ parentPath, name }) => readFile(join(parentPath, name), 'utf8')));
}

function startLoop(parent: string): ChildProcess {
  const script = fileURLToPath(new URL('./publish-loop.ts', import.meta.url));
  const args = ['--import', 'tsx', script, parent, `${PAGES}`];
  return spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
}

const untilReady = (child: ChildProcess) => new Promise((resolve) => child.stdout?.once('data', resolve));

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
