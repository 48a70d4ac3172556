import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Locator } from 'playwright-core';
import { expect, inject, onTestFinished, test } from 'vitest';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { makePlaces } from '../../src/node/places/make-places.ts';
import { hasTool, runToolBytes } from '../core/pdf/read-back.ts';
import {
  download,
  name,
  nameField,
  openDesigner,
  seen,
  seenFrom,
  shownSvg,
  slow,
  usable,
} from './designer-page.ts';
import { computer, overflowPx, phone, useSite } from './site.ts';
import { opened } from '../core/pdf/opened.ts';

const site = useSite(() => inject('site'));
const address = '64 Lê Văn Chí, phường Linh Trung';
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** Leads to the page of hospitals. */
const OWN_CODE = 'HTTPS://LOA.EXAMPLE/Q/BV/';

/** What the codes in a picture say. */
async function codesIn(png: Uint8Array): Promise<string[]> {
  const wasm = await readFile(new URL(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm')));
  await prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(wasm).buffer }, fireImmediately: true });
  return (await readBarcodes(png, { formats: ['QRCode'] })).map((code) => code.text);
}

/** Programs that draw a PDF's first page on their output. */
const pdfReaders: readonly (readonly [string, readonly string[]])[] = [
  ['mutool', ['draw', '-q', '-F', 'png', '-r', '100', '-o', '-', 'FILE', '1']],
  ['pdftoppm', ['-png', '-r', '100', '-f', '1', '-l', '1', 'FILE']],
  ['gs', ['-q', '-dBATCH', '-dNOPAUSE', '-sDEVICE=png16m', '-r100', '-sOutputFile=-', 'FILE']],
];

