import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { overflowPx, phone, useSite } from './site.ts';

const folder = inject('site');
const site = useSite(() => folder);

test('letters grow at a touch, stay so on the next page, and never make a page wider than its screen', async () => {
  const { page } = await site.visit('/huong-dan/android/', phone);
  const size = async () =>
    Number.parseFloat(await page.evaluate('getComputedStyle(document.documentElement).fontSize'));
  const usual = await size();
  await page.locator('summary', { hasText: 'Cỡ chữ, in, chia sẻ' }).click();
  const larger = page.getByRole('button', { name: 'A+: chữ to hơn' });
  for (let times = 0; times < 6; times += 1) await larger.click();
  expect(await size()).toBeCloseTo(usual * 2, 1);
  expect(await page.getByRole('status').first().innerText()).toBe('Cỡ chữ 200%');
  expect(await overflowPx(page)).toBe(0);
  await page.goto(page.url().replace('android', 'gap-truc-trac'));
  await expect.poll(size, { timeout: 20_000 }).toBeCloseTo(usual * 2, 1);
  await page.locator('summary', { hasText: 'Cỡ chữ, in, chia sẻ' }).click();
  for (let times = 0; times < 6; times += 1) await page.getByRole('button', { name: /^A−/ }).click();
  expect(await size()).toBeCloseTo(usual, 1);
});

test.each([
  // the part that somebody jumped to is what they share; what leads to no part is not sent along
  ['/en/guides/phone-brands/#oppo', 'https://loa.example/en/guides/phone-brands/#oppo'],
  ['/en/guides/phone-brands/#somebody', 'https://loa.example/en/guides/phone-brands/'],
])(
  '%s is sent by the sheet of the device or, where there is none, copied to be pasted into Zalo',
  async (path, address) => {
    const { page } = await site.visit(path, phone);
    await page.locator('summary', { hasText: 'Text size, print, share' }).click();
    // what a test browser has of both is none of the page's business
    await page.evaluate(`
    window.shared = [];
    Object.defineProperty(navigator, 'share', { configurable: true, value: undefined });
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: async (text) => shared.push(text) } });
  `);
    const share = page.getByRole('button', { name: 'Send by Zalo' });
    await share.click();
    await expect
      .poll(() => page.getByRole('status').first().innerText(), { timeout: 20_000 })
      .toBe('Copied. Open Zalo, choose who it is for, and paste.');
    await page.evaluate(
      "Object.defineProperty(navigator, 'share', { value: async (what) => shared.push(what) })",
    );
    await share.click();
    const title = await page.title();
    expect(await page.evaluate('shared')).toEqual([`${title}\n${address}`, { title, url: address }]);
  },
);

test('an officer copies a loudspeaker text at a touch, with the line that it is a record', async () => {
  const { page } = await site.visit('/tai-lieu/benh-vien/loi-van/', phone);
  await page.evaluate(`
    window.copied = [];
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: async (text) => copied.push(text) } });
  `);
  const block = page.locator('#loudspeaker .block').first();
  await page.locator('#loudspeaker summary').click();
  await block.getByRole('button', { name: 'Chép lời này' }).click();
  await expect.poll(() => block.getByRole('status').innerText(), { timeout: 20_000 }).toBe('Đã chép.');
  const text = await block.locator('.copy').innerText();
  expect(text).toContain('[TƯ LIỆU – KHÔNG PHÁT LOA]');
  expect(await page.evaluate('copied')).toEqual([text]);
  // where the browser does not allow it, the text is marked, so that the reader copies it
  await page.evaluate("navigator.clipboard.writeText = async () => { throw new Error('no') }");
  await block.getByRole('button').click();
  await expect
    .poll(() => page.evaluate('getSelection().toString()'), { timeout: 20_000 })
    .toContain('KHÔNG PHÁT LOA');
  expect(await block.getByRole('status').innerText()).toBe('');
});

test('without its program the page is whole and has no buttons that do nothing', async () => {
  const { page } = await site.visit('/huong-dan/android/', phone, { javaScriptEnabled: false });
  expect(await page.locator('.tools').isVisible()).toBe(false);
  expect(await page.getByRole('heading', { level: 1 }).isVisible()).toBe(true);
});

test('a guide has one small program in it, and nothing else that runs', async () => {
  const html = await readFile(join(folder, 'huong-dan/android/index.html'), 'utf8');
  const scripts = [...html.matchAll(/<script(?! type="application\/ld\+json")([^>]*)>(.*?)<\/script>/gs)];
  expect(scripts.map(([, attributes]) => attributes)).toEqual([' type="module"']);
  expect(gzipSync(scripts[0]?.[2] ?? '').length).toBeLessThan(1000);
});

test('a page is seen before its own program is asked for', async () => {
  const { page } = await site.visit('/thiet-ke/nhieu-noi/', phone);
  await page.waitForLoadState('networkidle');
  const [painted, asked] = await page.evaluate(() => [
    performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Number.POSITIVE_INFINITY,
    Math.min(
      ...performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.endsWith('.js'))
        .map(({ startTime }) => startTime),
    ),
  ]);
  expect(asked).toBeLessThan(Number.POSITIVE_INFINITY);
  expect(painted).toBeLessThan(asked ?? 0);
});
