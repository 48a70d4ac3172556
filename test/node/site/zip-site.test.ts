import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync, zipSync } from 'fflate';
import { expect, onTestFinished, test } from 'vitest';
import { localPage } from '../../../src/node/site/local-page.ts';
import { requireOwnArchive, zipSite } from '../../../src/node/site/zip-site.ts';

const page = `<!doctype html><html><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="x"><style>@font-face{src:url('/fonts/a.woff2')}</style></head><body><a href="/">1</a><a href="/en/#part">2</a><a href="#here">3</a><a href="https://elsewhere.example/a/">4</a><a href="//elsewhere.example/">5</a><img srcset="/s/a.png 1w,/s/b.png 2w" src="/scenes/a.svg"><a href="/materials/a.pdf">6</a></body></html>`;

test('links lead to files, as far away as the page lies', () => {
  const local = localPage(page, 'en/guides/index.html');
  const addresses = [...local.matchAll(/(?:href|src)="([^"]*)"/g)].map((match) => match[1]);
  expect(addresses).toEqual([
    ...['../../index.html', '../../en/index.html#part', '#here', 'https://elsewhere.example/a/'],
    ...['//elsewhere.example/', '../../scenes/a.svg', '../../materials/a.pdf'],
  ]);
  expect(local).toContain('srcset="../../s/a.png 1w,../../s/b.png 2w"');
  expect(local).toContain("url('../../fonts/a.woff2')");
  expect(localPage(page, 'index.html')).toContain('href="./index.html"');
});

test('where programs cannot run, what is said without them is said, and what needs them is not shown', () => {
  const page =
    '<meta charset="utf-8"><noscript><p>Needs a program.</p></noscript><div id="x" data-needs-program>…</div><template data-program="/_astro/a.js"></template><script type="module">go()</script>';
  expect(localPage(page, 'design/index.html')).toMatch(
    /<p>Needs a program.<\/p><div id="x" hidden>…<\/div>$/,
  );
});

test('a page that has moved leads on to the file of the new one', () => {
  const moved =
    '<html><head><meta charset="utf-8"><meta http-equiv="refresh" content="0;url=/huong-dan/moi/#a"></head></html>';
  expect(localPage(moved, 'huong-dan/cu/index.html')).toContain(
    'content="0;url=../../huong-dan/moi/index.html#a"',
  );
});

test('the policy of such a page knows its styles as they are now, and nothing of a script', () => {
  const local = localPage(page, 'en/index.html');
  const style = /<style>(.*)<\/style>/.exec(local)?.[1] ?? '';
  const hash = createHash('sha256').update(style).digest('base64');
  expect(local.match(/Content-Security-Policy/g)).toHaveLength(1);
  expect(local).toContain(`'sha256-${hash}'`);
  expect(local).toContain("font-src 'self' file:");
  expect(local).not.toContain('script-src');
});

test('the archive of a site has the same bytes each time, instructions in both languages, and nothing for hosts', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'loa-zip-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  const folder = join(dir, 'dist');
  for (const each of ['en', '_astro']) await mkdir(join(folder, each), { recursive: true });
  for (const [file, text] of [
    ['index.html', page],
    ['en/index.html', page],
    ['a.pdf', '%PDF'],
    ['_headers', '/*'],
    ['_redirects.nginx', ''],
    ['_astro/page.abc.js', 'run()'],
    ['_astro/page.abc.js.br', 'x'],
    ['index.html.br', 'x'],
  ] as const)
    await writeFile(join(folder, file), text);
  const bytes = await zipSite(folder, join(dir, 'a.zip'));
  await zipSite(folder, join(dir, 'b.zip'));
  const [a, b] = await Promise.all(['a.zip', 'b.zip'].map((name) => readFile(join(dir, name))));
  expect(a?.equals(b ?? Buffer.alloc(0))).toBe(true);
  expect(a?.length).toBe(bytes);
  const files = unzipSync(new Uint8Array(a ?? []));
  expect(Object.keys(files)).toEqual([
    ...['README.txt', 'site/_astro/page.abc.js', 'site/a.pdf', 'site/en/index.html', 'site/index.html'],
  ]);
  const readme = new TextDecoder().decode(files['README.txt']);
  expect(readme).toContain('nháy đúp site/index.html');
  expect(readme).toContain('double-click site/index.html');
});

test('an archive takes the place of an earlier one of a site, and of nobody else’s', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'loa-zip-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  const folder = join(dir, 'dist');
  await mkdir(folder);
  await writeFile(join(folder, 'index.html'), page);
  const archive = join(dir, 'dist.zip');
  await requireOwnArchive(archive);
  await zipSite(folder, archive);
  await requireOwnArchive(archive);
  const theirs = zipSync({ 'README.txt': new Uint8Array(9), 'anh/1.jpg': new Uint8Array(9) });
  for (const bytes of [theirs, new TextEncoder().encode('bảng của văn phòng')]) {
    await writeFile(archive, bytes);
    await expect(requireOwnArchive(archive)).rejects.toThrow('--out');
  }
});

test('an archive that cannot be finished leaves nothing of itself', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'loa-zip-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  const folder = join(dir, 'dist');
  // where the archive should stand is a folder of somebody's
  await mkdir(join(dir, 'dist.zip', 'own'), { recursive: true });
  await mkdir(folder);
  await writeFile(join(folder, 'index.html'), page);
  await expect(zipSite(folder, join(dir, 'dist.zip'))).rejects.toThrow('EISDIR');
  expect((await readdir(dir)).sort()).toEqual(['dist', 'dist.zip']);
});
