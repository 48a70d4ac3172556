import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, inject, test } from 'vitest';
import { download, name, nameField, openDesigner } from './designer-page.ts';
import { useSite } from './site.ts';

const site = useSite(() => inject('site'));
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const published = async () =>
  unzipSync(new Uint8Array(await readFile(join(inject('site'), 'materials/kits/hospital.zip'))));

async function textOf(pdf: Uint8Array): Promise<string> {
  const document = await getDocument({ data: pdf.slice() }).promise;
  const { items } = await (await document.getPage(1)).getTextContent();
  await document.destroy();
  return items
    .map((item) => ('str' in item ? item.str : ''))
    .join(' ')
    .replaceAll(/\s+/g, ' ');
}

test('an office’s kit is the published one with its name on every sheet that has room for it, the same bytes each time', async () => {
  const page = await openDesigner(site, '/thiet-ke/#hospital/a4-poster.vi');
  await nameField(page).fill(name);
  const whole = page.locator('.downloads li', { hasText: 'Cả bộ của nơi này (ZIP)' });
  const nameless = /trừ: (.*)$/.exec(await whole.locator('.quiet').innerText())?.[1]?.split('; ') ?? [];
  expect(nameless).toEqual(['Ảnh vuông đăng mạng', 'Ảnh kèm liên kết', 'Mã QR', 'Tờ thử máy in']);

  page.setDefaultTimeout(200_000);
  const { name: archive, bytes } = await download(page, 'Cả bộ của nơi này (ZIP)');
  expect(archive).toBe('benh-vien-da-khoa-khu-vuc-thu-duc.zip');
  const files = unzipSync(bytes);
  const ready = await published();
  const isOffice = (path: string) => path.includes('/may-in-van-phong/');
  expect(Object.keys(files).filter((path) => !isOffice(path))).toEqual(
    Object.keys(ready).filter((path) => !path.startsWith('english/')),
  );
  expect(Object.keys(files)).toContain('tieng-viet/loa/loi-phat-30-giay.txt');
  expect(Object.keys(files)).toContain('tieng-viet/loi-van/tin-nhan-khong-dau.txt');
  expect(Object.keys(files)).toContain('tieng-viet/in/may-in-van-phong/ap-phich-a3.pdf');
  expect(Object.keys(files)).not.toContain('tieng-viet/in/may-in-van-phong/ap-phich-a1.pdf');

  const printed = Object.keys(files).filter((path) => /^tieng-viet\/in\/.*\.pdf$/.test(path));
  const bare = [];
  for (const path of printed) {
    const text = await textOf(files[path] ?? new Uint8Array());
    if (!text.toLowerCase().includes(name.toLowerCase())) bare.push(path);
  }
  expect(bare).toEqual(['tieng-viet/in/to-thu-may-in.pdf']);
  for (const path of [
    ...bare,
    'tieng-viet/man-hinh/anh-vuong-dang-mang.png',
    'tieng-viet/ma-qr/ma-qr.svg',
    'tieng-viet/loa/loi-phat-60-giay.txt',
  ])
    expect(sha256(files[path] ?? bytes), path).toBe(sha256(ready[path] ?? bytes));

  // the slides of the deck are those beside it
  const slide = files['tieng-viet/man-hinh/anh-trinh-chieu-doc.png'] ?? bytes;
  expect(sha256(slide)).not.toBe(sha256(ready['tieng-viet/man-hinh/anh-trinh-chieu-doc.png'] ?? bytes));
  const deck = unzipSync(files['tieng-viet/man-hinh/trinh-chieu-1080x1920.pptx'] ?? bytes);
  expect(Object.values(deck).map(sha256)).toContain(sha256(slide));

  const text = (path: string) => new TextDecoder().decode(files[path]);
  const readme = text('README.txt');
  expect(readme).toMatch(/^Bộ tài liệu của Bệnh viện Đa khoa khu vực Thủ Đức\r\n/);
  expect(readme).toContain(`giống mọi nơi khác: ${nameless.join('; ')}.`);
  expect(readme).toContain('ap-phich-a3.pdf: Áp phích A3. 297 × 420 mm;');
  expect(readme).not.toContain('Kit:');
  const { files: listed } = JSON.parse(text('manifest.json')) as {
    files: { path: string; sha256: string }[];
  };
  expect(listed.map(({ path }) => path).toSorted()).toEqual(
    Object.keys(files)
      .filter((path) => path !== 'manifest.json')
      .toSorted(),
  );
  for (const { path, sha256: stated } of listed) expect(stated, path).toBe(sha256(files[path] ?? bytes));

  expect(sha256((await download(page, 'Cả bộ của nơi này (ZIP)')).bytes)).toBe(sha256(bytes));
});

test('where the published kit cannot be had, nothing lesser is given in its name', async () => {
  const page = await openDesigner(site, '/thiet-ke/#hospital/a4-poster.vi');
  await page.route('**/kits/hospital.zip', (route) => route.abort());
  await nameField(page).fill(name);
  await page.getByRole('button', { name: 'Cả bộ của nơi này (ZIP)' }).click();
  const said = page.locator('.downloads [role="status"]');
  await expect.poll(() => said.innerText(), { timeout: 20_000 }).toContain('không lấy được bộ có sẵn');
  expect(site.takeComplaints().filter((complaint) => !complaint.includes('ERR_FAILED'))).toEqual([]);
});
