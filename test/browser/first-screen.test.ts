import { expect, inject, test } from 'vitest';
import { computer, useSite } from './site.ts';

const site = useSite(() => inject('site'));
/** The smallest phone that is still in use. */
const small = { width: 360, height: 640 };

test.each(['/', '/huong-dan/', '/hoi-dap/', '/chi-dao/', '/tai-lieu/', '/gioi-thieu/', '/Q/BV/', '/en/'])(
  '%s begins on the first screen of a small phone, its heading inside what a reader skips to',
  async (path) => {
    const { page } = await site.visit(path, small);
    const main = await page.getByRole('main').boundingBox();
    expect(main?.y).toBeLessThanOrEqual(320);
    const heading = await page.getByRole('main').getByRole('heading', { level: 1 }).boundingBox();
    expect((heading?.y ?? 999) + (heading?.height ?? 0)).toBeLessThanOrEqual(320);
    const content = await page.locator('.page').boundingBox();
    expect(content?.y).toBeLessThan(small.height);
  },
);

test.each([
  ...['luot-tai', 'nguoi-tiep-xuc-tim-duoc', 'ty-le-tren-dan-so'].map((id) => `/ty-le-cai-dat/chi-so/${id}/`),
  ...['installs', 'contacts-traced', 'share-of-population'].map((id) => `/en/coverage/metrics/${id}/`),
])(
  '%s says on the first screen of a small phone what is counted, and what that does not mean',
  async (path) => {
    const { page } = await site.visit(path, small);
    const said = await page.locator('.page p').first().boundingBox();
    expect(said?.y).toBeLessThanOrEqual(320);
    expect((said?.y ?? 999) + (said?.height ?? 0)).toBeLessThan(small.height);
  },
);

test('the menu opens without a script and leads on', async () => {
  const { page, scripts } = await site.visit('/', small);
  await page.locator('summary', { hasText: 'Mục lục' }).click();
  await page.getByRole('navigation').getByRole('link', { name: 'Hướng dẫn' }).click();
  expect(new URL(page.url()).pathname).toBe('/huong-dan/');
  expect(scripts).toEqual([]);
});

test('what the header opens lies below its buttons, which stay under the finger, and above the heading', async () => {
  const { page } = await site.visit('/huong-dan/', small);
  const [menu, tools] = ['Mục lục', 'Cỡ chữ'].map((name) =>
    page.locator('header summary', { hasText: name }),
  );
  const heading = page.getByRole('heading', { level: 1 });
  const before = await menu?.boundingBox();
  await menu?.click();
  expect(await menu?.boundingBox()).toEqual(before);
  const rows = await page
    .locator('header .folded li a')
    .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().toJSON()));
  expect(rows.length).toBe(6);
  for (const [index, { top, height }] of rows.entries()) {
    expect(height).toBeGreaterThanOrEqual(44);
    expect(top).toBeGreaterThanOrEqual(
      index === 0 ? (before?.y ?? 0) + (before?.height ?? 0) : rows[index - 1].bottom,
    );
  }
  // one at a time: the letters' size takes the place of the menu
  await tools?.click();
  expect(await page.locator('header .folded li').first().isVisible()).toBe(false);
  const larger = await page.getByRole('button', { name: /^A\+/ }).boundingBox();
  expect(larger?.y).toBeGreaterThanOrEqual((before?.y ?? 0) + (before?.height ?? 0));
  expect((await heading.boundingBox())?.y).toBeGreaterThanOrEqual((larger?.y ?? 0) + (larger?.height ?? 0));
});