/** The files that the command line makes of one place. */
async function madeInNode(format: string): Promise<Map<string, Uint8Array>> {
  const dir = await mkdtemp(join(tmpdir(), 'loa-designer-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  const placesFile = join(dir, 'noi.csv');
  await writeFile(placesFile, `venue,name,address\nhospital,${name},"${address}"\n`);
  const outDir = join(dir, 'out');
  const run = { placesFile, outDir, contentDir: 'content', formats: [format], combine: false };
  await makePlaces({ ...run, siteUrl: 'https://loa.example' });
  const files = (await readdir(outDir, { recursive: true })).filter((file) => file.endsWith('.pdf'));
  return new Map(
    await Promise.all(
      files.map(async (file) => [file, new Uint8Array(await readFile(join(outDir, file)))] as const),
    ),
  );
}

test('an officer puts the hospital’s name on its A3 and gets the print file that the command line makes', async () => {
  const { page } = await site.visit('/tai-lieu/benh-vien/', computer);
  await page.locator('a[href="/thiet-ke/#hospital/a3-poster.vi"]').first().click();
  await usable(page);
  expect(await page.getByLabel('Áp phích A3', { exact: true }).isChecked()).toBe(true);
  await nameField(page).fill(name);
  await page.getByLabel('Địa chỉ', { exact: true }).fill(address);
  const { name: file, bytes } = await download(page, 'PDF cho nhà in');
  expect(file).toBe('benh-vien-da-khoa-khu-vuc-thu-duc.ap-phich-a3.vi.pdf');

  const [inNode] = [...(await madeInNode('a3-poster')).values()];
  expect(sha256(bytes)).toBe(sha256(inNode ?? new Uint8Array()));

  const box = /\/TrimBox *\[([^\]]+)\]/.exec(opened(bytes))?.[1] ?? '';
  const [left = 0, bottom = 0, right = 0, top = 0] = box
    .split(' ')
    .map((points) => (Number(points) * 25.4) / 72);
  expect([Math.round(right - left), Math.round(top - bottom)]).toEqual([297, 420]);
  const pdf = await getDocument({ data: bytes.slice() }).promise;
  const { items } = await (await pdf.getPage(1)).getTextContent();
  const text = items.map((item) => ('str' in item ? item.str : '')).join(' ');
  expect(text.replaceAll(/\s+/g, ' ')).toContain(name);
  const fonts = [...opened(bytes).matchAll(/\/BaseFont\/[A-Z]{6}\+([\w-]+)/g)];
  const named = new Set(fonts.map(([, font = '']) => font.replace(/-\d+$/, '')));
  expect([...named].sort()).toEqual(['Anton', 'BeVietnamPro']);
  await pdf.destroy();
  // the code as programs of print shops draw it, those that are installed here
  for (const [reader, args] of pdfReaders) {
    if (!hasTool(reader)) continue;
    expect(await codesIn(runToolBytes(reader, args, bytes)), reader).toEqual([OWN_CODE]);
  }
});

test('what is shown is what is exported, and the picture’s code leads to the page of hospitals', async () => {
  const page = await openDesigner(site, '/thiet-ke/#hospital/a4-poster.vi');
  const empty = await shownSvg(page);
  const below = () => page.locator('.stage img').first().getAttribute('src');
  const fixed = await below();
  await nameField(page).fill(name);
  await expect.poll(() => shownSvg(page), slow).not.toBe(empty);
  // what no letter changes is not read again
  expect(await below()).toBe(fixed);
  await page.getByText('Tờ này nói gì').click();
  expect(await page.locator('.twin').innerText()).toContain(name);

  const png = await download(page, 'Ảnh PNG');
  expect(await codesIn(png.bytes)).toEqual([OWN_CODE]);
  const header = Buffer.from(png.bytes);
  expect([header.readUInt32BE(16), header.readUInt32BE(20)]).toEqual([2480, 3508]);

  const svg = await download(page, 'Hình SVG');
  await expect.poll(() => page.locator('.stage').getAttribute('aria-busy'), slow).toBe('false');
  const shown = await seen(page);
  expect(shown.equals(await seenFrom(page, new TextDecoder().decode(svg.bytes)))).toBe(true);
});

test('the first picture waits for nothing that it does not show', async () => {
  const { page } = await site.visit('/gioi-thieu/', computer);
  const fonts: string[] = [];
  let goOn = () => {};
  const held = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  let isHeld = false;
  await page.route(/\/_astro\/(open|picture|index_bg)[.-]|\.every\.font/, async (route) => {
    isHeld = true;
    await held;
    await route.continue();
  });
  page.on('request', (request) => {
    const [font] = /[\w-]+\.\w+\.font$/.exec(request.url()) ?? [];
    if (font !== undefined) fonts.push(font);
  });
  await page.goto(new URL('/thiet-ke/#hospital/a4-poster.vi', page.url()).href, { waitUntil: 'commit' });
  await page.locator('.stage img[src^="blob:"]').last().waitFor(slow);
  // the page's program was asked for when the picture was there, and is not there yet
  await expect.poll(() => isHeld, slow).toBe(true);
  expect(await page.locator('.desk[inert]').count()).toBe(1);
  // letters of a place's texts come later
  expect(fonts.length).toBeLessThan(5);
  goOn();
  await usable(page);
  await nameField(page).fill(name);
  await page.getByText('Tờ này nói gì').click();
  await expect.poll(() => page.locator('.twin').innerText(), slow).toContain(name);
});

test('the page is there without its program, and draws nothing before somebody begins', async () => {
  const { page } = await site.visit('/gioi-thieu/', computer);
  const drawing: string[] = [];
  page.on('request', (request) => {
    if (/worker-|\.wasm$|\.font$|\.sheet$/.test(request.url())) drawing.push(request.url());
  });
  await page.route(/\/_astro\/open[.-]/, async (route) => {
    expect(await nameField(page).isVisible()).toBe(true);
    const still = page.locator('.stage img');
    await expect
      .poll(() => still.evaluate((image: HTMLImageElement) => image.naturalHeight), slow)
      .toBe(1124);
    await route.continue();
  });
  await page.goto(new URL('/thiet-ke/', page.url()).href);
  await usable(page);
  const before = await page.locator('.stage img').boundingBox();
  await page.waitForLoadState('networkidle');
  expect(drawing).toEqual([]);
  await nameField(page).click();
  await page.locator('.stage[aria-busy="false"] img[src^="blob:"]').last().waitFor(slow);
  // as high as the picture that stood there
  const after = await page.locator('.stage img').last().boundingBox();
  expect(Math.abs((after?.height ?? 0) - (before?.height ?? 0))).toBeLessThan(1.5);
  await page.keyboard.type(name);
  await expect.poll(() => page.locator('.twin').textContent(), slow).toContain(name);
});

test('several formats come in one archive, with the name on each', async () => {
  const page = await openDesigner(site, '/thiet-ke/#hospital/a4-poster.vi');
  await nameField(page).fill(name);
  await page.getByText('Khổ (bấm để đổi hay thêm): Áp phích A4').click();
  await page.getByLabel('Ảnh trình chiếu ngang', { exact: true }).check();
  const { bytes } = await download(page, 'Mọi khổ đã chọn (ZIP)');
  expect(Object.keys(unzipSync(bytes)).sort()).toEqual([
    'benh-vien-da-khoa-khu-vuc-thu-duc.anh-trinh-chieu-ngang.vi.png',
    'benh-vien-da-khoa-khu-vuc-thu-duc.ap-phich-a4.vi.may-in-van-phong.pdf',
    'benh-vien-da-khoa-khu-vuc-thu-duc.ap-phich-a4.vi.pdf',
  ]);
});

test('a fault is told beside its field while one types, and the file is not made', async () => {
  const page = await openDesigner(site, '/thiet-ke/#hospital/a4-poster.vi');
  await nameField(page).fill('Bệnh viện 漢');
  const fault = page.locator('.field', { has: nameField(page) }).locator('.fault');
  await expect.poll(() => fault.innerText(), slow).toContain('漢');
  expect(await nameField(page).getAttribute('aria-invalid')).toBe('true');
  await page.getByRole('button', { name: 'PDF cho nhà in', exact: true }).click();
  await expect.poll(() => page.locator('.downloads').innerText(), slow).toContain('Chưa làm được');
  await nameField(page).fill('Khoa '.repeat(60));
  await expect.poll(() => fault.innerText(), slow).toMatch(/dài hơn .*\d%.*còn khoảng \d+ ký tự/s);
  // typed apart, as some keyboards do
  await nameField(page).fill(name.normalize('NFD'));
  await expect.poll(() => fault.innerText(), slow).toBe('');
});

test('an address that leaves no room for the order is told so at its field, until it is short enough', async () => {
  const page = await openDesigner(site, '/en/design/#hospital/a4-poster.en');
  await page.getByLabel('Name of the place', { exact: true }).fill(name);
  const field = page.getByLabel('Address', { exact: true });
  const given = page.locator('.field', { has: field }).locator('.given');
  const long = '29 Phú Châu, phường Tam Phú, thành phố Thủ Đức, Thành phố Hồ Chí Minh';
  await field.fill(long);
  await expect
    .poll(() => given.innerText(), slow)
    .toMatch(/no room for “Under Official Letter 4199.* to about \d+ characters/s);
  const letters = Number(/(\d+) characters/.exec(await given.innerText())?.[1]);
  await field.fill(long.slice(0, letters));
  await expect.poll(() => given.innerText(), slow).toBe('');
  await page.locator('.twin summary').click();
  await expect.poll(() => page.locator('.twin').innerText(), slow).toContain('4199/BYT-VPB1');
});

test.each([
  ['markup', '<script>alert(1)</script><img src=x onerror=alert(1)>'],
  ['another direction', '\u202eBệnh viện\u202c \u2066x\u2069'],
  ['emoji', 'Bệnh viện 🏥👩‍⚕️'],
  ['500 letters', 'Ệ'.repeat(500)],
  ['a formula', '=HYPERLINK("https://elsewhere.example","x")'],
  ['a path', '../../../etc/passwd\0'],
])('%s in every field is harmless', async (_, text) => {
  const page = await openDesigner(site, '/thiet-ke/#hospital/a4-poster.vi');
  page.on('dialog', () => site.takeComplaints().push('a dialog'));
  for (const field of ['Tên nơi', 'Địa chỉ', 'Đơn vị ban hành', 'Đường dây nóng', 'Dòng thứ hai'])
    await page.getByLabel(field, { exact: true }).fill(text);
  await page.waitForTimeout(600);
  const svg = await shownSvg(page);
  expect(svg).toMatch(/^<svg /);
  expect(svg).not.toMatch(/<script|<img/);
  await nameField(page).fill(name);
  await expect.poll(() => page.locator('.stage').getAttribute('aria-busy'), slow).toBe('false');
});

test('the address keeps what was typed, and a damaged one opens an empty sheet', async () => {
  const page = await openDesigner(site, '/en/design/#hospital/a4-poster.en');
  await expect.poll(() => page.url(), slow).toMatch(/#1\./);
  const empty = page.url();
  await page.getByLabel('Name of the place', { exact: true }).fill(name);
  await expect.poll(() => page.url(), slow).not.toBe(empty);
  const kept = new URL(page.url());
  await page.reload();
  await usable(page);
  expect(await page.getByLabel('Name of the place', { exact: true }).inputValue()).toBe(name);
  await page.getByRole('button', { name: 'Undo' }).isDisabled();

  const other = await openDesigner(site, `${kept.pathname}${kept.hash.slice(0, -9)}xx`);
  expect(await other.getByLabel('Name of the place', { exact: true }).inputValue()).toBe('');
  expect(await other.getByRole('alert').first().innerText()).toContain('damaged');
});

test('what was done is undone by keys, and erased from the device in one step', async () => {
  const page = await openDesigner(site, '/thiet-ke/#hospital/a4-poster.vi');
  await nameField(page).fill(name);
  await page.waitForTimeout(700);
  await nameField(page).press('Control+z');
  expect(await nameField(page).inputValue()).toBe('');
  await nameField(page).press('Control+Shift+z');
  expect(await nameField(page).inputValue()).toBe(name);
  await page.waitForTimeout(700);
  await page.getByText('Làm gần đây trên máy này').click();
  await page.getByRole('button', { name }).waitFor();
  await page.getByRole('button', { name: 'Xóa hết khỏi máy này' }).click();
  expect(await page.evaluate('localStorage.length')).toBe(0);
});

test('by keyboard alone a sheet is named and downloaded', async () => {
  const page = await openDesigner(site, '/thiet-ke/#hospital/a4-poster.vi');
  const focused = () =>
    page.evaluate(
      'document.activeElement?.labels?.[0]?.innerText ?? document.activeElement?.innerText ?? ""',
    );
  const tabTo = async (label: string) => {
    for (let step = 0; step < 80; step += 1) {
      await page.keyboard.press('Tab');
      if ((await focused()) === label) return;
    }
    throw new Error(`No way to ${label} by keyboard.`);
  };
  await tabTo('Tên nơi');
  await page.keyboard.type('Trạm y tế Nà Hỳ');
  await tabTo('PDF thường');
  const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(file.suggestedFilename()).toBe('tram-y-te-na-hy.ap-phich-a4.vi.may-in-van-phong.pdf');
});

test('nothing is uploaded: every request is for a file of the site', async () => {
  const { page } = await site.visit('/gioi-thieu/', computer);
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.method() !== 'GET' || request.postData() !== null) sent.push(request.url());
    if (request.url().includes('Th%E1')) sent.push(request.url());
  });
  await page.goto(new URL('/thiet-ke/#hospital/a4-poster.vi', page.url()).href);
  await usable(page);
  await nameField(page).fill(name);
  await download(page, 'PDF thường');
  expect(sent).toEqual([]);
});

