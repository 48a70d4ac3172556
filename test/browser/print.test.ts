import { expect, inject, test } from 'vitest';
import { phone, useSite } from './site.ts';

const site = useSite(() => inject('site'));
const margin = { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' };

test.each([
  ['/chi-dao/', 4],
  ['/en/directives/who-does-what/', 6],
  ['/hoi-dap/', 4],
  ['/ty-le-cai-dat/', 8],
  ['/tai-lieu/benh-vien/', 5],
  ['/tai-lieu/', 3],
  ['/nguon/', 6],
  ['/en/site-map/', 4],
])('%s prints on %i sheets of A4 at most', async (path, most) => {
  const { page } = await site.visit(path, phone);
  const pdf = await page.pdf({ format: 'A4', margin });
  const pages = pdf.toString('latin1').match(/\/Type \/Page\b/g) ?? [];
  expect(pages.length).toBeGreaterThan(0);
  expect(pages.length).toBeLessThanOrEqual(most);
});

test('on paper a source says its address, and buttons that lead elsewhere are gone', async () => {
  const { page } = await site.visit('/nguon/', phone);
  await page.emulateMedia({ media: 'print' });
  const link = page.locator('a.open').first();
  const said = await link.evaluate((element) => getComputedStyle(element, '::after').content);
  expect(said).toContain('https://');
  await page.goto(new URL('/tai-lieu/benh-vien/', page.url()).href);
  expect(await page.locator('a.go:visible').count()).toBe(0);
});

test('on paper, which cannot be opened, the end of the campaign is told in full', async () => {
  const { page } = await site.visit('/huong-dan/android/', phone);
  const told = page.getByText('không còn được cung cấp dưới tên này');
  expect(await told.isVisible()).toBe(false);
  await page.emulateMedia({ media: 'print' });
  expect(await told.isVisible()).toBe(true);
});
