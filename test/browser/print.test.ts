import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, inject, test } from 'vitest';
import { phone, useSite } from './site.ts';

const site = useSite(() => inject('site'));
const margin = { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' };

/** What a reader takes to a wall or a file is short, and lists end where their entries do. */
test.each([
  ['/Q/BV/', 1],
  ['/Q/HD/', 1],
  ['/', 2],
  ['/en/guides/', 1],
  ['/huong-dan/android/', 2],
  ['/chi-dao/', 4],
  ['/en/directives/who-does-what/', 6],
  ['/en/directives/telecom-request-2020-07-27/', 1],
  ['/en/i-am/patient/', 1],
  ['/hoi-dap/', 3],
  ['/ty-le-cai-dat/', 2],
  ['/en/coverage/', 2],
  ['/ty-le-cai-dat/du-lieu/', 1],
  ['/tai-lieu/benh-vien/', 2],
  ['/en/materials/hospital/', 2],
  ['/tai-lieu/benh-vien/loi-van/', 2],
  ['/tai-lieu/benh-vien/ban-chu-lon/', 2],
  ['/tai-lieu/kho/ap-phich-a4/', 2],
  ['/tai-lieu/', 2],
  ['/thiet-ke/', 1],
  ['/nguon/', 6],
  ['/en/site-map/', 3],
])('%s prints on %i sides of A4 at most, the last with the page’s address and day', async (path, most) => {
  const { page } = await site.visit(path, phone);
  const pdf = await page.pdf({ format: 'A4', margin });
  const document = await getDocument({ data: new Uint8Array(pdf) }).promise;
  expect(document.numPages).toBeLessThanOrEqual(most);
  const last = await (await document.getPage(document.numPages)).getTextContent();
  const said = last.items.map((item) => ('str' in item ? item.str : '')).join('');
  expect(said.replaceAll(' ', '')).toMatch(new RegExp(`https://loa\\.example${path}·\\D*\\d`));
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
