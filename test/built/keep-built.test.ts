import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, onTestFinished, test } from 'vitest';
import { hashOfInputs, keepBuilt } from './keep-built.ts';

let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'loa-kept-'));
  onTestFinished(() => rm(folder, { recursive: true }));
});

const put = async (path: string, text: string) => {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), text);
};

test('whatever of the repository can change a page changes the hash of what goes into a site', async () => {
  const builder = 'test/built/build-sites.ts';
  const files = [
    ...['astro.config.mjs', 'package-lock.json', 'content/figures/figures.csv', 'public/_headers'],
    ...['scripts/checks/links.ts', 'src/pages/index.astro', 'src/core/a.ts', 'src/styles/page.css'],
    ...[
      'test/fixtures/campaign/campaign.yaml',
      builder,
      'node_modules/.package-lock.json',
      'a-folder-to-come/x',
    ],
  ];
  for (const file of files) await put(file, 'before');
  const known = new Set([await hashOfInputs(folder, [builder])]);
  for (const file of files) {
    await put(file, 'after');
    const hash = await hashOfInputs(folder, [builder]);
    expect(known, file).not.toContain(hash);
    known.add(hash);
  }
  await rm(join(folder, 'src/core/a.ts'));
  const without = await hashOfInputs(folder, [builder]);
  expect(known).not.toContain(without);
  for (const other of ['dist/index.html', '.cache/x', 'test/core/a.test.ts', 'README.md'])
    await put(other, 'new');
  expect(await hashOfInputs(folder, [builder])).toBe(without);
});

test('a site is built again when anything went into it or any of its bytes changed, and else taken over', async () => {
  const site = join(folder, 'site');
  let built = 0;
  const keep = (inputs: string, fails = false) =>
    keepBuilt({
      inputs,
      folders: [site],
      mark: join(folder, 'sites.json'),
      async build() {
        built += 1;
        await rm(site, { recursive: true, force: true });
        await put('site/index.html', inputs);
        await put('site/data/figures.csv', inputs);
        if (fails) throw new Error('stopped');
      },
    });
  const page = () => readFile(join(site, 'index.html'), 'utf8');

  expect([await keep('one'), await keep('one'), built]).toEqual(['built', 'kept', 1]);
  expect([await keep('two'), await page(), built]).toEqual(['built', 'two', 2]);
  await put('site/index.html', 'changed by a test');
  expect([await keep('two'), await page(), built]).toEqual(['built', 'two', 3]);
  await put('site/another.html', 'left by a test');
  expect([await keep('two'), existsSync(join(site, 'another.html')), built]).toEqual(['built', false, 4]);
  await rm(site, { recursive: true });
  expect([await keep('two'), built]).toEqual(['built', 5]);
  await expect(keep('three', true)).rejects.toThrow('stopped');
  expect([await keep('three'), await keep('three'), built]).toEqual(['built', 'kept', 7]);
});