test('the home page leads to what most readers come for, with a thumb’s width each', async () => {
  const { page } = await site.visit('/', small);
  const tasks = page.locator('.tasks a');
  expect(await tasks.count()).toBe(4);
  for (const box of await tasks.evaluateAll((links) => links.map((link) => link.getBoundingClientRect()))) {
    expect(box.height).toBeGreaterThanOrEqual(48);
  }
  await tasks.nth(1).click();
  expect(new URL(page.url()).pathname).toMatch(/^\/huong-dan\//);
});

test.each([
  ...['/', '/huong-dan/android/', '/en/faq/', '/chi-dao/binh-duong-2020-08-10/', '/ty-le-cai-dat/'],
  ...['/tai-lieu/', '/en/i-am/commune-officer/', '/Q/BV/'],
])('no words of the masthead of %s stand on its picture', async (path) => {
  for (const screen of [small, computer]) {
    const { page, leave } = await site.visit(path, screen);
    const picture = page.locator('.masthead .drawing, .masthead .sun, .masthead .picture > svg').first();
    const { left, top } = await picture.evaluate((drawn) => drawn.getBoundingClientRect());
    const words = await page.locator('.masthead h1, .masthead p').evaluateAll((blocks) =>
      blocks.map((block) => {
        const range = document.createRange();
        range.selectNodeContents(block);
        const { bottom } = block.getBoundingClientRect();
        return { right: range.getBoundingClientRect().right, bottom };
      }),
    );
    expect(words.length).toBeGreaterThan(0);
    expect(words.filter(({ right, bottom }) => right > left && bottom > top)).toEqual([]);
    await leave();
  }
});

test('each section has a drawing of its own over its pages; what is looked up has none', async () => {
  const drawingOf = async (path: string) => {
    const { page, leave } = await site.visit(path, small);
    const drawing = page.locator('.masthead svg.drawing');
    const drawn = (await drawing.count()) === 0 ? undefined : await drawing.innerHTML();
    await leave();
    return drawn;
  };
  const sections = ['/huong-dan/', '/hoi-dap/', '/chi-dao/', '/toi-la/', '/ty-le-cai-dat/', '/tai-lieu/'];
  const drawings = [];
  for (const path of sections) drawings.push(await drawingOf(path));
  expect(drawings).not.toContain(undefined);
  expect(new Set(drawings).size).toBe(6);
  expect(await drawingOf('/en/guides/android/')).toBe(drawings[0]);
  for (const path of ['/nguon/', '/tim-kiem/', '/kiem-tra/', '/en/site-map/', '/404.html'])
    expect([path, await drawingOf(path)]).toEqual([path, undefined]);
});

test.each([
  ['/', 'Cách gỡ ứng dụng', '/huong-dan/ngung-dung-va-go/'],
  ['/en/', 'How to remove the app', '/en/guides/stop-and-remove/'],
])(
  'of a campaign that is over, %s says on its first screen how to be rid of the app',
  async (home, name, guide) => {
    const { page } = await site.visit(home, small);
    const link = page.getByRole('link', { name, exact: true });
    const box = await link.boundingBox();
    expect((box?.y ?? 999) + (box?.height ?? 0)).toBeLessThan(small.height);
    expect(box?.height).toBeGreaterThanOrEqual(44);
    await link.click();
    expect(new URL(page.url()).pathname).toBe(guide);
    // both names that the phone may show, before anything else
    const first = page.locator('.guide > ol').first();
    expect(await first.innerText()).toMatch(/Bluezone[^]*PC-Covid/);
  },
);

test('pictures of places stand two abreast on the narrowest phone, and tell each place apart', async () => {
  const { page } = await site.visit('/', { width: 320, height: 640 });
  const pictures = await page
    .locator('.venues img')
    .evaluateAll((images) =>
      images
        .filter((image) => image.checkVisibility())
        .map((image) => ({ top: image.getBoundingClientRect().top, src: image.getAttribute('src') })),
    );
  expect(pictures.length).toBe(4);
  expect(pictures[0]?.top).toBe(pictures[1]?.top);
  expect(pictures[2]?.top).toBe(pictures[3]?.top);
  expect(pictures[2]?.top).toBeGreaterThan(pictures[0]?.top ?? 0);
  expect(new Set(pictures.map(({ src }) => src)).size).toBe(4);
});

test('the picture over a place’s page is asked for at once and ends where the column ends', async () => {
  const { page } = await site.visit('/tai-lieu/cho/', computer);
  const picture = page.locator('.masthead img');
  expect(await picture.getAttribute('loading')).toBe(null);
  const box = await picture.boundingBox();
  const header = await page.locator('header details.tools summary').boundingBox();
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeCloseTo((header?.x ?? 0) + (header?.width ?? 0), 0);
});
