import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import ExcelJS from 'exceljs';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, inject, onTestFinished, test } from 'vitest';
import { makePlaces } from '../../src/node/places/make-places.ts';
import { computer, useSite } from './site.ts';

const site = useSite(() => inject('site'));
const path = '/thiet-ke/nhieu-noi/';

const soon = <Value>(read: () => Value) => expect.poll(read, { timeout: 60_000 });
/** Until then the page takes nothing: its program is on the way. */
const begun = (page: Page) => page.locator('.bring:not([inert]) textarea').waitFor();
const openMany = async () => {
  const { page } = await site.visit(path, computer);
  await begun(page);
  return page;
};
const bring = async (page: Page, lines: readonly string[]) => {
  await page.locator('textarea').fill(lines.join('\n'));
  await page.getByRole('button', { name: 'Dùng những dòng này' }).click();
};
const counted = (page: Page) => page.locator('.count').innerText();
const cell = (page: Page, row: number, column: number) =>
  page.locator(`[role="row"][aria-rowindex="${row + 2}"] [role="gridcell"][aria-colindex="${column + 2}"]`);
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const downloaded = async (page: Page, name: string) => {
  const [download] = await Promise.all([
    page.waitForEvent('download', { timeout: 180_000 }),
    button(page, name).click(),
  ]);
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
};
const ZIP = 'Làm và tải về (ZIP)';
const pdfsIn = (bytes: Uint8Array) => Object.keys(unzipSync(bytes)).filter((name) => name.endsWith('.pdf'));
const ownFolder = async () => {
  const dir = await mkdtemp(join(tmpdir(), 'loa-many-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  return dir;
};

/** Bytes of archives that runs of all tabs have on the device, and did not come to their end. */
const madeBytes = (where: Page) =>
  where.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const many = await root.getDirectoryHandle('many', { create: true });
    let bytes = 0;
    for await (const slot of many.values()) {
      try {
        const run = await (slot as FileSystemDirectoryHandle).getDirectoryHandle('run');
        await run.getFileHandle('key');
        bytes += (await (await run.getFileHandle('1.zip')).getFile()).size;
      } catch {
        // nothing is there yet, or the run is at its end
      }
    }
    return bytes;
  });

test('the workbook comes back marked, is mended in a spreadsheet program and accepted', async () => {
  const dir = await ownFolder();
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet('Trạm');
  sheet.addRow(['Loại nơi', 'Tên nơi', 'Đường dây nóng']);
  sheet.addRow(['Bến xa', 'Trạm A', '19009095']);
  sheet.addRow(['Bến xe', 'Trạm B', '912345678']);
  sheet.addRow(['Bến xe', '=1+1', '']);
  const page = await openMany();
  const choose = async (name: string, bytes: Uint8Array) =>
    page
      .locator('.drop input[type="file"]')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  await choose('tram.xlsx', new Uint8Array((await book.xlsx.writeBuffer()) as ArrayBuffer));
  await soon(() => counted(page)).toContain('Còn 2 chỗ sai');
  const { name, bytes } = await downloaded(page, 'Tải về bảng có đánh dấu chỗ sai');
  expect(name).toBe('tram-can-sua.xlsx');
  const marked = new ExcelJS.Workbook();
  await marked.xlsx.load(bytes as never);
  const noted: string[] = [];
  marked.worksheets[0]?.eachRow((row) =>
    row.eachCell(({ note, address, formula }) => {
      if (note !== undefined) noted.push(address);
      expect(formula).toBeUndefined();
    }),
  );
  expect(noted).toEqual(['A2', 'C3']);

  let mended = bytes;
  if (spawnSync('soffice', ['--version']).status === 0) {
    const office = async (to: string, from: string) => {
      const profile = `-env:UserInstallation=file://${join(dir, 'profile')}`;
      const saved = spawnSync('soffice', [
        profile,
        '--headless',
        '--convert-to',
        to,
        '--outdir',
        join(dir, 'lo'),
        from,
      ]);
      expect(saved.status).toBe(0);
      return join(dir, 'lo', `tram.${to}`);
    };
    await writeFile(join(dir, 'tram.xlsx'), bytes);
    const flat = await office('fods', join(dir, 'tram.xlsx'));
    const typed = (await readFile(flat, 'utf8'))
      .replace('<text:p>Bến xa</text:p>', '<text:p>Bến xe</text:p>')
      .replace('<text:p>912345678</text:p>', '<text:p>0912345678</text:p>');
    await writeFile(flat, typed);
    mended = await readFile(await office('xlsx', flat));
  } else {
    const first = marked.worksheets[0];
    if (first) first.getCell('A2').value = 'Bến xe';
    if (first) first.getCell('C3').value = '0912345678';
    mended = Buffer.from((await marked.xlsx.writeBuffer()) as ArrayBuffer);
  }
  await choose('tram-can-sua.xlsx', mended);
  await soon(() => counted(page)).toContain('Không có chỗ sai');
  expect(pdfsIn((await downloaded(page, ZIP)).bytes)).toHaveLength(3);
});

