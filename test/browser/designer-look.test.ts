import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { download, name, nameField, openDesigner, shownSvg, slow, usable } from './designer-page.ts';
import { useSite } from './site.ts';

const site = useSite(() => inject('site'));

test('in black and white what office printers print is offered, the rest says why not, and the file is black', async () => {
  const page = await openDesigner(site, '/thiet-ke/#hospital/a5-leaflet.vi');
  await nameField(page).fill(name);
  await page.getByLabel('Đen trắng, để photo', { exact: true }).check();
  await page.getByText('Khổ (bấm để đổi hay thêm): Tờ rơi A5, hai mặt').click();
  expect(await page.getByLabel('Áp phích A4 đen trắng, để photo', { exact: true }).isEnabled()).toBe(true);
  const roll = page.getByLabel(/^Standee cuốn/);
  expect(await roll.isDisabled()).toBe(true);
  expect(await page.locator('label', { has: roll }).innerText()).toContain('chỉ có bản màu');
  const { name: file, bytes } = await download(page, 'Hình SVG');
  expect(file).toBe('benh-vien-da-khoa-khu-vuc-thu-duc.to-roi-a5-hai-mat-den-trang.vi.svg');
  const colours = new Set(new TextDecoder().decode(bytes).match(/#[0-9a-f]{6}/g));
  for (const colour of colours) expect(colour.slice(1)).toMatch(/^(\w\w)\1\1$/);
});

const logoField = (page: Page) => page.getByLabel('Chọn tệp SVG hay PNG', { exact: true });
const svgFile = (inner: string) => ({
  ...{ name: 'bieu-trung.svg', mimeType: 'image/svg+xml' },
  buffer: Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 60">${inner}</svg>`),
});

test('the office’s own logo stands on its sheet and stays with its work', async () => {
  const page = await openDesigner(site, '/thiet-ke/#hospital/a4-poster.vi');
  await nameField(page).fill(name);
  await logoField(page).setInputFiles(svgFile('<circle cx="30" cy="30" r="29" fill="#123456"/>'));
  await expect.poll(() => shownSvg(page), slow).toContain('#123456');
  await page.waitForTimeout(700);
  await page.reload();
  await expect.poll(() => shownSvg(page), slow).toContain('#123456');
  await page.getByRole('button', { name: 'Bỏ biểu trưng' }).click();
  await expect.poll(() => shownSvg(page), slow).not.toContain('#123456');
});

test.each([
  ['a script', '<script>document.title = "ran"</script><path d="M0 0h9v9z"/>', 'phần chạy được'],
  ['what runs when it is drawn', '<path d="M0 0h9v9z" onload="document.title = 1"/>', 'phần chạy được'],
  ['a link', '<a href="https://elsewhere.example"><path d="M0 0h9v9z"/></a>', 'lấy hình từ nơi khác'],
  ['a picture from elsewhere', '<image href="https://elsewhere.example/x.png"/>', 'lấy hình từ nơi khác'],
  [
    'a page in it',
    '<foreignObject><iframe src="https://elsewhere.example"/></foreignObject>',
    'phần chạy được',
  ],
])('a logo with %s is refused beside its field and never drawn', async (_, inner, rule) => {
  const page = await openDesigner(site, '/thiet-ke/#hospital/a4-poster.vi');
  await nameField(page).fill(name);
  const title = await page.title();
  await logoField(page).setInputFiles(svgFile(inner));
  await expect.poll(() => page.locator('.field.logo .fault').innerText(), slow).toContain(rule);
  expect(await shownSvg(page)).not.toMatch(/script|elsewhere|foreignObject|onload/);
  expect(await page.title()).toBe(title);
  await page.getByRole('button', { name: 'PDF thường', exact: true }).click();
  await expect.poll(() => page.locator('.downloads').innerText(), slow).toContain('Chưa làm được');
});

test('two tabs work side by side, and the device remembers both', async () => {
  const first = await openDesigner(site, '/thiet-ke/#hospital/a4-poster.vi');
  const second = await first.context().newPage();
  await second.goto(new URL('/thiet-ke/#hospital/a4-poster.vi', first.url()).href);
  await usable(second);
  await nameField(first).fill('Trạm y tế Ỷ La');
  await nameField(second).fill('Trạm y tế Nà Hỳ');
  await expect
    .poll(() => first.evaluate('localStorage.getItem("loa.designer.recent")'), slow)
    .toContain('Nà Hỳ');
  await expect
    .poll(() => first.evaluate('localStorage.getItem("loa.designer.recent")'), slow)
    .toContain('Ỷ La');
  expect(await nameField(first).inputValue()).toBe('Trạm y tế Ỷ La');
  const files = await Promise.all([download(first, 'PDF thường'), download(second, 'PDF thường')]);
  expect(files.map((file) => file.name)).toEqual([
    'tram-y-te-y-la.ap-phich-a4.vi.may-in-van-phong.pdf',
    'tram-y-te-na-hy.ap-phich-a4.vi.may-in-van-phong.pdf',
  ]);
});

test.each([
  ['/thiet-ke/#hospital/a4-poster.vi', 'light'],
  ['/en/design/#hospital/a4-poster.en', 'light'],
  ['/thiet-ke/#hospital/a4-poster.vi', 'dark'],
  ['/en/design/#hospital/a4-poster.en', 'dark'],
] as const)('axe finds nothing in %s, %s', async (path, colorScheme) => {
  const page = await openDesigner(site, path);
  await page.emulateMedia({ colorScheme });
  await page.locator('.field input').first().fill('漢');
  await expect.poll(() => page.locator('.field .fault').first().innerText(), slow).toContain('漢');
  for (const summary of await page.locator('.designer summary').all()) await summary.click();
  const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  // outside of the page's policy, as a person's own tool
  const findings = await page.evaluate(`${axe}; axe.run().then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 160)).join(' | ')))`);
  expect(findings).toEqual([]);
});