test('it stands on a phone without scrolling sideways', async () => {
  const page = await openDesigner(site, '/thiet-ke/', phone);
  expect(await overflowPx(page)).toBe(0);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await overflowPx(page)).toBe(0);
});

test('an office takes what its own printer prints first; who chose several sizes, all of them', async () => {
  const page = await openDesigner(site, '/thiet-ke/#hospital/a4-poster.vi');
  const first = () => page.locator('.downloads button').first();
  const looks = (button: Locator) => button.evaluate((element) => getComputedStyle(element).backgroundColor);
  await nameField(page).fill(name);
  expect(await first().innerText()).toBe('PDF thường');
  await page.getByText('Khổ (bấm để đổi hay thêm)').click();
  await page.getByLabel('Áp phích A2', { exact: true }).check();
  expect(await first().innerText()).toBe('Mọi khổ đã chọn (ZIP)');
  const other = page.locator('.downloads button').nth(1);
  expect(await looks(first())).not.toBe(await looks(other));
  // no office prints an A2
  await page.getByRole('button', { name: /^Áp phích A2/ }).click();
  await expect.poll(() => other.innerText(), slow).toBe('PDF cho nhà in');
  expect(await page.locator('.downloads').innerText()).not.toContain('máy in văn phòng');
});

test('a hotline without a number is told beside its field', async () => {
  const page = await openDesigner(site, '/thiet-ke/#hospital/a4-poster.vi');
  const hotline = page.getByLabel('Đường dây nóng', { exact: true });
  const fault = page.locator('.field', { has: hotline }).locator('.fault');
  await nameField(page).fill(name);
  await hotline.fill('abc');
  await expect.poll(() => fault.innerText(), slow).toContain('ô này không có số điện thoại nào');
  await hotline.fill('115');
  await expect.poll(() => fault.innerText(), slow).toBe('');
});

test('on a phone the sheet is one tap away from the name that is typed', async () => {
  const page = await openDesigner(site, '/thiet-ke/#hospital/a4-poster.vi', phone);
  await nameField(page).fill(name);
  const way = page.getByRole('button', { name: 'Xem tờ', exact: true });
  const [field, button] = [await nameField(page).boundingBox(), await way.boundingBox()];
  expect((button?.y ?? 9999) - (field?.y ?? 0)).toBeLessThan(200);
  await way.tap();
  await expect
    .poll(async () => (await page.locator('.stage').boundingBox())?.y ?? 999, slow)
    .toBeLessThan(200);
});