test('one PDF of all places has the bytes of the command line, and as many pages as copies are asked for', async () => {
  const rows = [
    ['Loại nơi', 'Tên nơi', 'Địa chỉ'],
    ['Bến xe', 'Bến xe Miền Tây', '395 Kinh Dương Vương'],
    ['Bệnh viện', 'Bệnh viện Chợ Rẫy', ''],
    ['Bến xe', 'Bến xe Ŵ', '2 Đinh Bộ Lĩnh'],
  ];
  const page = await openMany();
  await bring(
    page,
    rows.map((cells) => cells.join('\t')),
  );
  await soon(() => counted(page)).toContain('Không có chỗ sai');
  const { name, bytes } = await downloaded(page, 'Làm một PDF cho cả loạt');
  expect(name).toBe('a4-poster.vi.pdf');
  const dir = await ownFolder();
  const placesFile = join(dir, 'noi.csv');
  await writeFile(placesFile, rows.map((cells) => cells.join(',')).join('\n'));
  const run = {
    placesFile,
    outDir: join(dir, 'out'),
    contentDir: 'content',
    formats: ['a4-poster'],
    combine: true,
  };
  await makePlaces({ ...run, siteUrl: 'https://loa.example' });
  expect(bytes.equals(await readFile(join(dir, 'out', 'a4-poster.vi.pdf')))).toBe(true);

  const [header = [], first = [], second = [], third = []] = rows;
  const withCopies = [
    [...header, 'Số bản', 'Quận'],
    [...first, '2', 'Quận 6'],
    [...second, '', 'Quận 5'],
    [...third, '3', 'Quận 6'],
  ];
  await bring(
    page,
    withCopies.map((cells) => cells.join('\t')),
  );
  await soon(() => counted(page)).toContain('Không có chỗ sai');
  const more = (await downloaded(page, 'Làm một PDF cho cả loạt')).bytes.toString('latin1');
  expect(more.match(/\/Type\/Page\b/g)).toHaveLength(6);
  // labels are the list's rows: 2 and 4 are of one district
  const labels = [...more.matchAll(/\/St (\d+)/g)].map(([, row]) => Number(row));
  expect(labels).toEqual([2, 2, 4, 4, 4, 3]);
});

