import { cpSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { writeOffline } from '../../src/node/site/offline.ts';
import { serveFolder } from '../../src/node/site/static-server.ts';
import { usable } from './designer-page.ts';
import { sharedBrowser } from './shared-browser.ts';

const name = 'Bệnh viện Đa khoa Thủ Đức';
const soon = { timeout: 60_000 };
/** In the designer's page: by it a test knows which version it sees. */
const NEWER = '<meta name="newer" content="yes" />';

let folder = '';
let server: Awaited<ReturnType<typeof serveFolder>> | undefined;
let origin = '';
let context: BrowserContext;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'loa-offline-'));
  cpSync(inject('site'), folder, { recursive: true });
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  await goOnline();
  const browser = await sharedBrowser();
  context = await browser.newContext({ viewport: { width: 1366, height: 768 }, locale: 'vi-VN' });
});
afterEach(async () => {
  await context.close();
  await goOffline();
});

async function goOnline() {
  server ??= await serveFolder(folder, origin === '' ? 0 : Number(new URL(origin).port));
  origin = server.origin;
}
async function goOffline() {
  await server?.close();
  server = undefined;
}
async function open(path: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(origin + path);
  return page;
}
/** Addresses that the browser keeps, of all caches. */
const kept = (page: Page): Promise<string[]> =>
  page.evaluate(`(async () => {
    const names = await caches.keys();
    const keys = await Promise.all(names.map(async (each) => (await caches.open(each)).keys()));
    return keys.flat().map(({ url }) => new URL(url).pathname);
  })()`);
const isControlled = (page: Page) =>
  expect.poll(() => page.evaluate('navigator.serviceWorker.controller !== null'), soon).toBe(true);
const nameField = (page: Page) => page.getByLabel('Tên nơi', { exact: true });

test('opened once, the designer makes a PDF without a network, and the pages of staff open', async () => {
  const page = await open('/thiet-ke/#hospital/a4-poster.vi');
  await isControlled(page);
  await expect.poll(() => kept(page), soon).toContain('/materials/hospital/a4-poster.vi.sheet');
  await expect
    .poll(async () => (await kept(page)).filter((path) => path.endsWith('.sheet')).length, soon)
    .toBeGreaterThan(30);
  const desk = await open('/so-lieu/nhap/');
  await expect.poll(() => kept(desk), soon).toContain('/data/letter-fonts/700Bold.font');
  await expect.poll(() => kept(desk), soon).toContain('/data/figure-sheets/vi.json');
  await goOffline();
  // with the figures that were published when it was opened last
  for (const path of ['/so-lieu/nhap/', '/so-lieu/bao-cao-ngay/']) {
    await desk.goto(origin + path);
    await desk.locator('input[type="file"]').first().waitFor(soon);
  }
  await page.reload();
  await usable(page);
  await nameField(page).fill(name);
  const [file] = await Promise.all([
    page.waitForEvent('download', soon),
    page.getByRole('button', { name: 'PDF cho nhà in', exact: true }).click(),
  ]);
  const pdf = await getDocument({ data: new Uint8Array(await readFile(await file.path())) }).promise;
  const { items } = await (await pdf.getPage(1)).getTextContent();
  expect(items.map((item) => ('str' in item ? item.str : '')).join(' ')).toContain(name);
  await pdf.destroy();

  // a page that is not kept gives way to the one that says so
  await page.goto(`${origin}/en/guides/android/`);
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Without a network');
});

test('the whole site is kept on request, every page of it opens without a network, and it is removed again', async () => {
  const page = await open('/dung-khi-mat-mang/');
  await isControlled(page);
  const part = page.locator('section', { hasText: 'Mọi trang' });
  const keep = part.getByRole('button', { name: /^Giữ trên máy này \([\d,.]+\sMB\)$/ });
  await keep.waitFor();
  expect(await part.getAttribute('data-state')).toBe('none');
  await keep.click();
  await part.getByText('Đã giữ xong.').waitFor(soon);
  expect(await part.getAttribute('data-state')).toBe('kept');
  await goOffline();
  const list = JSON.parse(await readFile(join(folder, 'data/offline/pages.json'), 'utf8')) as {
    files: [string, string, number][];
  };
  const failed = await page.evaluate(
    async (addresses) => {
      const answers = await Promise.all(
        addresses.map((address) =>
          fetch(address).then(
            (answer) => answer.ok,
            () => false,
          ),
        ),
      );
      return addresses.filter((_, at) => !answers[at]);
    },
    list.files.map(([address]) => address),
  );
  expect(failed).toEqual([]);
  for (const [path, title] of [
    ['/huong-dan/android/', /Android/],
    ['/en/coverage/', /.+/],
    ['/Q/BV/', /.+/],
  ] as const) {
    await page.goto(origin + path);
    expect(await page.getByRole('heading', { level: 1 }).first().innerText()).toMatch(title);
  }
  await page.goto(`${origin}/tai-lieu/benh-vien/`);
  const preview = page.locator('.card img').first();
  await preview.scrollIntoViewIfNeeded();
  await expect
    .poll(() => preview.evaluate((image: HTMLImageElement) => image.naturalWidth), soon)
    .toBeGreaterThan(0);

  await goOnline();
  await page.goto(`${origin}/dung-khi-mat-mang/`);
  await part.getByRole('button', { name: 'Xóa khỏi máy này' }).click();
  await part.getByText('Đã xóa khỏi máy này.').waitFor(soon);
  expect(await kept(page)).not.toContain('/huong-dan/android/');
});

