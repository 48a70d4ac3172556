import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { readPlan } from '../../src/core/figures/read-plan.ts';
import { dayReport } from '../../src/core/reports/day-report.ts';
import { letterDocx } from '../../src/core/reports/letter-docx.ts';
import { dayLetter } from '../../src/core/reports/letter.ts';
import { readReports } from '../../src/core/reports/read-reports.ts';
import { unitsOfArea } from '../../src/core/reports/units.ts';
import { communeReports } from '../core/reports/commune-reports.ts';
import { readOnce } from '../read-once.ts';
import { computer, overflowPx, useSite } from './site.ts';

const site = useSite(() => inject('site'));

/** On a busy machine programs take a while. */
const soon = <Value>(read: () => Value) => expect.poll(read, { timeout: 60_000 });
const open = async (path: string, screen = computer) => {
  const { page } = await site.visit(path, screen);
  await page.locator('.staff:not(:has([inert])) input[type="file"]').first().waitFor();
  return page;
};
const bring = (page: Page, label: string, name: string, text: string) =>
  page.getByLabel(label).setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(text) });
const saved = async (page: Page, button: string) => {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 120_000 }),
    page.getByRole('button', { name: button }).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: new Uint8Array(await readFile(await download.path())) };
};

const TABLE = 'Bảng số liệu (XLSX, XLS, ODS, CSV)';
const header = 'Địa phương;Ngày;Lượt tải';

test('a table is mended, answered, compared and saved as a plan that the command takes', async () => {
  const page = await open('/so-lieu/nhap/');
  await page.getByLabel('Nguồn của bảng').selectOption('mic-en-20200820');
  await bring(
    page,
    TABLE,
    'bang.csv',
    `${header}\nBình Phước;19/8/2020;nhiều\nBình Dươg;19/8/2020;500.000\n`,
  );
  await soon(() => page.locator('main').innerText()).toContain('Còn 1 chỗ phải sửa, 1 câu phải trả lời');
  expect(await page.locator('ul.found').first().innerText()).toContain('C2 “nhiều”: đây không phải là số');

  const marked = await saved(page, 'Lấy lại bảng có đánh dấu');
  expect(marked.name).toBe('bang-loa.xlsx');
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(marked.bytes.buffer as ArrayBuffer);
  expect(JSON.stringify(book.worksheets[0]?.getCell('C2').note)).toContain('đây không phải là số');

  await bring(
    page,
    TABLE,
    'bang.csv',
    `${header}\nBình Phước;19/8/2020;120.000\nBình Dươg;19/8/2020;500.000\n`,
  );
  await page.getByRole('radio', { name: 'Bình Dương' }).check();
  await soon(() => page.locator('main').innerText()).toContain('Không còn chỗ nào phải sửa.');
  expect(await page.getByRole('row').allInnerTexts()).toContain(
    'Bình Phước\t19/8/2020\tLượt tải\t–\t120.000',
  );
  const button = page.getByRole('button', { name: 'Lưu tệp để công bố' });
  expect(await button.isDisabled()).toBe(true);
  await page.getByLabel('Gõ ngày của số mới nhất (19/8/2020)').fill('19/8/2020');
  const { bytes } = await saved(page, 'Lưu tệp để công bố');
  const plan = readPlan(new TextDecoder().decode(bytes), ['vi', 'en']);
  expect(
    plan?.rows.map(({ row }) => [row.area_code, row.as_of, row.metric, row.value, row.source_id]),
  ).toEqual([
    ['VN-58', '2020-08-19', 'installs', 120_000, 'mic-en-20200820'],
    ['VN-57', '2020-08-19', 'installs', 500_000, 'mic-en-20200820'],
  ]);
});