test('a list in black and white with the office’s logo has the bytes of the command line, one by one and in one PDF', async () => {
  const svg =
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 60 60"><circle cx="30" cy="30" r="29" fill="#123456"/></svg>';
  const rows = [
    ['Loại nơi', 'Tên nơi', 'Đơn vị', 'Số bản'],
    ['Bệnh viện', 'Bệnh viện Thủ Đức', 'Sở Y tế', '200'],
    ['Bệnh viện', 'Bệnh viện Chợ Rẫy', 'Bộ Y tế', '50'],
  ];
  const page = await openMany();
  await bring(
    page,
    rows.map((cells) => cells.join('\t')),
  );
  await soon(() => counted(page)).toContain('Không có chỗ sai');
  await page.getByLabel('Tờ rơi A5, hai mặt', { exact: true }).check();
  await page.getByLabel('Đen trắng, để photo', { exact: true }).check();
  expect(await page.getByLabel(/^Standee cuốn/).isDisabled()).toBe(true);
  expect(await page.getByLabel('Áp phích A4 đen trắng, để photo', { exact: true }).isChecked()).toBe(true);
  const logo = page.getByLabel('Chọn tệp SVG hay PNG', { exact: true });
  const file = (text: string) => ({ name: 'l.svg', mimeType: 'image/svg+xml', buffer: Buffer.from(text) });
  await logo.setInputFiles(file(svg.replace('<circle', '<script>alert(1)</script><circle')));
  await soon(() => page.locator('.field.logo .fault').innerText()).toContain('phần chạy được');
  expect(await button(page, ZIP).isDisabled()).toBe(true);
  await page.getByLabel('Đổi tệp', { exact: true }).setInputFiles(file(svg));
  await soon(() => page.locator('.step').last().innerText()).toContain(
    'Tổng số bản in: 500 (Áp phích A4 đen trắng, để photo: 250; Tờ rơi A5, hai mặt: 250)',
  );
  const separate = unzipSync((await downloaded(page, ZIP)).bytes);

  const dir = await ownFolder();
  const placesFile = join(dir, 'noi.csv');
  const logoFile = join(dir, 'l.svg');
  await writeFile(placesFile, rows.map((cells) => cells.join(',')).join('\n'));
  await writeFile(logoFile, svg);
  const formats = ['a4-mono', 'a5-leaflet'];
  const run = { placesFile, contentDir: 'content', formats, mono: true, logoFile };
  const site = { siteUrl: 'https://loa.example' };
  const outDir = join(dir, 'separate');
  await makePlaces({ ...run, ...site, outDir, combine: false });
  for (const [path, inWords] of [
    [
      'hospital/a4-mono.vi/benh-vien-cho-ray.pdf',
      'benh-vien/ap-phich-a4-den-trang-de-photo-tieng-viet/benh-vien-cho-ray.pdf',
    ],
    [
      'hospital/a5-leaflet.vi/benh-vien-thu-duc.pdf',
      'benh-vien/to-roi-a5-hai-mat-tieng-viet/benh-vien-thu-duc.pdf',
    ],
  ] as const) {
    const own = separate[inWords] ?? new Uint8Array();
    expect((await readFile(join(outDir, path))).equals(own), path).toBe(true);
  }

  await bring(
    page,
    rows.map((cells) => cells.slice(0, 3).join('\t')),
  );
  await page.getByLabel('Tờ rơi A5, hai mặt', { exact: true }).uncheck();
  await soon(() => page.locator('.step').last().innerText()).toContain('2 tệp PDF. Tổng số bản in: 2.');
  await soon(() => button(page, ZIP).isEnabled()).toBe(true);
  const { bytes } = await downloaded(page, 'Làm một PDF cho cả loạt');
  const all = join(dir, 'combined');
  // a combined file repeats a sheet for each copy
  await writeFile(placesFile, rows.map((cells) => cells.slice(0, 3).join(',')).join('\n'));
  await makePlaces({ ...run, ...site, outDir: all, formats: ['a4-mono'], combine: true });
  expect(bytes.equals(await readFile(join(all, 'a4-mono.vi.pdf')))).toBe(true);
});

test('a part of the list is made, by its rows, its district or what is selected, whatever is wrong elsewhere', async () => {
  const page = await openMany();
  await bring(page, [
    'Loại nơi\tTên nơi\tQuận',
    'Bến xe\tTrạm A\tQuận 1',
    'Bến xe\tTrạm B\tQuận 5',
    'Bến xe\tTrạm C\tQuận 5',
    'Bến xa\tTrạm D\tQuận 6',
  ]);
  await soon(() => counted(page)).toContain('Còn 1 chỗ sai');
  const zip = button(page, ZIP);
  expect(await zip.isDisabled()).toBe(true);
  await page.getByLabel('một số dòng').check();
  await page.getByLabel('Các dòng số').fill('2-3');
  const made = async () => pdfsIn((await downloaded(page, ZIP)).bytes).map((file) => file.split('/').at(-1));
  expect(await made()).toEqual(['tram-a.pdf', 'tram-b.pdf']);
  await page.getByLabel('Các dòng số').fill('3-');
  expect(await zip.isDisabled()).toBe(true);
  await page.getByLabel('một quận, huyện').check();
  await page.getByLabel('Quận, huyện', { exact: true }).selectOption('Quận 5');
  expect(await made()).toEqual(['tram-b.pdf', 'tram-c.pdf']);
  await cell(page, 2, 1).click();
  await page.getByLabel(/những dòng đang chọn/).check();
  expect(await made()).toEqual(['tram-c.pdf']);
});

