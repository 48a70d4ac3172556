import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { hashTree } from './tree.ts';

const folder = inject('otherSite');

function campaignIn(content: string): { id: string; app: { name: string } } {
  return parse(readFileSync(join(content, 'campaign.yaml'), 'utf8'));
}

test('the same code builds another campaign, and nothing in it speaks of the first', async () => {
  const [own, first] = [campaignIn('test/fixtures/campaign'), campaignIn('content')];
  const files = (await readdir(folder, { recursive: true })).filter((file) =>
    /\.(html|svg|json|csv|xml|txt)$/.test(file),
  );
  const texts = await Promise.all(
    files.map(async (file) => [file, await readFile(join(folder, file), 'utf8')] as const),
  );
  expect(texts.find(([file]) => file === 'index.html')?.[1]).toContain(own.app.name);
  const names = [first.id, first.app.name].map((name) => name.toLowerCase());
  const found = texts.filter(([, text]) => names.some((name) => text.toLowerCase().includes(name)));
  expect(found.map(([file]) => file)).toEqual([]);
});

test('another campaign has materials of its own', async () => {
  const manifest: {
    campaign: string;
    materials: { file: string; previews?: { file: string }[] }[];
    kits: { file: string }[];
  } = JSON.parse(await readFile(join(folder, 'materials', 'manifest.json'), 'utf8'));
  expect(manifest.campaign).toBe(campaignIn('test/fixtures/campaign').id);
  expect(manifest.materials.length).toBeGreaterThan(0);
  const files = Object.keys(await hashTree(join(folder, 'materials')));
  // beside what gets smaller lie compressed files for servers
  const published = files.filter((file) => !/\.(br|gz)$/.test(file));
  const listed = [
    ...manifest.materials.flatMap(({ file, previews = [] }) => [
      file,
      ...previews.map((preview) => preview.file),
    ]),
    // what the designer fills
    ...manifest.materials.map(({ file }) => file.replace(/\.\w+$/, '.sheet')),
    ...manifest.kits.map(({ file }) => file),
  ];
  expect(published).toEqual([...new Set(listed), 'manifest.json'].sort());
});

test.each([
  ['gioi-thieu', 'Tổ nước Bến Mơ'],
  ['en/about', 'Ben Mo water team'],
  ['en/accessibility', 'Ben Mo water team'],
])('%s says who answers for the portal and how they are reached', async (path, name) => {
  const page = await readFile(join(folder, path, 'index.html'), 'utf8');
  expect(page).toContain(name);
  expect(page).toContain('href="mailto:nuoc@example.org"');
});

test('a site without an address has no sitemap, canonical links or hreflang', async () => {
  const files = await readdir(folder, { recursive: true });
  expect(files.filter((file) => file.startsWith('sitemap'))).toEqual([]);
  const pages = await Promise.all(
    files.filter((file) => file.endsWith('.html')).map((file) => readFile(join(folder, file), 'utf8')),
  );
  expect(pages.length).toBeGreaterThan(5);
  expect(pages.filter((page) => /rel="canonical"|hreflang="x-default"/.test(page))).toEqual([]);
});
