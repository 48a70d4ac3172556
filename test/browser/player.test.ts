import type { Locator, Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { SECONDS_A_SLIDE } from '../../src/core/kits/screen-loop.ts';
import { usable } from './designer-page.ts';
import { computer, useSite } from './site.ts';

const site = useSite(() => inject('site'));
const name = 'Bệnh viện Đa khoa Thủ Đức';
const slow = { timeout: 60_000 };
const tv = { width: 1920, height: 1080 };

const shown = (page: Page) => page.locator('.player .stage img.shown:not([aria-hidden])');
const shownTitle = async (page: Page) => (await shown(page).getAttribute('alt')) ?? '';

/** The player with its first slide, on a clock that the test turns. */
async function openPlayer(address: string, screen = tv) {
  const { page } = await site.visit(address, screen);
  await page.clock.install();
  await page.reload();
  await page.clock.runFor(1000);
  await shown(page).waitFor();
  return page;
}

/** A slide's time passes, then a little more while the next picture is read, never another slide's. */
async function turn(page: Page) {
  const before = await shownTitle(page);
  await page.clock.runFor(SECONDS_A_SLIDE * 1000);
  await expect
    .poll(async () => {
      await page.clock.runFor(20);
      return shownTitle(page);
    }, slow)
    .not.toBe(before);
  return shownTitle(page);
}

test('slides turn by themselves, in both languages, and begin again', async () => {
  const page = await openPlayer('/man-hinh/benh-vien/');
  const first = await shownTitle(page);
  const titles = [first];
  for (let at = 0; at < 10 && (at === 0 || titles.at(-1) !== first); at += 1) titles.push(await turn(page));
  expect(titles.at(-1)).toBe(first);
  expect(new Set(titles).size).toBe(titles.length - 1);
  // a wide screen has the slide and the slide of figures, each in two languages
  expect(titles).toHaveLength(5);
  expect(await page.locator('.player .stage').evaluate((stage) => getComputedStyle(stage).display)).not.toBe(
    'none',
  );
  const box = await shown(page).boundingBox();
  expect(box).toEqual({ x: 0, y: 0, ...tv });
});

test('the first slide is seen before any program, and nothing else is loaded before it', async () => {
  const { page } = await site.visit('/', tv);
  const asked: string[] = [];
  await page.route(/\.(js|png|woff2)(\?|$)/, async (route) => {
    const { pathname } = new URL(route.request().url());
    asked.push(pathname);
    if (pathname.endsWith('.js')) await route.fulfill({ contentType: 'text/javascript', body: '' });
    else await route.continue();
  });
  await page.goto(new URL('/man-hinh/benh-vien/', page.url()).href);
  const first = page.locator('.player .first img');
  expect(await first.boundingBox()).toEqual({ x: 0, y: 0, ...tv });
  // small, so that a slow line shows something soon
  expect(await first.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(640);
  // no font either: it would be for headings that the slide covers
  expect(asked.filter((path) => !path.endsWith('.js'))).toEqual([
    '/materials/hospital/slide-1080p.vi.preview.png',
  ]);
});

test('on an upright phone its small picture has a pixel for each of the screen', async () => {
  const { page } = await site.visit('/', { width: 360, height: 640 });
  await page.goto(new URL('/man-hinh/benh-vien/', page.url()).href);
  const first = page.locator('.player .first img');
  expect(await first.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(360);
});

test('the first slide becomes sharp where it stood small', async () => {
  const page = await openPlayer('/man-hinh/benh-vien/');
  expect(await shown(page).evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1920);
  expect(await shown(page).getAttribute('src')).toContain('/materials/hospital/slide-1080p.vi.png');
});

test('a tall screen shows the tall slides', async () => {
  const page = await openPlayer('/en/screen/hospital/', { width: 1080, height: 1920 });
  const size = await shown(page).evaluate((image: HTMLImageElement) => [
    image.naturalWidth,
    image.naturalHeight,
  ]);
  expect(size).toEqual([1080, 1920]);
});

test.each([
  { width: 360, height: 640 },
  { width: 640, height: 360 },
])(
  'on a phone, $width px wide, the slide stands above the buttons as long as these are seen',
  async (phone) => {
    const page = await openPlayer('/man-hinh/benh-vien/', phone);
    const boxOf = async (element: Locator) => {
      const { x, y, width, height } = (await element.boundingBox()) ?? { x: -1, y: -1, width: 0, height: 0 };
      return { x, y, right: x + width, bottom: y + height };
    };
    const buttons = await boxOf(page.locator('.player .buttons'));
    const slide = await boxOf(shown(page));
    expect(slide.y).toBe(0);
    expect(slide.bottom).toBeLessThanOrEqual(buttons.y);
    expect(slide.bottom).toBeGreaterThan(phone.height / 2);
    expect(buttons.bottom).toBeLessThanOrEqual(phone.height);
    await page.clock.runFor(10_000);
    expect(await page.locator('.player').getAttribute('class')).toContain('away');
    expect(await boxOf(shown(page))).toEqual({ x: 0, y: 0, right: phone.width, bottom: phone.height });
  },
);

test('keys of a remote turn, stop and start the slides, and the controls go away by themselves', async () => {
  const page = await openPlayer('/man-hinh/benh-vien/');
  const first = await shownTitle(page);
  const press = async (key: string) => {
    await page.keyboard.press(key);
    await page.clock.runFor(100);
  };
  await press('ArrowRight');
  await expect.poll(() => shownTitle(page), slow).not.toBe(first);
  await press('ArrowLeft');
  await expect.poll(() => shownTitle(page), slow).toBe(first);
  await press(' ');
  await page.clock.runFor(5 * SECONDS_A_SLIDE * 1000);
  expect(await shownTitle(page)).toBe(first);
  expect(await page.locator('.player').getAttribute('aria-live')).toBe('polite');
  expect(await page.locator('.player').getAttribute('class')).toContain('away');
  await press(' ');
  expect(await page.locator('.player').getAttribute('class')).not.toContain('away');
  await turn(page);
  await press('Enter');
  await expect.poll(() => page.evaluate('document.fullscreenElement !== null'), slow).toBe(true);
  // who wants nothing to move sees one slide in the place of the other
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const times = await shown(page).evaluate((image) => getComputedStyle(image).transitionDuration);
  expect(times).toBe('0s');
});

test('the name that an officer typed in the designer is on the slides of the TV', async () => {
  const { page } = await site.visit('/thiet-ke/#hospital/slide-1080p.vi', computer);
  await usable(page);
  const link = page.getByRole('link', { name: 'Chiếu trên TV' });
  const before = await link.getAttribute('href');
  await page.getByLabel('Tên nơi', { exact: true }).fill(name);
  await expect.poll(() => link.getAttribute('href'), slow).not.toBe(before);
  await link.click();
  await page.waitForURL('**/man-hinh/benh-vien/#1.*');
  await shown(page).waitFor();
  expect(await shownTitle(page)).toContain(name);
  expect(await shown(page).getAttribute('src')).toMatch(/^blob:/);
  expect(await shown(page).getAttribute('lang')).toBe('vi-VN');
});

test('a damaged link is told, and the slides are shown without a name', async () => {
  const { page } = await site.visit('/man-hinh/benh-vien/#1.xxxx', tv);
  await shown(page).waitFor();
  expect(await page.getByRole('status').innerText()).toContain('Liên kết bị hỏng');
});

test('slides that are published later come at the next turn', async () => {
  const page = await openPlayer('/man-hinh/benh-vien/');
  const list = (await (
    await page.request.get(new URL('/data/slides/hospital.json', page.url()).href)
  ).json()) as {
    version: 1;
    slides: { sha256: string; address: string; isTall: boolean }[];
  };
  const [newest] = list.slides.filter(({ isTall }) => !isTall);
  const slides = [{ ...newest, title: 'LỜI MỚI', sha256: 'f'.repeat(64) }];
  await page.route('**/data/slides/hospital.json', (route) =>
    route.fulfill({ json: { version: 1, slides } }),
  );
  await page.clock.runFor(5 * 60_000);
  await expect
    .poll(async () => {
      await page.clock.runFor(SECONDS_A_SLIDE * 1000);
      return shownTitle(page);
    }, slow)
    .toBe('LỜI MỚI');
  expect(await shown(page).getAttribute('src')).toContain('?v=ffffffffffff');
});

test('without a script the slides stand below each other', async () => {
  const { page } = await site.visit('/man-hinh/benh-vien/', tv);
  const context = await page.context().browser()?.newContext({ javaScriptEnabled: false });
  const plain = await context?.newPage();
  await plain?.goto(page.url());
  const pictures = plain?.locator('.player .slides img');
  expect(await pictures?.count()).toBe(6);
  const tops = await pictures?.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
  expect(tops).toEqual(tops?.toSorted((a, b) => a - b));
  expect(new Set(tops).size).toBe(6);
  await context?.close();
});