test('cells are selected with the keyboard, copied, pasted, filled down and emptied in one step each', async () => {
  const page = await openMany();
  await bring(page, ['Loại nơi\tTên nơi', 'Bến xe\t=1+1', 'x\tTrạm B', 'y\tTrạm C']);
  await soon(() => counted(page)).toContain('Còn 2 chỗ sai');
  await cell(page, 0, 0).click();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  const selected = () => page.locator('[role="gridcell"][aria-selected="true"]').count();
  await soon(selected).toBe(3);
  await page.keyboard.press('Control+d');
  await soon(() => counted(page)).toContain('Không có chỗ sai');
  // copied as a spreadsheet would have it, and nothing of it begins a formula
  await page.keyboard.press('Shift+ArrowRight');
  await soon(selected).toBe(6);
  const copied = await page.evaluate(() => {
    const clipboardData = new DataTransfer();
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }),
    );
    return clipboardData.getData('text/plain');
  });
  expect(copied.split('\r\n')).toEqual(["Bến xe\t'=1+1", 'Bến xe\tTrạm B', 'Bến xe\tTrạm C']);
  await page.keyboard.press('Delete');
  await soon(() => cell(page, 2, 1).innerText()).toBe('');
  await cell(page, 0, 0).click();
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    document.activeElement?.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, copied);
  await soon(() => cell(page, 0, 1).innerText()).toBe('=1+1');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await soon(() => cell(page, 2, 1).innerText()).toBe('Trạm C');
  await cell(page, 2, 1).click({ modifiers: ['Shift'] });
  await soon(selected).toBe(6);
});

test('columns in an old encoding are shown as they read and converted at once', async () => {
  const page = await openMany();
  // TCVN3: Bệnh viện, Bến xe; tên: Bệnh viện Chợ Rẫy, Bến xe miền Đông
  await bring(page, ['Lo¹i n¬i\tTªn n¬i', 'BÖnh viÖn\tBÖnh viÖn Chî RÉy', 'BÕn xe\tBÕn xe miÒn §«ng']);
  await page.getByText('TCVN3').first().waitFor();
  expect(await page.locator('.old-columns').innerText()).toContain('Bệnh viện Chợ Rẫy');
  await page.getByRole('button', { name: /sang Unicode/ }).click();
  await soon(() => counted(page)).toContain('Không có chỗ sai');
  expect(await cell(page, 1, 1).innerText()).toBe('Bến xe miền Đông');
});

