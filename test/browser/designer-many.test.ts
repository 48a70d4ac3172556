import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, inject, onTestFinished, test } from 'vitest';
import { makePlaces } from '../../src/node/places/make-places.ts';
import { computer, overflowPx, useSite } from './site.ts';

const site = useSite(() => inject('site'));

/** On a busy machine fonts take a while. */
const soon = <Value>(read: () => Value) => expect.poll(read, { timeout: 60_000 });

const openMany = async (path = '/thiet-ke/nhieu-noi/') => {
  const { page } = await site.visit(path, computer);
  await page.locator('.bring:not([inert]) textarea').waitFor();
  return page;
};
const bring = async (page: Page, lines: readonly string[]) => {
  await page.locator('textarea').fill(lines.join('\n'));
  await page.getByRole('button', { name: 'Dùng những dòng này' }).click();
};
const counted = (page: Page) => page.locator('.count').innerText();
const faultShown = (page: Page) => page.locator('.cell-fault').innerText();
const currentCell = (page: Page) => page.locator('[role="gridcell"][tabindex="0"]');

/** A bus company's list: what is wrong, and how it is mended. */
const header = ['Loại nơi', 'Tên nơi', 'Địa chỉ', 'Đường dây nóng', 'Số bản'];
const right = Array.from({ length: 300 }, (_, index) => [
  ...['Bến xe', `Trạm xe buýt số ${index + 1}`, `${index + 1} Lê Lợi, Quận 1`, '1900 9095', '2'],
]);
const faults = [
  { row: 4, column: 1, wrong: 'Trạm 漢 số 5' },
  { row: 40, column: 0, wrong: 'Bến xa' },
  { row: 77, column: 3, wrong: '912345678' },
  { row: 150, column: 1, wrong: `Trạm ${'rất '.repeat(60)}dài` },
  { row: 299, column: 4, wrong: 'hai' },
];
const pasted = [header, ...right].map((cells) => [...cells]);
for (const { row, column, wrong } of faults) (pasted[row + 1] ?? [])[column] = wrong;

test('300 stops are pasted, five faults are mended in the grid, and the PDFs are those of the command line', async () => {
  const page = await openMany();
  await bring(
    page,
    pasted.map((cells) => cells.join('\t')),
  );
  await soon(() => counted(page)).toContain('Còn 5 chỗ sai');
  expect(await page.locator('[role="grid"]').getAttribute('aria-rowcount')).toBe('301');
  expect(await page.getByRole('button', { name: 'Làm và tải về (ZIP)' }).isDisabled()).toBe(true);

  for (const [index, { row, column }] of faults.entries()) {
    await page.getByRole('button', { name: 'Chỗ sai sau' }).click();
    await soon(() => faultShown(page)).toContain(`${'ABCDE'[column]}${row + 2} (`);
    await page.getByLabel('Viết lại').fill(right[row]?.[column] ?? '');
    await page.getByRole('button', { name: 'Sửa ô này' }).click();
    const left = faults.length - 1 - index;
    await soon(() => counted(page)).toContain(left === 0 ? 'Không có chỗ sai' : `Còn ${left} chỗ sai`);
  }
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 120_000 }),
    page.getByRole('button', { name: 'Làm và tải về (ZIP)' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('to-in.zip');
  const files = unzipSync(new Uint8Array(await readFile(await download.path())));
  const names = Object.keys(files).filter((name) => name.endsWith('.pdf'));
  expect(names).toHaveLength(300);
  expect(names[0]).toBe('ben-xe/ap-phich-a4-tieng-viet/tram-xe-buyt-so-1.pdf');
  const list = new TextDecoder().decode(files['danh-sach.csv']).split('\r\n');
  expect(list[1]).toBe('2,Trạm xe buýt số 1,,2,ben-xe/ap-phich-a4-tieng-viet/tram-xe-buyt-so-1.pdf');
  expect(new TextDecoder().decode(files['doc-truoc-khi-in.txt'])).toContain(
    'ben-xe/ap-phich-a4-tieng-viet: Áp phích A4. 210 × 297 mm; quét được từ 0,5 m; máy in A4, giấy từ 100 g/m². 300 tệp, in 600 bản.',
  );
  const inNode = await madeInNode([header, right[0] ?? [], right[4] ?? [], right[299] ?? []]);
  for (const number of [1, 5, 300]) {
    const name = `tram-xe-buyt-so-${number}.pdf`;
    const own = Buffer.from(files[`ben-xe/ap-phich-a4-tieng-viet/${name}`] ?? []);
    expect(own.equals(inNode.get(`bus-station/a4-poster.vi/${name}`) ?? Buffer.alloc(1)), name).toBe(true);
  }
});

