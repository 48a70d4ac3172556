import { createHash } from 'node:crypto';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, inject, test, vi } from 'vitest';
import { type Engine, findPages } from '../../src/browser/search/find-pages.ts';
import { tagOf } from '../../src/core/i18n/locales.ts';
import { writeIndex } from '../../src/node/site/search-index.ts';
import { wantedSearches } from '../searches.ts';

const folder = inject('site');
let engine: Engine;

beforeAll(async () => {
  // the library reads its index from the site's address
  vi.stubGlobal('fetch', async (address: string) => {
    const file = join(folder, address.replace(/\?.*$/, ''));
    return new Response(await readFile(file));
  });
  const { createInstance } = await import(pathToFileURL(join(folder, 'pagefind/pagefind.js')).href);
  engine = createInstance({ basePath: '/pagefind/', noWorker: true, metaCacheTag: 'loa' });
});
afterAll(() => vi.unstubAllGlobals());

test('what people type leads to the right page among the first three', async () => {
  const searches = await wantedSearches();
  expect(searches.length).toBeGreaterThanOrEqual(100);
  const missed: string[] = [];
  for (const { locale, query, right } of searches) {
    // marks typed as letters of their own, as some keyboards send them, change nothing
    for (const typed of new Set([query, query.normalize('NFD'), query.toUpperCase()])) {
      const found = await findPages(engine, typed, tagOf(locale));
      const first = found.slice(0, 3).map(({ url }) => url);
      // a part of the right page is the right page
      const pages = [...first, ...first.map((url) => url.replace(/#.*/, ''))];
      if (!right.some((address) => pages.includes(address))) missed.push(`${typed}: ${first.join(' ')}`);
    }
  }
  expect(missed).toEqual([]);
});

test.each([
  ['bị tắt nền trên Oppo', '/huong-dan/theo-hang-may/#oppo'],
  ['OTP không về', '/huong-dan/gap-truc-trac/#không-có-mã-otp'],
  ['lời phát loa chợ', '/tai-lieu/cho/loi-van/#loudspeaker'],
  ['bài đăng zalo hộ gia đình', '/tai-lieu/ho-gia-dinh/loi-van/#zalo'],
])('%s leads to the part of the page that tells of it', async (query, part) => {
  const found = await findPages(engine, query, 'vi-VN');
  expect(found.slice(0, 3).map(({ url }) => url)).toContain(part);
});

test('a market is no place whose name only begins so', async () => {
  const found = await findPages(engine, 'chợ', 'vi-VN');
  expect(found[0]?.url).toBe('/tai-lieu/cho/');
});

test('who has no smartphone finds the guide before any statistic', async () => {
  const found = await findPages(engine, 'khong co smartphone', 'vi-VN');
  expect(found[0]?.url).toBe('/huong-dan/khong-co-dien-thoai-thong-minh/');
});

test('an area of which nothing was published comes last, unless somebody asks for it by its name', async () => {
  const [first] = await findPages(engine, 'Phú Yên', 'vi-VN');
  expect(first?.url).toBe('/ty-le-cai-dat/noi/phu-yen/');
  const clinics = await findPages(engine, 'trạm y tế ở đâu', 'vi-VN');
  const empty = clinics.map(({ summary }) => /tìm thấy con số/.test(summary));
  expect(empty).toContain(true);
  expect(empty).toEqual(empty.toSorted());
});

test('what says none of the rare words of a question is not found', async () => {
  const found = await findPages(engine, 'otp không về máy tôi', 'vi-VN');
  expect(found.length).toBeLessThanOrEqual(6);
});

test('what nobody wrote of is not found', async () => {
  expect(await findPages(engine, 'xylophone', 'vi-VN')).toEqual([]);
});

test('the same pages give the same index', async () => {
  const copy = await mkdtemp(join(tmpdir(), 'index-'));
  try {
    for (const part of ['huong-dan', 'en/guides', 'hoi-dap'])
      await cp(join(folder, part), join(copy, part), { recursive: true });
    await writeIndex(copy);
    const first = await hashOf(join(copy, 'pagefind'));
    await rm(join(copy, 'pagefind'), { recursive: true });
    await writeIndex(copy);
    expect(await hashOf(join(copy, 'pagefind'))).toBe(first);
  } finally {
    await rm(copy, { recursive: true });
  }
});

async function hashOf(place: string): Promise<string> {
  const hash = createHash('sha256');
  const files = (await readdir(place, { recursive: true, withFileTypes: true })).filter((entry) =>
    entry.isFile(),
  );
  for (const path of files.map(({ parentPath, name }) => join(parentPath, name)).sort())
    hash.update(path).update(await readFile(path));
  return hash.digest('hex');
}
