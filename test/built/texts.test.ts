import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, inject, test } from 'vitest';

const folder = inject('otherSite');
const read = (path: string) => readFile(join(folder, path), 'utf8');
const open = async (path: string) => parseHTML(await read(join(path, 'index.html'))).document;

test('each question has its address, which the table of contents leads to', async () => {
  const page = await open('en/faq');
  const addresses = [...page.querySelectorAll('nav[aria-label="The questions"] a')].map((link) =>
    link.getAttribute('href'),
  );
  expect(addresses).toEqual(['#does-it-cost', '#whose-page']);
  const answer = page.querySelector('#does-it-cost');
  expect(answer?.querySelector('h3')?.textContent).toBe('Does Giọt cost anything?');
  expect(answer?.textContent).toContain('9,800 households use it.');
});

test('a source mark is a small link to the line of that source', async () => {
  const page = await open('en/faq');
  const cites = [...page.querySelectorAll('#does-it-cost .cite a')];
  expect(cites.map((link) => [link.getAttribute('href'), link.textContent])).toEqual([
    ['/en/sources/#town-board', '[1]'],
    ['/en/sources/#hill-news', '[2]'],
  ]);
  const sources = await open('en/sources');
  expect(sources.querySelector('#hill-news')?.textContent).toContain('Water, counted');
});

test('no page shows a mark instead of what it stands for', async () => {
  const pages = await Promise.all(
    ['hoi-dap', 'huong-dan/meter', 'tai-lieu/canteen', 'chi-dao/town-2031-03'].map(open),
  );
  expect(pages.filter((page) => page.body.textContent.includes('{{'))).toEqual([]);
});

test('a venue’s page leads to its clauses and to each of its texts, which has its measure', async () => {
  const page = await open('en/materials/canteen');
  const clauses = [...page.querySelectorAll('main a[href*="/directives/"]')].map((link) =>
    link.getAttribute('href'),
  );
  expect(clauses).toEqual(['/en/directives/town-2031-03/#c2', '/en/directives/town-2031-03/#c1']);
  const texts = await open('en/materials/canteen/texts');
  for (const id of ['loudspeaker', 'sms', 'notice', 'news', 'caption']) {
    expect(page.querySelector(`main a[href="/en/materials/canteen/texts/#${id}"]`), id).not.toBeNull();
    expect(texts.querySelector(`#${id}`), id).not.toBeNull();
  }
  expect(texts.querySelector('#loudspeaker')?.textContent).toMatch(
    /\d+ syllables, about \d+ seconds to read/,
  );
  expect(page.querySelector('img[src="/scenes/canteen.svg"]')?.getAttribute('alt')).toBe(
    'A cook raises a water meter; a helper; two basins; a pile of bowls.',
  );
});

test('a venue’s texts are one file per language; a venue without texts has a page and no file', async () => {
  const page = await open('tai-lieu/canteen/loi-van');
  expect(page.querySelector('a[download][href="/data/venues/canteen.vi.txt"]')).not.toBeNull();
  expect(await read('data/venues/canteen.vi.txt')).toContain('Nhà ăn tiết kiệm nước');
  expect(existsSync(join(folder, 'tai-lieu/swimming-pool/loi-van'))).toBe(false);
  expect((await open('tai-lieu/swimming-pool')).querySelector('a[href*="loi-van"]')).toBeNull();
  expect(existsSync(join(folder, 'data/venues/swimming-pool.vi.txt'))).toBe(false);
});
