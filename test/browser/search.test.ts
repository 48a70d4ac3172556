import { readFile } from 'node:fs/promises';
import { expect, inject, test } from 'vitest';
import { computer, phone, useSite } from './site.ts';

const site = useSite(() => inject('site'));
const slow = { timeout: 30_000 };

test('a citizen types without marks, and the first result leads to the answer', async () => {
  const { page } = await site.visit('/tim-kiem/', phone);
  await page.getByLabel('Bạn tìm gì?').fill('khong nhan duoc ma otp');
  await expect.poll(() => page.locator('#search ol a').count(), slow).toBeGreaterThan(0);
  await page.locator('#search ol a').first().click();
  await page.waitForURL('**/huong-dan/**');
  expect(await page.locator('h1').textContent()).toBe('Gặp trục trặc thì làm gì');
});

test('an address carries the words; pages of the other language follow where this one has none', async () => {
  const { page } = await site.visit('/en/search/?q=uninstall', computer);
  await expect.poll(() => page.locator('#search ol a').first().textContent(), slow).toContain('Remove');
  const other = await site.visit('/tim-kiem/?q=uninstall', computer);
  await expect.poll(() => other.page.locator('#search h2').textContent(), slow).toBe('Trang tiếng Anh');
  expect(await other.page.locator('#search ol').last().getAttribute('lang')).toBe('en-GB');
});

test('who came to a page that is not there asks for it at once, in either language', async () => {
  const lost = await site.visit('/404.html', phone);
  await lost.page.getByLabel('Bạn tìm gì?').fill('gỡ bluezone');
  await lost.page.getByRole('button', { name: 'Tìm kiếm' }).click();
  await lost.page.waitForURL('**/tim-kiem/?q=*');
  await expect.poll(() => lost.page.locator('#search ol a').count(), slow).toBeGreaterThan(0);
  const english = await site.visit('/404.html', computer);
  await english.page.getByLabel('What are you looking for?').fill('uninstall');
  await english.page.keyboard.press('Enter');
  await english.page.waitForURL('**/en/search/?q=uninstall');
});

test('who types the check code of a sheet comes to its entry', async () => {
  const [, row = ''] = (await readFile('content/editions.csv', 'utf8')).split('\n');
  const code = row.slice(0, 7);
  const { page } = await site.visit('/tim-kiem/', phone);
  await page.getByLabel('Bạn tìm gì?').fill(`${code.slice(0, 3)} ${code.slice(3).toLowerCase()}`);
  await page.getByRole('link', { name: `mã ${code}` }).tap();
  await page.waitForURL(`**/kiem-tra/*/#${code}`);
});

test('what is not there is said, and everything from A to Z stays in reach', async () => {
  const { page } = await site.visit('/tim-kiem/?q=xylophone', phone);
  await expect
    .poll(() => page.locator('#search [role=status]').textContent(), slow)
    .toContain('Không tìm thấy');
  await page.locator('.letters a', { hasText: 'Đ' }).click();
  expect(await page.locator('.letter').count()).toBeGreaterThan(10);
});