test('after a crash in the middle of a run it goes on from what is there, and what is kept is erased in one step', async () => {
  const page = await openMany();
  const context = page.context();
  const rows = Array.from({ length: 1500 }, (_, index) => `Bến xe\tTrạm ${index + 1}`);
  await bring(page, ['Loại nơi\tTên nơi', ...rows]);
  await soon(() => counted(page)).toContain('Không có chỗ sai');
  const kept = () =>
    page.evaluate(async () => {
      const many = await (
        await navigator.storage.getDirectory()
      ).getDirectoryHandle('many', { create: true });
      for await (const slot of many.values()) {
        for await (const name of (slot as FileSystemDirectoryHandle).keys())
          if (name === 'about.json') return true;
      }
      return false;
    });
  await soon(kept).toBe(true);

  // another tab meanwhile has its own list, and is offered none that is open
  const other = await context.newPage();
  await other.goto(page.url());
  await other.locator('.bring:not([inert]) textarea').waitFor();
  await bring(other, ['Loại nơi\tTên nơi', 'Bến xe\tTrạm khác']);
  await soon(() => counted(other)).toContain('Không có chỗ sai');
  expect(await other.getByText('Danh sách làm dở').count()).toBe(0);

  await button(page, ZIP).click();
  await soon(() => madeBytes(page)).toBeGreaterThan(8e6);
  await page.close();
  const again = await context.newPage();
  await again.goto(other.url());
  await again.getByText('Danh sách làm dở').waitFor();
  expect(await again.locator('.kept li').count()).toBe(1);
  expect(await again.locator('.kept li').innerText()).toContain('1500 dòng');
  // a sheet that is there is taken as it is: the first of the archive is given other words, and their sum
  const found = await again.evaluate(async () => {
    const many = await (await navigator.storage.getDirectory()).getDirectoryHandle('many');
    for await (const slot of many.values()) {
      const run = await (slot as FileSystemDirectoryHandle).getDirectoryHandle('run').catch(() => undefined);
      const file = await run?.getFileHandle('1.zip');
      if (!file) continue;
      Object.assign(window, { archive: file });
      const bytes = await (await file.getFile()).slice(0, 200_000).arrayBuffer();
      const view = new DataView(bytes);
      const [length, at] = [view.getUint32(18, true), 30 + view.getUint16(26, true)];
      return { at, content: [...new Uint8Array(bytes, at, length)] };
    }
    throw new Error('There is no archive.');
  });
  const changed = Uint8Array.from([...Buffer.from('KEPT'), ...found.content.slice(4)]);
  await again.evaluate(
    async ([at, sum]) => {
      const { archive } = window as unknown as { archive: FileSystemFileHandle };
      const stream = await archive.createWritable({ keepExistingData: true });
      await stream.write({ type: 'write', position: 14, data: Uint32Array.of(sum) });
      await stream.write({ type: 'write', position: at, data: 'KEPT' });
      await stream.close();
    },
    [found.at, crc32(changed)] as const,
  );
  await button(again, 'Làm tiếp').click();
  await soon(() => counted(again)).toContain('Không có chỗ sai');
  const { bytes } = await downloaded(again, ZIP);
  const files = unzipSync(bytes);
  expect(pdfsIn(bytes)).toHaveLength(1500);
  const first = files['ben-xe/ap-phich-a4-tieng-viet/tram-1.pdf'];
  expect(Buffer.from(changed).equals(first ?? new Uint8Array())).toBe(true);
  expect(new TextDecoder().decode(files['ben-xe/ap-phich-a4-tieng-viet/tram-1500.pdf']?.slice(0, 5))).toBe(
    '%PDF-',
  );
  await soon(() => madeBytes(again)).toBe(0);

  await again.close();
  await other.close();
  const last = await context.newPage();
  await last.goto(new URL(path, page.url()).href);
  await last.getByText('Danh sách làm dở').waitFor();
  expect(await last.locator('.kept li').count()).toBe(2);
  await button(last, 'Xóa hết khỏi máy này').click();
  await soon(() => last.getByText('Danh sách làm dở').count()).toBe(0);
  await last.reload();
  await last.locator('.bring:not([inert]) textarea').waitFor();
  const left = await last.evaluate(async () => {
    const many = await (await navigator.storage.getDirectory()).getDirectoryHandle('many', { create: true });
    const names: string[] = [];
    for await (const name of many.keys()) names.push(name);
    return names;
  });
  expect(left).toEqual([]);
});

test('a run is stopped at once and begun again', async () => {
  const page = await openMany();
  const rows = Array.from({ length: 3000 }, (_, index) => `Bến xe,Trạm ${index + 1}`);
  const list = Buffer.from(['Loại nơi,Tên nơi', ...rows].join('\n'));
  await page
    .locator('.drop input[type="file"]')
    .setInputFiles({ name: 'tram.csv', mimeType: 'text/csv', buffer: list });
  await soon(() => counted(page)).toContain('Không có chỗ sai');
  await button(page, ZIP).click();
  await soon(() => page.locator('.progress').innerText()).toMatch(/[1-9]\d* trên 3\.000 tệp/);
  await button(page, 'Dừng').click();
  const said = await page.getByText(/Đã dừng sau/).innerText();
  const done = Number(/\d[\d.]*/.exec(said)?.[0].replaceAll('.', ''));
  expect(done).toBeLessThan(3000);
  // nothing more is made then
  await page.waitForTimeout(500);
  const bytes = await madeBytes(page);
  expect(bytes).toBeGreaterThan(0);
  await page.waitForTimeout(500);
  expect(await madeBytes(page)).toBe(bytes);
  await button(page, 'Làm một PDF cho cả loạt').click();
  await soon(() => page.locator('.progress').innerText()).toContain('trên 3.000 bản');
  await button(page, 'Dừng').click();
  await page.getByText(/Đã dừng sau/).waitFor();
});