test('a source that is in no list is written down, told of all at once, and goes with the figures', async () => {
  const page = await open('/so-lieu/nhap/');
  const main = () => page.locator('main').innerText();
  await page.getByLabel('Nguồn của bảng').selectOption({ label: '+ Nguồn chưa có trong danh sách' });
  // 98.503 of 13 August is published, of another source
  await bring(page, TABLE, 'bang.csv', `${header}\nBình Phước;13/8/2020;98.504\n`);
  await soon(main).toContain('Nguồn mới còn 2 chỗ phải sửa, nêu ở bước 1.');
  const publisher = page.getByLabel('Cơ quan ban hành, hoặc báo đăng tin');
  expect(await publisher.getAttribute('aria-invalid')).toBe('true');
  await page.getByLabel('Ngày ban hành hoặc ngày đăng').fill('hôm qua');
  await page.getByLabel('Địa chỉ trên mạng').fill('xã');
  await soon(main).toContain('Nguồn mới còn 4 chỗ phải sửa');
  expect(await main()).toContain('Chưa ghi tên. Cách sửa: ghi tên văn bản');

  await publisher.fill('UBND huyện Lộc Ninh');
  await page.getByLabel('Tên văn bản hoặc tên bài').fill('Báo cáo đính chính');
  await page.getByLabel('Ngày ban hành hoặc ngày đăng').fill('21/8/2020');
  await page.getByLabel('Địa chỉ trên mạng').fill('');
  await soon(main).not.toContain('Nguồn mới còn');
  expect(await main()).toContain('nguồn seed-bp-district đang ghi 98.503 cho cùng địa phương');
  await page.getByRole('checkbox', { name: 'Đã xem, số này đúng (C2)' }).check();
  await soon(main).toContain('Không còn chỗ nào phải sửa.');
  expect(await main()).toContain('Mã nguồn: ubnd-huyen-loc-ninh-20200821');

  await page.getByLabel('Gõ ngày của số mới nhất (13/8/2020)').fill('2020-08-13');
  const { bytes } = await saved(page, 'Lưu tệp để công bố');
  const plan = readPlan(new TextDecoder().decode(bytes), ['vi', 'en']);
  expect(plan?.rows.map(({ row }) => [row.value, row.source_id])).toEqual([
    [98_504, 'ubnd-huyen-loc-ninh-20200821'],
  ]);
  expect(plan?.sources).toEqual([
    expect.objectContaining({ publisher: 'UBND huyện Lộc Ninh', published: '2020-08-21', url: '' }),
  ]);
  // nobody is named in content/campaign.yaml
  expect(await main()).toContain('Cổng này chưa ghi ai nhận tệp');
  expect(await main()).toContain('Gửi tệp này cho nơi nhận nêu ở đầu trang');
});

test('a published number is corrected with its reason, not without', async () => {
  const page = await open('/so-lieu/nhap/');
  await page.getByLabel('Nguồn của bảng').selectOption('seed-bp-district');
  await bring(page, TABLE, 'bang.csv', `${header}\nBình Phước;13/8/2020;98.504\n`);
  await soon(() => page.getByRole('row').allInnerTexts()).toContain(
    'Bình Phước\t13/8/2020\tLượt tải\t98.503\t98.504',
  );
  await page.getByLabel('Gõ ngày của số mới nhất (13/8/2020)').fill('2020-08-13');
  expect(await page.getByRole('button', { name: 'Lưu tệp để công bố' }).isDisabled()).toBe(true);
  await page.getByLabel('Vì sao sửa số đã công bố').fill('Xã báo lại');
  const { bytes } = await saved(page, 'Lưu tệp để công bố');
  expect(readPlan(new TextDecoder().decode(bytes), ['vi', 'en'])?.reason).toBe('Xã báo lại');
});

