import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { pathOf } from '../../src/core/domain/routes.ts';
import { localeIds } from '../../src/core/i18n/locales.ts';
import { overflowPx, phone, useSite } from './site.ts';

const site = useSite(() => inject('site'));
const markdown = readFileSync('content/guides/android/vi.md', 'utf8');
const title = /^title: (.+)$/m.exec(markdown)?.[1] ?? '';
const headings = [...markdown.matchAll(/^## (.+)$/gm)].map((match) => match[1]);
const steps = [...markdown.matchAll(/^(?:\d+\.|-) (.+)$/gm)];

test('a citizen reads the Android guide to its end on a narrow phone, without a script', async () => {
  const { page, scripts } = await site.visit('/', phone);
  expect(await overflowPx(page)).toBe(0);

  await page.getByRole('main').getByRole('link', { name: title }).first().tap();
  await page.waitForURL('**/huong-dan/android/');
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(title);
  expect(await overflowPx(page)).toBe(0);

  const guide = page.getByRole('article');
  expect(await guide.getByRole('heading', { level: 2 }).allInnerTexts()).toEqual(headings);
  const items = guide.getByRole('listitem');
  expect(await items.count()).toBe(steps.length);
  for (const item of await items.all()) {
    await item.scrollIntoViewIfNeeded();
    const box = await item.boundingBox();
    expect(box?.height).toBeGreaterThan(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(phone.width);
  }
  const last = await items.last().boundingBox();
  expect(last?.y).toBeGreaterThanOrEqual(0);
  expect((last?.y ?? 0) + (last?.height ?? 0)).toBeLessThanOrEqual(phone.height);
  expect(scripts).toEqual([]);
});

const designers = localeIds.flatMap((locale) =>
  (['designer', 'designerMany', 'figuresDesk', 'dailyReport', 'offline', 'search', 'editions'] as const).map(
    (kind) => pathOf({ kind }, locale),
  ),
);

const mayRun = (path: string) => designers.includes(path) || /^\/(man-hinh|en\/screen)\/[\w-]+\/$/.test(path);

test('every page fits a phone of 320 px and asks for no script but those that work with what one types, drops or shows', async () => {
  const files = await readdir(inject('site'), { recursive: true });
  // what stood elsewhere before leads on at once
  const leadsOn = (file: string) =>
    readFileSync(join(inject('site'), file), 'utf8').includes('http-equiv="refresh"');
  const paths = files
    .filter((file) => file.endsWith('.html') && !leadsOn(file))
    .map((file) => `/${file}`.replace(/index\.html$/, ''));
  expect(paths).toContain('/en/coverage/');
  const screen = { width: 320, height: 640 };
  // what a page keeps for later is no part of it, and would be kept for each anew
  const { page: plain, scripts } = await site.visit('/', screen, { serviceWorkers: 'block' });
  for (const path of paths.filter((path) => path !== '/404.html')) {
    const before = scripts.length;
    // scripts end with their page
    const page = mayRun(path) ? await plain.context().newPage() : plain;
    await page.goto(new URL(path, plain.url()).href);
    expect([path, await overflowPx(page)]).toEqual([path, 0]);
    if (page !== plain) await page.close();
    else expect([path, scripts.slice(before)]).toEqual([path, []]);
  }
  // some five hundred pages
}, 900_000);