test('a folder that was half filled when the tab was closed is filled up, and nothing in it is made twice', async () => {
  const page = await openMany();
  const context = page.context();
  await context.addInitScript(() => {
    const target = async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle('chosen', { create: true });
    Object.assign(window, { showDirectoryPicker: target });
  });
  await page.reload();
  await begun(page);
  const rows = Array.from({ length: 600 }, (_, index) => `Bến xe,Trạm ${index + 1}`);
  const list = Buffer.from(['Loại nơi,Tên nơi', ...rows].join('\n'));
  await page
    .locator('.drop input[type="file"]')
    .setInputFiles({ name: 'tram.csv', mimeType: 'text/csv', buffer: list });
  await soon(() => counted(page)).toContain('Không có chỗ sai');
  /** The text of a file in the chosen folder; with `text`, it is written first. */
  const file = (where: Page, names: readonly string[], text?: string) =>
    where.evaluate(
      async ([path, written]) => {
        try {
          let folder = await (await navigator.storage.getDirectory()).getDirectoryHandle('chosen');
          for (const name of path.slice(0, -1)) folder = await folder.getDirectoryHandle(name);
          const handle = await folder.getFileHandle(path.at(-1) ?? '');
          if (written !== undefined) {
            const stream = await handle.createWritable();
            await stream.write(written);
            await stream.close();
          }
          return await (await handle.getFile()).text();
        } catch {
          return '';
        }
      },
      [names, text] as const,
    );
  const sheet = (number: number) => ['ben-xe', 'ap-phich-a4-tieng-viet', `tram-${number}.pdf`];
  await button(page, 'Làm và ghi vào thư mục…').click();
  await soon(async () => Number((await file(page, ['loa-run.txt'])).split(' ')[1])).toBeGreaterThan(60);
  await page.close();
  const again = await context.newPage();
  await again.goto(new URL(path, page.url()).href);
  await button(again, 'Làm tiếp').click();
  await soon(() => counted(again)).toContain('Không có chỗ sai');
  expect(await file(again, sheet(1), 'KEPT')).toBe('KEPT');
  await button(again, 'Làm và ghi vào thư mục…').click();
  await again.getByText('Đã xong 600 tệp').waitFor({ timeout: 180_000 });
  expect(await file(again, sheet(1))).toBe('KEPT');
  expect((await file(again, sheet(600))).slice(0, 5)).toBe('%PDF-');
  expect((await file(again, ['danh-sach.csv'])).trimEnd().split('\r\n')).toHaveLength(601);
  expect(await file(again, ['loa-run.txt'])).toBe('');
});

test('whatever a place is called, its file stays in its folder and the list begins no formula', async () => {
  const page = await openMany();
  const names = ['../../etc/passwd', '=1+1', '<script>window.harmed = 1</script>', 'CON', '@SUM(A1)', 'a/b'];
  await bring(page, ['Loại nơi\tTên nơi', ...names.map((name) => `Bến xe\t${name}`)]);
  await soon(() => counted(page)).toContain('Không có chỗ sai');
  const { bytes } = await downloaded(page, ZIP);
  const paths = pdfsIn(bytes);
  expect(paths).toHaveLength(names.length);
  for (const each of paths) expect(each).toMatch(/^ben-xe\/ap-phich-a4-tieng-viet\/[a-z0-9-]+\.pdf$/);
  const list = new TextDecoder().decode(unzipSync(bytes)['danh-sach.csv']);
  expect(list).toContain('passwd');
  expect(list).not.toMatch(/(^|[,"])[=@+]/m);
  expect(await page.evaluate(() => 'harmed' in window)).toBe(false);
});
