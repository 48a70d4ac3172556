import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { readSite } from '../../scripts/checks/site.ts';

const folder = inject('site');

test('a site with an address names each page once and for all, with its twin in the other language', async () => {
  const page = await readFile(join(folder, 'en/about/index.html'), 'utf8');
  expect(page).toContain('<link rel="canonical" href="https://loa.example/en/about/">');
  expect(page).toContain('hreflang="vi" href="https://loa.example/gioi-thieu/"');
  expect(page).toContain('hreflang="x-default" href="https://loa.example/gioi-thieu/"');
});

test('the sitemap lists every page but the one for missing pages, and robots.txt leads to it', async () => {
  const sitemap = await readFile(join(folder, 'sitemap.xml'), 'utf8');
  const listed = [...sitemap.matchAll(/<loc>https:\/\/loa\.example([^<]+)<\/loc>/g)].map((match) => match[1]);
  const { pages } = await readSite(folder);
  expect(listed.sort()).toEqual(
    pages
      .map(({ path }) => path)
      .filter((path) => path !== '/404.html')
      .sort(),
  );
  expect(await readFile(join(folder, 'robots.txt'), 'utf8')).toContain(
    'Sitemap: https://loa.example/sitemap.xml',
  );
});

test.each([
  ['so-do-trang', '/', ['/loi-van/', '/ban-chu-lon/', '/man-hinh/', '/kiem-tra/', '/ban-cong-bo/']],
  ['en/site-map', '/en/', ['/texts/', '/large-print/', '/screen/', '/check/', '/releases/']],
])(
  '%s leads to every page of its language but those that have a page of their own',
  async (map, root, led) => {
    const { pages } = await readSite(folder);
    const links =
      pages.find(({ path }) => path === `/${map}/`)?.document.querySelectorAll('main a[href]') ?? [];
    const hrefs = new Set([...links].map((link) => link.getAttribute('href')));
    const own = pages
      .map(({ path }) => path)
      .filter((path) => path.startsWith(root) && (root !== '/' || !path.startsWith('/en/')))
      .filter(
        (path) => !path.startsWith('/Q/') && path !== '/404.html' && path !== root && path !== `/${map}/`,
      )
      .filter((path) => !led.some((part) => path.includes(part) && path !== `${root.slice(0, -1)}${part}`));
    expect(own.length).toBeGreaterThan(100);
    expect(own.filter((path) => !hrefs.has(path))).toEqual([]);
  },
);

test('each place has a page behind its code that speaks both languages', async () => {
  const { pages } = await readSite(folder);
  const places = pages.filter(({ path }) => path.startsWith('/Q/'));
  expect(places.length).toBeGreaterThan(0);
  for (const { document } of places) {
    const spoken = [...document.querySelectorAll('main .page > div > [lang]')].map((part) =>
      part.getAttribute('lang'),
    );
    expect(spoken).toEqual(['vi-VN', 'en-GB']);
  }
});