test('a correction that leaves out the hour is asked about, with its reason; a column that is not read is named', async () => {
  const page = await open('/so-lieu/nhap/');
  const main = () => page.locator('main').innerText();
  await page.getByLabel('Nguồn của bảng').selectOption('24h-20210620');
  await bring(
    page,
    TABLE,
    'bang.csv',
    'Địa phương;Ngày;Tỷ lệ trên dân số;Người nhập\nBình Dương;19/6/2021;36,86%;Lan\n',
  );
  await soon(main).toContain('36,86% của Bình Dương: nguồn này đã có số 36,68%, 17:00 ngày 19/6/2021.');
  expect(await main()).toContain('Không đọc cột “Người nhập” (D1).');
  await page.getByRole('radio', { name: 'sửa số đang công bố (17:00 ngày 19/6/2021)' }).check();
  await soon(() => page.getByRole('row').allInnerTexts()).toContain(
    'Bình Dương\t17:00 ngày 19/6/2021\tTỷ lệ trên dân số\t36,68%\t36,86%',
  );
  await page.getByLabel('Vì sao sửa số đã công bố').waitFor();
  await page.getByRole('radio', { name: 'một số khác (19/6/2021)' }).check();
  await soon(() => page.getByRole('row').allInnerTexts()).toContain(
    'Bình Dương\t19/6/2021\tTỷ lệ trên dân số\t–\t36,86%',
  );
});

test('a fall of a published count is ticked before anything can be saved; then charts stand before and after', async () => {
  const page = await open('/en/figures/import/');
  await page.getByLabel('Find a source').fill('ministry 2020-08-20');
  expect(await page.locator('#source option').allTextContents()).toEqual([
    '(the table names it)',
    '+ A source that is not in the list',
    expect.stringContaining('20 August 2020 · Ministry of Information'),
  ]);
  await page.getByLabel('Source of the table').selectOption('mic-en-20200820');
  const label = 'Table of figures (XLSX, XLS, ODS, CSV)';
  // 98,503 were published of 13 August
  await bring(
    page,
    label,
    'a.csv',
    'Province;Date;Downloads;Share of the population\nBinh Phuoc;2020-08-19;90,000;9.1%\n',
  );
  const seen = page.getByRole('checkbox', { name: 'Seen, the number is right (C2)' });
  await seen.waitFor({ timeout: 60_000 });
  expect(await page.getByRole('button', { name: 'Save the file to publish' }).count()).toBe(0);
  await seen.check();
  await page.getByRole('button', { name: 'Save the file to publish' }).waitFor({ timeout: 60_000 });
  const map = page.getByRole('img', { name: /^Would be: .* provinces/ });
  await map.waitFor({ timeout: 60_000 });
  expect(await map.evaluate((picture) => (picture as HTMLImageElement).naturalWidth)).toBeGreaterThan(300);
  // The FAQ and the order of a district of Bình Phước say the share of 13 August, which stays.
  const links = page.locator('#compare ~ ul a');
  expect(await links.allInnerTexts()).toContain('Main page of the figures');
  const pages = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
  expect(pages).toContain('/en/coverage/');
  expect(pages).not.toContain('/en/faq/');
  expect(await page.locator('.states').allInnerTexts()).toContainEqual(
    expect.stringMatching(
      /Binh Phuoc: 9\.9% of the population on 13 August 2020[^]*Binh Phuoc: 9\.1% of the population/,
    ),
  );
});

