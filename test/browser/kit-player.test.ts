import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { afterAll, expect, inject, test } from 'vitest';
import type { Page } from 'playwright-core';
import { sharedBrowser } from './shared-browser.ts';

const pages: Page[] = [];
const folder = await mkdtemp(join(tmpdir(), 'loa-player-'));
afterAll(async () => {
  await Promise.all(pages.map((page) => page.close()));
  await rm(folder, { recursive: true, force: true });
});

/** The page that loops the slides, unpacked from a kit and opened as by a double click. */
async function openPlayer(options: { viewport: { width: number; height: number } }) {
  const kit = unzipSync(await readFile(join(inject('site'), 'materials/kits/hospital.zip')));
  const player = Object.keys(kit).find((path) => path.endsWith('.html'));
  if (player === undefined) throw new Error('the kit has no page that plays slides');
  const beside = Object.entries(kit).filter(([path]) => dirname(path) === dirname(player));
  for (const [path, bytes] of beside) await writeFile(join(folder, basename(path)), bytes);
  const file = join(folder, basename(player));
  const browser = await sharedBrowser();
  const page = await browser.newPage({ ...options, offline: true });
  pages.push(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(pathToFileURL(file).href);
  const shown = () => page.evaluate(() => [...document.images].findIndex((image) => image.matches('.shown')));
  return { page, asked, shown };
}

test('without a network the slides are shown one at a time, and the keys turn them', async () => {
  const { page, asked, shown } = await openPlayer({ viewport: { width: 1280, height: 720 } });
  expect(asked.filter((url) => /^https?:/.test(url))).toEqual([]);
  const first = await shown();
  expect(await page.evaluate((index) => document.images[index]?.naturalWidth, first)).toBe(1920);
  await page.keyboard.press('ArrowRight');
  expect(await shown()).not.toBe(first);
  await page.keyboard.press('ArrowLeft');
  expect(await shown()).toBe(first);
  expect(await page.locator('img[aria-hidden="false"]').count()).toBe(1);
  await page.close();
});

test('a tall screen shows the tall slides', async () => {
  const { page, shown } = await openPlayer({ viewport: { width: 720, height: 1280 } });
  expect(await page.evaluate((index) => document.images[index]?.naturalHeight, await shown())).toBe(1920);
  await page.close();
});

test('the screen is kept awake, and slides are shown where it cannot be', async () => {
  const { page, shown } = await openPlayer({ viewport: { width: 1280, height: 720 } });
  await page.addInitScript(() => {
    const kept: string[] = [];
    const request = (kind: string) => {
      kept.push(kind);
      return Promise.reject(new Error('the battery is low'));
    };
    Object.defineProperty(navigator, 'wakeLock', { value: { request } });
    Object.assign(window, { kept });
  });
  await page.reload();
  expect(await page.evaluate('kept')).toEqual(['screen']);
  expect(await shown()).toBeGreaterThanOrEqual(0);
  await page.close();
});
