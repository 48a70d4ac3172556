import { spawn } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { setTimeout } from 'node:timers/promises';
import { expect } from 'vitest';
import { readContent } from '../../../src/node/content/read-content.ts';
import { linuxTest } from '../../linux-only.ts';
import { untilSwapped } from '../folders/until-swapped.ts';
import { editedCampaign } from '../content/edited-campaign.ts';
import { hashOf, publishAll, stage } from './figures-desk.ts';

/** `KILLS=100` for a thorough run. */
const KILLS = Number(process.env['KILLS'] || 20);

linuxTest(`figures are the old or the new ones through ${KILLS} kills during publish and undo`, async () => {
  const dir = await editedCampaign({});
  await publishAll(dir);
  await stage(dir, 12500);
  const old = await hashOf(dir);
  await run(dir, 'publish');
  const now = await hashOf(dir);
  await run(dir, 'undo');
  expect(await hashOf(dir)).toBe(old);
  const span = await run(dir, 'publish');
  await run(dir, 'undo');

  const seen = { old: 0, new: 0 };
  for (let kill = 0; kill < KILLS; kill += 1) {
    const isPublished = (await hashOf(dir)) === now;
    // spread over all of its time, however slow this machine is now
    await run(dir, isPublished ? 'undo' : 'publish', ((kill + 0.5) / KILLS) * span);
    const hash = await hashOf(dir);
    expect([old, now]).toContain(hash);
    seen[hash === old ? 'old' : 'new'] += 1;
    await readContent(dir);
  }
  expect(seen.old + seen.new).toBe(KILLS);
  if ((await hashOf(dir)) === now) await run(dir, 'undo');
  await run(dir, 'publish');
  expect(await hashOf(dir)).toBe(now);
  expect((await readdir(dir)).filter((name) => name.startsWith('.figures'))).toEqual([]);
});

/**
 * Runs one step in a process of its own, killed so long after it began, and waits for the swap that goes on without it.
 * Returns the milliseconds that it worked.
 */
async function run(dir: string, work: 'publish' | 'undo', killAfter?: number): Promise<number> {
  const script = fileURLToPath(new URL('./publish-once.ts', import.meta.url));
  const step = spawn(process.execPath, ['--import', './src/node/run-typescript.mjs', script, dir, work], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => step.once('close', resolve));
  await new Promise((resolve) => step.stdout.once('data', resolve));
  const start = performance.now();
  if (killAfter !== undefined) {
    await setTimeout(killAfter);
    step.kill('SIGKILL');
  }
  await ended;
  const span = performance.now() - start;
  await untilSwapped(dir);
  return span;
}