test('reports of communes are summed up, and the letter is the one of the command', async () => {
  const page = await open('/so-lieu/bao-cao-ngay/');
  await page.getByLabel('Huyện, thị xã, thành phố').selectOption('VN-58/692');
  await page.getByLabel('Ngày tổng hợp').fill('2020-08-14');
  const files = communeReports.map(({ name, bytes }) => ({
    name: name.replace(/^.*\//, ''),
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(bytes),
  }));
  await page.getByLabel('Tệp các đơn vị gửi').setInputFiles(files);
  for (const { name, received } of communeReports)
    await page.getByLabel(`Giờ nhận của ${name.replace(/^.*\//, '')}`).fill(received);
  const rows = () => page.locator('section:has(#state) tr').allInnerTexts();
  await soon(rows).toContain('Thị trấn Lộc Ninh\tmuộn (15:20)\t1.700\t5.000');
  expect(await rows()).toContain('Xã Lộc Hòa\tchưa báo cáo\t–\t–');
  expect((await rows()).at(-1)).toContain('4.880');
  await page.getByRole('textbox', { name: 'Cơ quan ban hành báo cáo' }).fill('Phòng Thử nghiệm');

  const { name, bytes } = await saved(page, 'Lưu báo cáo');
  expect(name).toBe('bao-cao-2020-08-14.zip');
  const parts = unzipSync(bytes);
  expect(Object.keys(parts)).toEqual([
    'bao-cao.docx',
    'bao-cao.pdf',
    'so-de-soat.csv',
    'tin-nhan.txt',
    'tong-hop.csv',
  ]);
  expect(strFromU8(parts['bao-cao.pdf']?.slice(0, 5) ?? new Uint8Array())).toBe('%PDF-');

  const { areas, areaSpellings = [], metrics, campaign } = await readOnce('content');
  const units = unitsOfArea(areas, 'VN-58/692');
  const sent = communeReports.map((file) => ({ ...file, name: file.name.replace(/^.*\//, '') }));
  const reading = await readReports(
    sent.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    { units, within: 'VN-58/692', areas, spellings: areaSpellings, metrics },
  );
  const daily = metrics.filter((metric) => metric.daily);
  const order = { day: '2020-08-14', unitsBy: '15:00', officeBefore: '16:00', units, metrics: daily };
  const letter = dayLetter(dayReport(order, reading), {
    ...{ office: { name: 'Phòng Thử nghiệm' }, campaign: campaign.app.name, language: 'vi' },
  });
  expect(Buffer.compare(await letterDocx(letter), parts['bao-cao.docx'] ?? new Uint8Array())).toBe(0);

  const form = await saved(page, 'Lưu biểu mẫu trống');
  expect(Object.keys(unzipSync(form.bytes))).toEqual(['bieu-mau.pdf', 'bieu-mau.xlsx']);
});

test.each(['/so-lieu/nhap/', '/en/figures/import/', '/so-lieu/bao-cao-ngay/', '/en/figures/daily-report/'])(
  'axe finds nothing in %s, and nobody scrolls sideways at 320 px',
  async (path) => {
    const page = await open(path, { width: 320, height: 640 });
    expect(await overflowPx(page)).toBe(0);
    if (path.includes('import') || path.includes('nhap')) {
      await page.locator('#source').selectOption('+');
      await page.locator('input[type="file"]').setInputFiles({
        ...{ name: 'bang.csv', mimeType: 'text/csv' },
        buffer: Buffer.from(`${header}\nBình Phước;19/8/2020;nhiều\nBình Dươg;19/8/2020;90.000\n`),
      });
      await page.locator('fieldset.asked').waitFor({ timeout: 60_000 });
      expect(await overflowPx(page)).toBe(0);
    }
    const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
    const findings = await page.evaluate(`${axe}; axe.run().then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ' ' + nodes.map(({ target }) => target).join(' ')))`);
    expect(findings).toEqual([]);
  },
);

test('a corrected headline figure is seen on its slide before anything is saved', async () => {
  const page = await open('/en/figures/import/');
  await page.getByLabel('Source of the table').selectOption('24h-20210620');
  await bring(
    page,
    'Table of figures (XLSX, XLS, ODS, CSV)',
    'a.csv',
    'Province;Date;Downloads\nViet Nam;2021-06-19 17:00;36,800,000\n',
  );
  const slide = (state: string) =>
    page.getByRole('img', { name: `${state}: slide with the headline figure` });
  await slide('Would be').waitFor({ timeout: 60_000 });
  const drawn = async (state: string) => {
    const address = await slide(state).getAttribute('src');
    return decodeURIComponent(address ?? '');
  };
  const [before, after] = [await drawn('Published now'), await drawn('Would be')];
  expect(before).toContain('viewBox="0 0 1920 1080"');
  expect(after).not.toBe(before);
  expect(await slide('Would be').evaluate((picture) => (picture as HTMLImageElement).naturalWidth)).toBe(
    1920,
  );
});
