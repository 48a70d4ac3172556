import { expect, inject, test } from 'vitest';
import { computer, overflowPx, phone, useSite } from './site.ts';

const site = useSite(() => inject('site'));
/** A phone of 2020 as the review measured with. */
const screen = { ...phone, height: 640 };

test('the page of coverage takes fewer than eight phone screens, and nobody scrolls sideways', async () => {
  for (const path of ['/ty-le-cai-dat/', '/en/coverage/']) {
    const { page } = await site.visit(path, screen);
    // in the page's own letters, which may come after it
    const inLetters = 'document.fonts.ready.then(() => document.documentElement.scrollHeight)';
    const height = Number(await page.evaluate(inLetters));
    expect(height / screen.height, path).toBeLessThan(8);
    expect(await overflowPx(page), path).toBe(0);
  }
});

test('on a wide screen the map and the days beside it begin at one height', async () => {
  const { page } = await site.visit('/ty-le-cai-dat/', computer);
  const tops = await page
    .locator('#s-provinces h2, #s-days h2')
    .evaluateAll((headings) => headings.map((heading) => Math.round(heading.getBoundingClientRect().top)));
  expect(tops).toHaveLength(2);
  expect(tops[1]).toBe(tops[0]);
});

test('the first phone screen has the answer', async () => {
  const { page } = await site.visit('/ty-le-cai-dat/', screen);
  const top = await page.locator('.numbers').evaluate((list) => list.getBoundingClientRect().top);
  expect(top).toBeLessThan(screen.height);
  expect(await page.locator('h1').textContent()).toContain('37,9 triệu');
});

test('the main numbers name who said them, and lead to that source, opened', async () => {
  const { page } = await site.visit('/ty-le-cai-dat/', screen);
  const downloads = page.locator('.lead', { hasText: '37.900.000' });
  expect(await downloads.innerText()).toMatch(/37\.900\.000[^]*Nguồn: 24h\.com\.vn/);
  // told once in full: the numbers beside it are others
  expect(await page.locator('.numbers').innerText()).not.toContain('37.900.000');
  await downloads.getByRole('link', { name: '24h.com.vn' }).click();
  await page.waitForURL('**/nguon/#24h-20210620');
  const row = page.locator('[id="24h-20210620"]');
  expect(await row.getByRole('link', { name: 'Mở bản gốc' }).isVisible()).toBe(true);
});

test('a table right under its heading is named for who hears it, and does not say the heading again to who sees it', async () => {
  const { page } = await site.visit('/ty-le-cai-dat/noi/binh-duong/', screen);
  const table = page.getByRole('table', { name: 'Đã đạt: Bình Dương', exact: true });
  expect(await table.count()).toBe(1);
  const caption = await table.getByText('Đã đạt: Bình Dương').boundingBox();
  expect(caption?.width).toBeLessThanOrEqual(1);
});

test('what once stood on the page of coverage is one link away from where its old anchor leads', async () => {
  const { page } = await site.visit('/en/coverage/', computer);
  for (const [anchor, to] of [
    ['operators-2020-08-20', '/en/coverage/day-by-day/#operators-2020-08-20'],
    ['s-clashes', '/en/coverage/method/#s-clashes'],
    ['s-checks', '/en/coverage/method/#s-checks'],
  ]) {
    await page.locator(`#${anchor} a`).click();
    await page.waitForURL(`**${to}`);
    expect(await page.locator(`#${anchor}`).isVisible(), to).toBe(true);
    await page.goBack();
  }
});

test('the arrow keys go from point to point of a chart, and each is said and seen', async () => {
  const { page, scripts } = await site.visit('/en/coverage/', computer);
  const points = page.locator('#national-installs .points input');
  await points.first().focus();
  await page.keyboard.press('ArrowDown');
  const said = async () =>
    page.evaluate(() => {
      const label = document.activeElement?.closest('label');
      return { text: label?.textContent?.trim(), width: label?.getBoundingClientRect().width ?? 0 };
    });
  const second = await said();
  expect(second.text).toMatch(/^2 of \d+: Viet Nam, /);
  expect(second.width).toBeGreaterThan(100);
  await page.keyboard.press('ArrowDown');
  expect((await said()).text).toMatch(/^3 of \d+: Viet Nam, /);
  // by no program of ours
  expect(scripts).toEqual([]);
});

test('a tile of the map leads to the page of its province, by keyboard', async () => {
  const { page } = await site.visit('/en/coverage/', computer);
  await page.locator('#map-population a', { hasText: 'Duong' }).last().focus();
  await page.keyboard.press('Enter');
  await page.waitForURL('**/en/coverage/places/**');
  expect(await page.locator('h1').textContent()).toContain('of the population');
});

test('on paper the tables of what was published are unfolded', async () => {
  const { page } = await site.visit('/en/coverage/metrics/installs/', computer);
  await page.emulateMedia({ media: 'print' });
  const rows = page.locator('#national-installs .figures tbody tr');
  expect(await rows.count()).toBeGreaterThan(20);
  expect((await rows.last().boundingBox())?.height ?? 0).toBeGreaterThan(5);
});

test('a number that others contradict is marked in its table, and the mark leads to the contradiction', async () => {
  const { page } = await site.visit('/ty-le-cai-dat/noi/viet-nam/', computer);
  expect(await page.locator('h1').innerText()).toContain('37.900.000');
  await page.locator('summary', { hasText: 'Các số trước đó' }).click();
  const row = page.locator('tr', { hasText: 'khoảng 30%' });
  await row.getByRole('link', { name: 'có số trái nhau' }).click();
  await page.waitForURL('**#clash-national-june-2021');
  expect(await page.locator('#clash-national-june-2021').innerText()).toContain(
    'không con số nào cho ra 30%',
  );
});