test('a new version waits for the work that is open, and comes by one tap once no other tab is', async () => {
  const page = await open('/thiet-ke/#hospital/a4-poster.vi');
  await isControlled(page);
  await usable(page);
  await nameField(page).fill(name);
  const other = await open('/en/design/');
  const file = join(folder, 'thiet-ke/index.html');
  const before = await readFile(file, 'utf8');
  await writeFile(file, before.replace('</head>', `${NEWER}</head>`));
  await writeOffline(folder, { languages: ['vi', 'en'], venues: [] });
  // the server would send what was compressed before
  for (const changed of [file, join(folder, 'service-worker.js')])
    for (const kind of ['br', 'gz']) await rm(`${changed}.${kind}`, { force: true });
  await page.evaluate('navigator.serviceWorker.getRegistration().then((own) => own.update())');

  const bar = page.getByRole('region', { name: 'Bản mới' });
  await bar.waitFor(soon);
  expect(await nameField(page).inputValue()).toBe(name);
  await page.reload();
  expect(await page.locator('meta[name="newer"]').count()).toBe(0);
  await bar.getByRole('button').click();
  await bar.getByText('còn mở ở thẻ khác').waitFor();
  await other.close();
  // a page that was just closed may be counted a little longer: then one taps again
  const isNew = async () => {
    await bar
      .getByRole('button')
      .click({ timeout: 2_000 })
      .catch(() => undefined);
    return page.locator('meta[name="newer"]').count();
  };
  await expect.poll(isNew, { ...soon, interval: 4_000 }).toBe(1);
  await expect.poll(() => nameField(page).inputValue(), soon).toBe(name);
});

test('a screen begins and goes on without a network', async () => {
  const page = await open('/man-hinh/benh-vien/');
  await isControlled(page);
  await expect.poll(() => kept(page), soon).toContain('/materials/hospital/slide-1080p.en.png');
  await expect.poll(() => kept(page), soon).toContain('/man-hinh/benh-vien/');
  await goOffline();
  await page.reload();
  const shown = page.locator('.player .stage img.shown:not([aria-hidden])');
  await shown.waitFor(soon);
  const first = await shown.getAttribute('alt');
  await page.keyboard.press('ArrowRight');
  await expect.poll(() => shown.getAttribute('alt'), soon).not.toBe(first);
});

test.each(['/dung-khi-mat-mang/', '/en/offline/', '/man-hinh/benh-vien/', '/en/screen/hospital/'])(
  '%s: axe finds nothing',
  async (path) => {
    const page = await open(path);
    await page.waitForTimeout(1500);
    await page.evaluate(await readFile(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8'));
    const found = await page.evaluate('axe.run().then(({ violations }) => violations.map(({ id }) => id))');
    expect(found).toEqual([]);
  },
);

test('a browser finds nothing that keeps it from installing the designer', async () => {
  const page = await context.newPage();
  const browser = await context.newCDPSession(page);
  const look = async (path: string) => {
    await page.goto(`${origin}${path}`);
    const { installabilityErrors } = await browser.send('Page.getInstallabilityErrors');
    const { url, errors } = await browser.send('Page.getAppManifest');
    return { errors: [...installabilityErrors, ...errors], manifest: url.replace(origin, '') };
  };
  expect(await look('/thiet-ke/')).toEqual({ errors: [], manifest: '/app.vi.webmanifest' });
  expect(await look('/en/design/')).toEqual({ errors: [], manifest: '/app.en.webmanifest' });
});
