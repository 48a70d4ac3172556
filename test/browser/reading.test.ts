import { expect, inject, test } from 'vitest';
import { phone, useSite } from './site.ts';

const site = useSite(() => inject('site'));

test('a reader at the keyboard skips to the content of a page', async () => {
  const { page } = await site.visit('/huong-dan/', phone);
  await page.keyboard.press('Tab');
  expect(await page.locator(':focus').getAttribute('href')).toBe('#main');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  expect(await page.locator('main :focus').count()).toBe(1);
});

test('with keys alone a reader opens the menu, and finds the answer to what does not work', async () => {
  const { page } = await site.visit('/', phone);
  const tabTo = async (selector: string, hasText: string) => {
    const wanted = page.locator(selector, { hasText }).first();
    const isThere = () => wanted.evaluate((element) => element === document.activeElement);
    for (let pressed = 0; pressed < 40 && !(await isThere()); pressed += 1) await page.keyboard.press('Tab');
    expect([hasText, await isThere()]).toEqual([hasText, true]);
    expect(await wanted.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
  };
  await tabTo('summary', 'Mục lục');
  await page.keyboard.press('Enter');
  await tabTo('nav a', 'Hỏi đáp');
  await tabTo('.tasks a', 'Không chạy được');
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/huong-dan\/./);
  await tabTo('.ways a', 'Không có mã OTP');
  await page.keyboard.press('Enter');
  const answer = page.getByRole('heading', { name: 'Không có mã OTP', exact: true });
  await expect.poll(async () => (await answer.boundingBox())?.y ?? 999).toBeLessThan(phone.height / 2);
  // what is read on from there is the answer's own
  await page.keyboard.press('Tab');
  const isAfter = await answer.evaluate(
    (heading) =>
      document.activeElement !== null &&
      (heading.compareDocumentPosition(document.activeElement) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  );
  expect(isAfter).toBe(true);
});

test('a reader changes the language and stays on the same page', async () => {
  const { page } = await site.visit('/chi-dao/', phone);
  await page.getByRole('link', { name: 'English' }).tap();
  await page.waitForURL('**/en/directives/');
  expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Directives');
});

test('links that do not stand in a sentence are at least 24 px high and wide', async () => {
  for (const path of ['/', '/huong-dan/android/', '/chi-dao/', '/tai-lieu/', '/nguon/', '/Q/BV/']) {
    const { page } = await site.visit(path, phone);
    const small = await page.locator('a:not(.skip)').evaluateAll((links) =>
      links
        .filter((link) => !link.closest('p, dd') && link.checkVisibility())
        .map((link) => ({ text: link.textContent, box: link.getBoundingClientRect() }))
        .filter(({ box }) => box.width < 24 || box.height < 24)
        .map(({ text }) => text),
    );
    expect([path, small]).toEqual([path, []]);
  }
});

test('on paper, where grounds are not printed, a badge is dark on white and told by its border', async () => {
  const { page } = await site.visit('/toi-la/nguoi-benh/', phone);
  await page.emulateMedia({ media: 'print' });
  const looks = await page
    .locator('.badge')
    .evaluateAll((badges) =>
      badges.map((badge) => [
        getComputedStyle(badge).backgroundColor,
        getComputedStyle(badge).borderTopStyle,
      ]),
    );
  expect(looks.length).toBeGreaterThan(0);
  for (const [ground, border] of looks) {
    expect(ground).toBe('rgba(0, 0, 0, 0)');
    expect(border).not.toBe('none');
  }
});
