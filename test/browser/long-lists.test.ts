import { expect, inject, test } from 'vitest';
import { computer, overflowPx, useSite } from './site.ts';

const site = useSite(() => inject('site'));
const small = { width: 360, height: 640 };

test.each([
  ['/', 6],
  ['/en/', 6],
  ['/chi-dao/', 10],
  ['/en/directives/', 11],
  ['/nguon/', 12],
  ['/en/sources/', 12],
  ['/hoi-dap/', 6],
  ['/en/faq/', 6],
  ['/so-do-trang/', 5],
  ['/tim-kiem/', 5],
  ['/tai-lieu/', 10],
  ['/ty-le-cai-dat/cach-tinh/', 10],
  ['/en/coverage/method/', 10],
])('%s can be skimmed on a phone: %i screens at most, nothing sideways', async (path, most) => {
  const { page } = await site.visit(path, small);
  const height = Number(await page.evaluate('document.documentElement.scrollHeight'));
  expect(height / small.height).toBeLessThanOrEqual(most);
  expect(await overflowPx(page)).toBe(0);
});

test('a directive tells who, when and how much in its row, and what it says on a tap or where there is room', async () => {
  const { page, leave } = await site.visit('/chi-dao/', small);
  const row = page.locator('.papers li', { hasText: '12/CT-UBND' });
  expect(await row.getByRole('heading').innerText()).toMatch(/^UBND tỉnh Bình Dương · 12\/CT-UBND: /);
  expect(await row.locator('summary').innerText()).toBe('17/8/2020\u00a0· 5\u00a0mục');
  const says = row.getByText('Chỉ thị yêu cầu đi từng ngõ, gõ từng nhà');
  expect(await says.isVisible()).toBe(false);
  await row.locator('summary').click();
  expect(await says.isVisible()).toBe(true);
  await leave();
  const wide = await site.visit('/chi-dao/', computer);
  expect(await wide.page.getByText('Chỉ thị yêu cầu đi từng ngõ, gõ từng nhà').isVisible()).toBe(true);
});

test('a question is a row that opens on a tap, without a script, when a link leads to it, and where there is room', async () => {
  const { page, leave } = await site.visit('/hoi-dap/', small, { javaScriptEnabled: false });
  const row = page.locator('.answer', { hasText: 'Tôi không có điện thoại thông minh thì làm sao?' });
  const text = row.locator('.folded-in');
  expect(await text.isVisible()).toBe(false);
  await row.locator('summary').click();
  expect(await text.isVisible()).toBe(true);
  const anchor = await row.getAttribute('id');
  await leave();
  const linked = await site.visit(`/hoi-dap/#${anchor}`, small);
  expect(await linked.page.locator(`[id="${anchor}"] .folded-in`).isVisible()).toBe(true);
  expect(await linked.page.locator('.fold .folded-in').first().isVisible()).toBe(false);
  await linked.leave();
  const wide = await site.visit('/hoi-dap/', computer);
  expect(await wide.page.locator('.fold .folded-in').first().isVisible()).toBe(true);
});

test('a letter of the list from A to Z opens at its link', async () => {
  const { page } = await site.visit('/tim-kiem/', small);
  const hospital = page.locator('.letter').getByRole('link', { name: 'Bệnh viện, cơ sở khám chữa bệnh' });
  expect(await hospital.isVisible()).toBe(false);
  await page.locator('.letters').getByRole('link', { name: 'B', exact: true }).click();
  expect(await hospital.isVisible()).toBe(true);
});

test('each document among all duties begins with who issued it, below the level that it is jumped to by', async () => {
  const { page } = await site.visit('/chi-dao/ai-lam-gi/', computer);
  const names = await page.locator('.directive h3').allInnerTexts();
  expect(names).toContain('UBND tỉnh Bình Dương: 12/CT-UBND, 17/8/2020');
  expect(names.filter((name) => /^(Văn bản|\d)/.test(name))).toEqual([]);
  await page.locator('main').getByRole('link', { name: 'Cấp tỉnh' }).click();
  expect((await page.getByRole('heading', { name: 'Cấp tỉnh' }).boundingBox())?.y).toBeLessThan(100);
});

test('without a script, all duties are narrowed to those of one province, or of one who carries them out; paper has all', async () => {
  const { page, scripts } = await site.visit('/chi-dao/ai-lam-gi/', small);
  const choice = page.getByLabel('Chỉ xem');
  expect((await choice.boundingBox())?.y).toBeLessThan(small.height);
  await choice.selectOption('Chỉ ở Lạng Sơn');
  const shown = async (selector: string) =>
    (await page.locator(selector).locator('visible=true').allInnerTexts()).map((text) => text.trim());
  expect(await shown('.level h2')).toEqual(['Cấp tỉnh']);
  expect(await shown('.directive h3')).toEqual([
    'Ban Chỉ đạo phòng, chống dịch tỉnh Lạng Sơn: 88/CV-BCĐ, 31/5/2021',
  ]);
  // what alone is left need not be opened
  expect(await shown('tbody tr')).toHaveLength(1);

  await choice.selectOption('Người cách ly, người được xét nghiệm');
  expect(await shown('.level h2')).toEqual(['Trung ương']);
  expect(await shown('tbody tr th')).toEqual(['2']);
  await page.emulateMedia({ media: 'print' });
  expect(await shown('.level h2')).toEqual(['Trung ương', 'Cấp tỉnh', 'Cấp huyện']);
  expect((await shown('tbody tr')).length).toBeGreaterThan(50);
  expect(scripts).toEqual([]);
});

test('two directives of one subject have links of two names', async () => {
  const { page } = await site.visit('/chi-dao/', small);
  const names = await page
    .locator('.papers h3 a')
    .evaluateAll((links) => links.map((link) => link.getAttribute('aria-label') ?? link.textContent.trim()));
  expect(names.length).toBeGreaterThan(20);
  expect(new Set(names).size).toBe(names.length);
});

test('a number in a text leads to its source, opened, with the way to the original in sight', async () => {
  const { page } = await site.visit('/hoi-dap/', small);
  const answer = page.locator('.answer', { has: page.locator('.cite a', { hasText: '[30]' }) }).first();
  await answer.locator('summary').click();
  const cite = answer.locator('.cite a', { hasText: '[30]' }).first();
  const address = await cite.getAttribute('href');
  await cite.click();
  await page.waitForURL(`**${address}`);
  const row = page.locator(`[id="${address?.split('#')[1]}"]`);
  expect(await row.locator('summary').innerText()).toMatch(/^Báo Long An, 9\/2\/2021\s/);
  expect(await row.locator('a.open').first().isVisible()).toBe(true);
  expect(await page.locator('.sources li').first().locator('a.open').isVisible()).toBe(false);
});

test('who comes with a number jumps to its ten', async () => {
  const { page } = await site.visit('/nguon/', small);
  await page.getByRole('navigation', { name: 'Theo số' }).getByRole('link', { name: '41–50' }).click();
  const box = await page.locator('.sources > li').nth(40).boundingBox();
  expect(box?.y).toBeGreaterThanOrEqual(0);
  expect(box?.y).toBeLessThan(100);
});