/** The files that the command line makes of the same rows. */
async function madeInNode(rows: readonly (readonly string[])[]): Promise<Map<string, Buffer>> {
  const dir = await mkdtemp(join(tmpdir(), 'loa-many-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  const placesFile = join(dir, 'tram.csv');
  await writeFile(
    placesFile,
    rows
      .map((cells) =>
        cells
          .slice(0, 4)
          .map((cell) => `"${cell}"`)
          .join(','),
      )
      .join('\n'),
  );
  const outDir = join(dir, 'out');
  const run = { placesFile, outDir, contentDir: 'content', formats: ['a4-poster'], combine: false };
  await makePlaces({ ...run, siteUrl: 'https://loa.example' });
  const files = (await readdir(outDir, { recursive: true })).filter((file) => file.endsWith('.pdf'));
  return new Map(
    await Promise.all(files.map(async (file) => [file, await readFile(join(outDir, file))] as const)),
  );
}

test('with the keyboard alone a fault is found and mended, taken back and mended again', async () => {
  const page = await openMany();
  await bring(page, ['Loại nơi\tTên nơi', 'Bến xe\tTrạm A', 'Bến xa\tTrạm B']);
  await soon(() => counted(page)).toContain('Còn 1 chỗ sai');
  await currentCell(page).focus();
  await page.keyboard.press('ArrowDown');
  await soon(() => currentCell(page).innerText()).toBe('Bến xa');
  expect(await currentCell(page).getAttribute('aria-invalid')).toBe('true');
  await page.keyboard.press('F2');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Escape');
  await soon(() => currentCell(page).innerText()).toBe('Bến xa');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('e');
  await page.keyboard.press('Enter');
  await soon(() => counted(page)).toContain('Không có chỗ sai');
  await page.keyboard.press('Control+z');
  await soon(() => counted(page)).toContain('Còn 1 chỗ sai');
  await page.keyboard.press('Control+y');
  await soon(() => counted(page)).toContain('Không có chỗ sai');
  await page.keyboard.press('End');
  const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-colindex'));
  await soon(focused).toBe('10');
  await page.keyboard.press('Control+Home');
  await soon(focused).toBe('2');
});

test('what is wrong alike is mended alike', async () => {
  const page = await openMany();
  const rows = Array.from({ length: 40 }, (_, index) => `Bến xa\tTrạm ${index + 1}`);
  await bring(page, ['Loại nơi\tTên nơi', ...rows]);
  await soon(() => counted(page)).toContain('Còn 40 chỗ sai');
  await page.getByRole('button', { name: 'Chỗ sai sau' }).click();
  await page.getByLabel('Viết lại').fill('Bến xe');
  await page.getByRole('button', { name: 'Sửa cả 40 ô giống vậy' }).click();
  await soon(() => counted(page)).toContain('Không có chỗ sai');
  await page.getByRole('button', { name: 'Hoàn tác' }).click();
  await soon(() => counted(page)).toContain('Còn 40 chỗ sai');
});

test('whatever stands in a list is shown as text and harms nothing', async () => {
  const page = await openMany();
  const hostile = [
    '<script>window.harmed = 1</script>',
    '<img src=x onerror="window.harmed = 1">',
    '\u202Egnp.exe',
    '🚌 Trạm',
    'a'.repeat(500),
    '=HYPERLINK("http://x.example")',
    '../../etc/passwd',
  ];
  await bring(page, [
    'Loại nơi\tTên nơi',
    ...hostile.map((text) => `Bến xe\t"${text.replaceAll('"', '""')}"`),
  ]);
  await soon(() => counted(page)).toContain('7 dòng');
  await soon(() => counted(page)).toMatch(/Còn \d chỗ sai/);
  expect(await page.locator('.grid').innerText()).toContain(hostile[0]);
  const dir = await mkdtemp(join(tmpdir(), 'loa-many-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  const large = join(dir, 'large.xlsx');
  await writeFile(large, Buffer.alloc(49_500_000, 'x'));
  await page.locator('.drop input[type="file"]').setInputFiles(large);
  await soon(() => page.locator('.step').first().innerText()).toContain('50 MB');
  expect(await counted(page)).toContain('7 dòng');
  await page.locator('.drop input[type="file"]').setInputFiles({
    name: 'hong.xlsx',
    mimeType: 'application/octet-stream',
    buffer: Buffer.from([0x50, 0x4b, 3, 4, 1, 2, 3, 4, 5, 6, 7, 8]),
  });
  await soon(() => page.locator('.step').first().getByRole('alert').innerText()).toContain('hong.xlsx');
  expect(await page.evaluate(() => 'harmed' in window)).toBe(false);
});

test('a list without kinds of place is asked for one before anything else, and told of in the page’s words', async () => {
  const page = await openMany();
  await bring(page, ['Tên xã\tSố điện thoại', 'Phước An\t912345678', 'Lộc Ninh\t02713 888 999']);
  await soon(() => counted(page)).toContain('Còn 1 chỗ sai Chọn loại nơi của 2 dòng trước.');
  await page.getByRole('button', { name: 'Chỗ sai sau' }).click();
  await soon(() => faultShown(page)).toContain('B2 (Đường dây nóng)');
  await page.getByLabel('Loại nơi của những dòng không ghi').selectOption('bus-station');
  await soon(() => counted(page)).not.toContain('Chọn loại nơi');
});

test('a list is kept as a file and opened again, and a folder takes the sheets', async () => {
  const page = await openMany();
  await bring(page, ['Tên nơi\tQuận', 'Trạm A\tQuận 5', 'Trạm B\tQuận 1']);
  await page.getByLabel('Loại nơi của những dòng không ghi').selectOption('bus-station');
  const [kept] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Lưu danh sách thành tệp' }).click(),
  ]);
  const file = await kept.path();
  const again = await openMany();
  await again.evaluate(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
  await again
    .locator('.drop input[type="file"]')
    .setInputFiles({ name: 'to-in.json', mimeType: 'application/json', buffer: await readFile(file) });
  await soon(() => counted(again)).toContain('Không có chỗ sai');
  await again.getByRole('button', { name: 'Làm và ghi vào thư mục…' }).click();
  await again.getByText('Đã xong 2 tệp').waitFor();
  const bytes = await again.evaluate(async () => {
    let folder = await navigator.storage.getDirectory();
    for (const name of ['ben-xe', 'ap-phich-a4-tieng-viet']) folder = await folder.getDirectoryHandle(name);
    return (await (await folder.getFileHandle('tram-a.pdf')).getFile()).text();
  });
  expect(bytes.slice(0, 5)).toBe('%PDF-');
});

test.each(['/thiet-ke/nhieu-noi/', '/en/design/many/'])('axe finds nothing in %s', async (path) => {
  const page = await openMany(path);
  await page.locator('textarea').fill('Loại nơi\tTên nơi\nBến xe\tTrạm A\nBến xa\tTrạm B');
  await page.locator('.step button').first().click();
  await page.locator('.grid .cell[aria-invalid="true"]').first().waitFor();
  const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  // outside of the page's policy, as a person's own tool
  const findings = await page.evaluate(`${axe}; axe.run().then(({ violations }) =>
    violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 120)).join(' | ')))`);
  expect(findings).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  expect(await overflowPx(page)).toBe(0);
});

test('a list in an office’s own words is understood; a word that may be several kinds is asked once for all of its rows', async () => {
  const page = await openMany();
  const kinds = ['Trạm y tế', 'Trường THCS', 'UBND xã', 'Bến xe', 'Chợ'];
  const rows = Array.from({ length: 1000 }, (_, index) =>
    [kinds[index % 5], `Nơi số ${index + 1}`].join('\t'),
  );
  await bring(page, ['Loại\tTên', ...rows]);
  await soon(() => counted(page)).toContain('1000 dòng. Còn 200 chỗ sai');
  const words = page.getByRole('group', { name: 'Loại nơi theo cách ghi trong danh sách' });
  expect(await words.locator('label').allInnerTexts()).toEqual([
    '“UBND xã” (200 dòng): có thể là nhiều loại nơi, hãy chọn',
    '“Trạm y tế” (200 dòng)',
    '“Trường THCS” (200 dòng)',
  ]);
  const chosen = (word: string) => words.getByLabel(word).locator('option:checked').innerText();
  expect(await chosen('Trạm y tế')).toBe('Bệnh viện, cơ sở khám chữa bệnh');
  await page.getByRole('button', { name: 'Chỗ sai sau' }).click();
  await soon(() => faultShown(page)).toContain('A4 (Loại nơi): từ này có thể là nhiều loại nơi.');
  expect((await faultShown(page)).length).toBeLessThan(300);
  await words.getByLabel('UBND xã').selectOption({ label: 'Cổng trụ sở cơ quan' });
  await soon(() => counted(page)).toContain('Không có chỗ sai');
  expect(await words.locator('label').count()).toBe(2);
});
