import { createHash } from 'node:crypto';
import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, inject, test } from 'vitest';
import { runsOf } from '../../src/node/site/content-security.ts';

const folder = inject('site');
const json = async (path: string) => JSON.parse(await readFile(join(folder, path), 'utf8'));

test('every release is served byte for byte as it was published, with the sums that its page shows', async () => {
  const releases = 'content/figures/releases';
  for (const name of await readdir(releases)) {
    const page = await readFile(join(folder, 'en/coverage/releases', name, 'index.html'), 'utf8');
    const sums = await readFile(join(folder, 'data/releases', name, 'sha256sums.txt'), 'utf8');
    for (const file of await readdir(join(releases, name))) {
      const served = await readFile(join(folder, 'data/releases', name, file));
      expect(served.equals(await readFile(join(releases, name, file))), file).toBe(true);
      if (file === 'sha256sums.txt') continue;
      const sum = createHash('sha256').update(served).digest('hex');
      expect(sums).toContain(`${sum}  ${file}\n`);
      expect(page).toContain(sum);
    }
    expect(page).not.toContain('<script src');
    // whole, for a footnote, and not broken at the hyphens of its day
    const { document } = parseHTML(page);
    const address = document.querySelector('.whole');
    expect(address?.textContent).toBe(`https://loa.example/en/coverage/releases/${name}/`);
    expect([...(address?.querySelectorAll('span') ?? [])].map(({ textContent }) => textContent)).toContain(
      `${name}/`,
    );
  }
});

test('every address of the OpenAPI description is there', async () => {
  const { paths } = (await json('data/openapi.json')) as {
    paths: Record<string, { get: { parameters?: { name: string; schema: { enum: string[] } }[] } }>;
  };
  const all = Object.entries(paths).flatMap(([path, { get }]) =>
    (get.parameters ?? []).reduce(
      (ways, { name, schema }) =>
        ways.flatMap((way) => schema.enum.map((value) => way.replace(`{${name}}`, value))),
      [path],
    ),
  );
  expect(all.length).toBeGreaterThan(100);
  for (const path of all) expect((await stat(join(folder, path))).size, path).toBeGreaterThan(0);
});

test('the data package says the length and sha256 of the files beside it', async () => {
  const { resources } = (await json('data/datapackage.json')) as {
    resources: { path: string; bytes: number; hash: string }[];
  };
  expect(resources.map(({ path }) => path)).toEqual(['figures.csv', 'provinces.csv']);
  for (const { path, bytes, hash } of resources) {
    const file = await readFile(join(folder, 'data', path));
    expect(file.length).toBe(bytes);
    expect(hash).toBe(`sha256:${createHash('sha256').update(file).digest('hex')}`);
  }
});

test('the feed of changes is an Atom feed with every release', async () => {
  const text = await readFile(join(folder, 'data/changes.en.xml'), 'utf8');
  expect(text.startsWith('<?xml')).toBe(true);
  const { document } = parseHTML(text.replace(/^<\?xml.*?\?>/, ''));
  const releases = await readdir('content/figures/releases');
  expect(document.querySelectorAll('entry')).toHaveLength(releases.length);
  expect(text).toContain('<id>https://loa.example/en/coverage/releases/2026-11-26/</id>');
});

test('the page of the data has its data set for search engines', async () => {
  const html = await readFile(join(folder, 'en/coverage/data/index.html'), 'utf8');
  const { document } = parseHTML(html);
  const data = JSON.parse(document.querySelector('script[type="application/ld+json"]')?.textContent ?? '{}');
  expect(data).toMatchObject({
    '@type': 'Dataset',
    version: '1.0.0',
    dateModified: '2026-11-26',
    license: 'https://creativecommons.org/licenses/by/4.0/',
    spatialCoverage: 'Viet Nam',
    temporalCoverage: expect.stringMatching(/^2009-04-01\/2021-10-01$/),
  });
});

test('the page of coverage is understood on a phone: few points at once, no program of its own', async () => {
  const html = await readFile(join(folder, 'ty-le-cai-dat/index.html'), 'utf8');
  const { document } = parseHTML(html);
  expect(document.querySelector('h1')?.textContent).toBe(
    '37,9 triệu lượt tải; chỉ tìm thấy tỷ lệ của 15 tỉnh',
  );
  expect(runsOf(html)).toBe('tools');
});

test('the page of coverage comes in one round trip: HTML and CSS within 14 kB as sent', async () => {
  for (const page of ['ty-le-cai-dat', 'en/coverage']) {
    expect((await stat(join(folder, page, 'index.html.br'))).size, page).toBeLessThan(14_000);
  }
});

test('the keys of a browser go from point to point of every chart; each is spoken', async () => {
  const html = await readFile(join(folder, 'ty-le-cai-dat/tung-ngay/index.html'), 'utf8');
  const { document } = parseHTML(html);
  const points = [...document.querySelectorAll('.points')];
  expect(points.length).toBeGreaterThan(5);
  for (const group of points) {
    const names = new Set([...group.querySelectorAll('input')].map((input) => input.getAttribute('name')));
    expect(names.size).toBe(1);
    expect(group.querySelector('label')?.textContent).toMatch(/1 trên \d+: /);
  }
});
