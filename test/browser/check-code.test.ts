import { expect, inject, test } from 'vitest';
import { phone, useSite } from './site.ts';

const site = useSite(() => inject('otherSite'));
const listed = inject('reissued');
const [, before = '', after = ''] = /canteen\/a4-poster\.vi {2}(\w{7}) → (\w{7})/.exec(listed) ?? [];
const codes = { old: before, new: after };

test('a changed word lists the sheets to issue again, with the reason', () => {
  expect(listed).toMatch(/canteen\/a4-poster\.vi .* its words changed/);
  expect(listed).not.toMatch(/a4-poster\.en/);
});

test('who holds an old sheet finds by its first character that it is replaced, and goes on to the new one', async () => {
  const { page } = await site.visit('/kiem-tra/', phone, { javaScriptEnabled: false });
  await page.getByRole('link', { name: codes.old.charAt(0), exact: true }).tap();
  const old = page.getByRole('listitem').filter({ hasText: codes.old });
  expect(await old.textContent()).toContain('Mẫu của cổng này, đã được thay');
  await old.getByRole('link', { name: codes.new }).tap();
  await page.waitForURL(`**/#${codes.new}`);
  expect(await page.locator(':target').textContent()).toContain('Mẫu của cổng này, bản mới nhất');

  await page.goBack();
  await old.getByRole('link', { name: /^Tải bản mới nhất/ }).tap();
  await page.waitForURL('**/tai-lieu/canteen/#a4-poster');
});

test('who types the code, in small letters and with spaces, is at its entry; a mistyped one is told at once', async () => {
  const { page } = await site.visit('/kiem-tra/', phone);
  const field = page.getByRole('textbox', { name: 'Mã trên tờ' });
  const typed = codes.old.toLowerCase();
  await field.fill(`${typed.slice(0, 6)}${typed.endsWith('2') ? '3' : '2'}`);
  const status = page.locator('#look-up').getByRole('status');
  await expect
    .poll(
      async () => {
        await field.press('Enter');
        return status.innerText();
      },
      { timeout: 20_000 },
    )
    .toContain('Mã gõ chưa đúng');
  await field.fill(` ${typed.slice(0, 3)} ${typed.slice(3)}`);
  await page.getByRole('button', { name: 'Tra mã này' }).tap();
  await page.waitForURL(`**/#${codes.old}`);
  expect(await page.locator(':target').textContent()).toContain('đã được thay');
});

test('who finds no such code is told what that means', async () => {
  const first = codes.old.charAt(0).toLowerCase();
  const { page } = await site.visit(`/en/check/${first}/#${codes.old.slice(0, 6)}0`, phone);
  expect(await page.getByText('this portal did not issue the sheet').isVisible()).toBe(true);
});
