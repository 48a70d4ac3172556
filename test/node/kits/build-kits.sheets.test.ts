import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { expect, onTestFinished, test } from 'vitest';
import { designedFormats as formats } from '../../../src/core/templates/designed-formats.ts';
import { listJobs, materialId } from '../../../src/core/sheets/job.ts';
import { type MaterialRecord, sizeFields } from '../../../src/core/catalogue/manifest.ts';
import { sha256 } from '../../../src/node/making/hashes.ts';
import { readOnce } from '../../read-once.ts';
import { buildKits } from '../../../src/node/kits/build-kits.ts';
import { encodePng } from '../../../src/node/raster/png.ts';

const read = await readOnce('test/fixtures/campaign');
const content = {
  ...read,
  venues: read.venues.map((venue) => ({ ...venue, formats: ['a4-poster', 'slide-1080p', 'qr'] })),
};
const png = encodePng({ widthPx: 2, heightPx: 1, rgba: new Uint8Array(8).fill(255) });

/** Files that stand for the finished sheets, as `MaterialRecord`s say they are there. */
async function publishedSheets() {
  const dir = await mkdtemp(join(tmpdir(), 'loa-kits-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  const folder = join(dir, 'out');
  const records = await Promise.all(
    listJobs(content, formats).flatMap((job) => {
      const format = formats[job.format as 'a4-poster' | 'slide-1080p' | 'qr'];
      return format.outputs.map(async (ending): Promise<MaterialRecord> => {
        const file = `${materialId(job)}.${ending}`;
        await mkdir(dirname(join(folder, file)), { recursive: true });
        await writeFile(join(folder, file), png);
        const made = { bytes: png.length, sha256: sha256(png), title: file, sources: [] };
        return { file, ...job, kind: format.kind, ...sizeFields(format), ...made };
      });
    }),
  );
  const made: number[] = [];
  const build = (some = records) =>
    buildKits({
      ...{ origin: { content }, formats, records: some, folder, cacheDir: join(dir, 'cache') },
      progress: (done) => made.push(done),
    });
  const zipOf = async (venue: string) => readFile(join(folder, 'kits', `${venue}.zip`));
  return { records, build, zipOf, made, cacheDir: join(dir, 'cache') };
}

test('a kit holds sheets, screens, code, texts and large print of each language, and its own list with checksums', async () => {
  const { build, zipOf } = await publishedSheets();
  const kits = await build();
  const zip = await zipOf('canteen');
  const files = unzipSync(zip);
  expect(Object.keys(files).filter((path) => !path.startsWith('english/'))).toEqual([
    'README.txt',
    'manifest.json',
    'tieng-viet/ban-chu-lon.pdf',
    'tieng-viet/giay-to/bang-truc.pdf',
    'tieng-viet/in/ap-phich-a4.pdf',
    'tieng-viet/loa/loi-phat-30-giay.txt',
    'tieng-viet/loa/loi-phat-60-giay.txt',
    'tieng-viet/loi-van/chu-thay-cho-hinh.txt',
    'tieng-viet/loi-van/chu-thich-anh.txt',
    'tieng-viet/loi-van/thong-bao.txt',
    'tieng-viet/loi-van/tin-ngan.txt',
    'tieng-viet/loi-van/tin-nhan-co-dau.txt',
    'tieng-viet/loi-van/tin-nhan-khong-dau.txt',
    'tieng-viet/ma-qr/ma-qr.png',
    'tieng-viet/ma-qr/ma-qr.svg',
    'tieng-viet/man-hinh/anh-trinh-chieu-ngang.png',
    'tieng-viet/man-hinh/phat-toan-man-hinh.html',
    'tieng-viet/man-hinh/trinh-chieu-1920x1080.pptx',
    'tieng-viet/noi-treo.pdf',
  ]);
  const listed: { files: { path: string; sha256: string; language?: string; sheet?: string }[] } = JSON.parse(
    new TextDecoder().decode(files['manifest.json']),
  );
  expect(listed.files.map(({ path }) => path)).toEqual(
    Object.keys(files).filter((path) => path !== 'manifest.json'),
  );
  expect(listed.files.find(({ path }) => path === 'tieng-viet/in/ap-phich-a4.pdf')).toMatchObject({
    ...{ language: 'vi', sheet: 'canteen/a4-poster.vi' },
  });
  for (const { path, sha256: stated } of listed.files) expect(sha256(files[path] ?? '')).toBe(stated);
  expect(kits.find(({ venue }) => venue === 'canteen')).toEqual({
    ...{ kind: 'kit', file: 'kits/canteen.zip', venue: 'canteen' },
    ...{ files: Object.keys(files).length, bytes: zip.length, sha256: sha256(zip) },
  });
});

test('the first thing to read names every printed sheet with its paper, in each language', async () => {
  const { build, zipOf } = await publishedSheets();
  await build();
  const readme = new TextDecoder().decode(unzipSync(await zipOf('canteen'))['README.txt']);
  expect(readme).toContain('ap-phich-a4.pdf: Áp phích A4. 210 × 297 mm; máy in A4, giấy từ 100 g/m²');
  expect(readme).toContain('a4-poster.pdf: A4 poster. 210 × 297 mm; A4 printer, paper of 100 g/m² or more');
});

test('a kit is the same bytes when it is made again, and is not made again for the same content', async () => {
  const one = await publishedSheets();
  await one.build();
  const other = await publishedSheets();
  await other.build();
  expect(sha256(await other.zipOf('canteen'))).toBe(sha256(await one.zipOf('canteen')));
  const before = await one.zipOf('canteen');
  await one.build();
  expect(one.made).toEqual([1, 2]);
  expect(sha256(await one.zipOf('canteen'))).toBe(sha256(before));
});

test('a kept kit whose bytes a power cut took is made again, and stops no build', async () => {
  const { build, zipOf, made, cacheDir } = await publishedSheets();
  await build();
  const before = await zipOf('canteen');
  for (const name of await readdir(cacheDir)) {
    if (name.startsWith('canteen.')) await writeFile(join(cacheDir, name), '');
  }
  made.length = 0;
  await build();
  expect(made).toHaveLength(1);
  expect(sha256(await zipOf('canteen'))).toBe(sha256(before));
});

test('a kit says what is known of its sheets now, even where they are the same bytes', async () => {
  const { records, build, zipOf } = await publishedSheets();
  const readme = async () => new TextDecoder().decode(unzipSync(await zipOf('canteen'))['README.txt']);
  await build();
  expect(await readme()).toContain('ap-phich-a4.pdf: Áp phích A4. 210 × 297 mm; máy in A4');
  await build(
    records.map((record) =>
      record.format === 'a4-poster' ? { ...record, widthMm: 297, heightMm: 420 } : record,
    ),
  );
  expect(await readme()).toContain('ap-phich-a4.pdf: Áp phích A4. 297 × 420 mm; máy in A3');
});

test('a venue that lacks a sheet has no kit, and its earlier one is gone', async () => {
  const { records, build, zipOf } = await publishedSheets();
  await build();
  const kits = await build(records.filter(({ file }) => file !== 'canteen/qr.en.svg'));
  expect(kits.map(({ venue }) => venue)).toEqual(['swimming-pool']);
  await expect(zipOf('canteen')).rejects.toThrow('ENOENT');
});
