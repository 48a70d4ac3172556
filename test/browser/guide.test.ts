import { expect, inject, test } from 'vitest';
import { useSite } from './site.ts';

const site = useSite(() => inject('site'));
/** The smallest phone that is still in use. */
const small = { width: 360, height: 640 };

test.each([
  ['/', 'Không có mã OTP', 'Không có mã OTP'],
  ['/', 'Bị tắt nền', 'Bị tắt nền'],
  ['/', 'Oppo', 'Oppo'],
  ['/en/', 'No OTP code', 'No OTP code'],
  ['/en/', 'Samsung', 'Samsung, Android 11'],
])('from %s "%s" leads to its answer in two taps and without scrolling', async (home, say, answer) => {
  const { page } = await site.visit(home, small);
  const tap = async (selector: string, hasText: string | RegExp) => {
    const link = page.locator(selector, { hasText }).first();
    const box = await link.boundingBox();
    expect((box?.y ?? 999) + (box?.height ?? 0)).toBeLessThanOrEqual(small.height);
    expect(box?.height).toBeGreaterThanOrEqual(24);
    await link.click();
  };
  await tap('.tasks a', /Không chạy được|It did not work/);
  await tap('.ways a', say);
  const heading = page.getByRole('heading', { name: answer, exact: true });
  await expect
    .poll(async () => (await heading.boundingBox())?.y, { timeout: 20_000 })
    .toBeLessThan(small.height / 2);
  expect((await heading.boundingBox())?.y).toBeGreaterThanOrEqual(0);
});

test.each(['/huong-dan/android/', '/en/guides/phone-brands/', '/en/guides/privacy/'])(
  '%s prints on both sides of one A4 at most',
  async (path) => {
    const { page } = await site.visit(path, small);
    const margin = { top: '12mm', bottom: '12mm', left: '12mm', right: '12mm' };
    const pdf = await page.pdf({ format: 'A4', margin });
    const pages = pdf.toString('latin1').match(/\/Type \/Page\b/g) ?? [];
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.length).toBeLessThanOrEqual(2);
  },
);

test('who has jumped to a brand shares it from where they are, and its heading is not covered', async () => {
  const { page } = await site.visit('/huong-dan/theo-hang-may/', small);
  await page.locator('.ways a', { hasText: 'Oppo' }).click();
  const tools = page.locator('summary', { hasText: 'Cỡ chữ, in, chia sẻ' });
  const [heading, button] = [
    page.getByRole('heading', { name: 'Oppo', exact: true }),
    await tools.boundingBox(),
  ];
  expect(button?.y).toBeGreaterThanOrEqual(0);
  expect((await heading.boundingBox())?.y).toBeGreaterThanOrEqual((button?.y ?? 0) + (button?.height ?? 0));
  expect((await heading.boundingBox())?.y).toBeLessThan(small.height / 2);
  await tools.click();
  const share = await page.getByRole('button', { name: 'Gửi qua Zalo' }).boundingBox();
  expect((share?.y ?? 999) + (share?.height ?? 0)).toBeLessThan(small.height / 2);
});

test.each([
  ['/huong-dan/android/', 'không còn được cung cấp'],
  ['/en/guides/iphone/', 'no longer offered'],
])(
  '%s says on its first screen, unopened, that what it installs is not there any more',
  async (path, words) => {
    const { page } = await site.visit(path, small);
    const lead = page.getByRole('main').getByText(words).first();
    expect(await lead.isVisible()).toBe(true);
    const box = await lead.boundingBox();
    expect((box?.y ?? 999) + (box?.height ?? 0)).toBeLessThan(320);
  },
);

test('each drawn screen stands beside its own step and says that it is drawn anew', async () => {
  const { page } = await site.visit('/huong-dan/android/', small);
  const screens = page.getByRole('img', { name: /^Màn hình vẽ lại: / });
  expect(await screens.count()).toBe(9);
  for (const one of await screens.all()) {
    const [screen, step] = [await one.boundingBox(), await one.locator('xpath=ancestor::li').boundingBox()];
    expect(screen && step && screen.y >= step.y && screen.y + screen.height <= step.y + step.height).toBe(
      true,
    );
  }
});

test('every number in a guide leads to a source at its foot', async () => {
  const { page } = await site.visit('/huong-dan/android/', small);
  const marks = page.locator('.guide .cite a');
  const count = await marks.count();
  expect(count).toBeGreaterThan(5);
  expect(count).toBeLessThan(25);
  for (const mark of await marks.all()) {
    const source = page.locator(`.sources ${(await mark.getAttribute('href')) ?? '?'}`);
    expect(await source.textContent()).toContain(await mark.textContent());
  }
});

test.each(['/huong-dan/gap-truc-trac/', '/en/guides/troubleshooting/'])(
  'the ways into %s and its headings are the same words in one order; phones stand apart',
  async (path) => {
    const { page } = await site.visit(path, small);
    const [troubles, phones] = await page.locator('.ways ul').all();
    const headings = await page.locator('.guide > h2').allInnerTexts();
    expect(headings.length).toBeGreaterThan(5);
    expect(await troubles?.locator('a').allInnerTexts()).toEqual(headings);
    expect(await phones?.locator('a').allInnerTexts()).toContain('Oppo');
  },
);
