import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, inject, test } from 'vitest';
import { readSite } from '../../scripts/checks/site.ts';

const folder = inject('otherSite');

const open = async (path: string) =>
  parseHTML(await readFile(join(folder, path, 'index.html'), 'utf8')).document;

test('every page of the site is there in the third language, too', async () => {
  const { pages } = await readSite(folder);
  const english = pages.filter(({ path }) => path.startsWith('/en/'));
  expect(english.length).toBeGreaterThan(10);
  expect(pages.filter(({ path }) => path.startsWith('/zh/'))).toHaveLength(english.length);
});

test('a guide says in Chinese what it is, in which language, and where the others are', async () => {
  const page = await open('zh/zhinan/meter');
  expect(page.documentElement.getAttribute('lang')).toBe('zh-Hans');
  expect(page.querySelector('h1')?.textContent).toBe('用Giọt读水表');
  expect([...page.querySelectorAll('header a[hreflang]')].map((link) => link.getAttribute('href'))).toEqual([
    '/huong-dan/meter/',
    '/en/guides/meter/',
  ]);
});

test('the page behind a code speaks all three', async () => {
  const page = await open('Q/CT2');
  const talks = [...page.querySelectorAll('.talks > [lang]')];
  expect(talks.map((talk) => talk.getAttribute('lang'))).toEqual(['vi-VN', 'en-GB', 'zh-Hans']);
  expect(talks[2]?.textContent).toContain('请用两盆水洗碗，不要开着水龙头冲。');
});

test('the text message is given in Chinese with what it costs to send', async () => {
  const text = await readFile(join(folder, 'data/venues/canteen.zh.txt'), 'utf8');
  expect(text).toContain('食堂洗碗请用两盆水，不要开着水龙头。已有9,800户使用Giọt。');
  expect(text).toContain('编码UCS-2，33个字符，分1条发送。');
});
