import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { headersFile } from '../../../src/node/site/content-security.ts';
import { headersFor, parseHeaderRules } from '../../../src/node/site/header-rules.ts';
import { writeHosting } from '../../../src/node/site/hosting.ts';
import { serveFolder } from '../../../src/node/site/static-server.ts';

const text = `<h1>Hướng dẫn</h1>${'<p>Bật Bluetooth.</p>'.repeat(200)}`;
/** Digits without order. */
const digits = (count: number) =>
  Array.from(
    { length: count },
    (_, at) => createHash('sha256').update(`${at}`).digest().readUInt16LE() % 10,
  ).join('');
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'hosting-'));
  for (const name of ['_astro', 'fonts', 'huong-dan']) await mkdir(join(folder, name));
  await writeFile(join(folder, 'huong-dan/index.html'), text);
  await writeFile(join(folder, 'huong-dan/a.pdf'), text);
  await writeFile(join(folder, 'index.html'), '<h1>Loa</h1>');
  await writeFile(join(folder, '_astro/a.Ab1.js'), 'x'.repeat(5000));
  // every digit needs its three and a third bits, whoever packs them
  await writeFile(join(folder, 'huong-dan/so.csv'), digits(5000));
  await writeFile(join(folder, 'fonts/a.woff2'), 'x');
  await writeHosting(folder, [{ locale: 'vi', from: '/huong-dan/cu/', to: '/huong-dan/moi/' }]);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a brotli form lies beside a file only where it is a tenth smaller than the gzip form', async () => {
  const files = await readdir(join(folder, 'huong-dan'));
  expect(files.filter((file) => file.startsWith('so.csv')).sort()).toEqual(['so.csv', 'so.csv.gz']);
});

test('beside a page lie its compressed forms, and none beside what is small or compressed already', async () => {
  const files = (await readdir(folder, { recursive: true })).filter((file) => /\.(br|gz)$/.test(file)).sort();
  expect(files).toEqual([
    ...['_astro/a.Ab1.js.br', '_astro/a.Ab1.js.gz'],
    ...['huong-dan/index.html.br', 'huong-dan/index.html.gz', 'huong-dan/so.csv.gz'],
  ]);
  const [br, gz] = await Promise.all(
    ['br', 'gz'].map((ending) => readFile(join(folder, `huong-dan/index.html.${ending}`))),
  );
  expect(brotliDecompressSync(br ?? '').toString()).toBe(text);
  expect(gunzipSync(gz ?? '').toString()).toBe(text);
});

test('every address is kept as long as it stays the same, and is told so once', async () => {
  const rules = parseHeaderRules(await readFile(join(folder, '_headers'), 'utf8'));
  const caching = (path: string) => headersFor(rules, path)['cache-control'];
  expect(caching('/')).toBe('no-cache');
  expect(caching('/huong-dan/')).toBe('no-cache');
  expect(caching('/_astro/a.Ab1.js')).toBe('public, max-age=31536000, immutable');
  expect(caching('/fonts/a.woff2')).toBe('public, max-age=604800');
});

test('moved pages are told to each kind of host in its own words', async () => {
  const read = (file: string) => readFile(join(folder, file), 'utf8');
  expect(await read('_redirects')).toBe('/huong-dan/cu/ /huong-dan/moi/ 301\n');
  expect(await read('_redirects.nginx')).toBe('/huong-dan/cu/ /huong-dan/moi/;\n');
  expect(await read('_redirects.caddy')).toBe('redir /huong-dan/cu/ /huong-dan/moi/ 301\n');
});

test.each([
  ['nginx.conf', '_headers.nginx', (name: string, value: string) => `add_header ${name} "${value}" always;`],
  ['Caddyfile', '_headers.caddy', (name: string, value: string) => `header ${name} "${value}"`],
] as const)('%s sends the headers of the build', async (file, headers, line) => {
  const conf = await readFile(join('scripts/hosting', file), 'utf8');
  expect(conf).toContain(`/srv/loa/${headers}`);
  const rules = parseHeaderRules(await readFile(join(folder, '_headers'), 'utf8'));
  const { 'cache-control': caching, ...everywhere } = headersFor(rules, '/');
  const lines = (await readFile(join(folder, headers), 'utf8')).trim().split('\n');
  expect(lines).toHaveLength(5);
  expect(lines.map((each) => each.toLowerCase())).toEqual(
    Object.entries(everywhere).map(([name, value]) => line(name, value).toLowerCase()),
  );
  const kept = headersFile(['/_astro/*', '/fonts/*']).match(/Cache-Control: .*/g) ?? [];
  for (const value of [caching ?? '', ...kept.map((each) => each.slice('Cache-Control: '.length))])
    expect(conf).toContain(`"${value}"`);
});

test.each([
  ['br, gzip', 'br'],
  ['gzip', 'gzip'],
  ['', undefined],
])('a browser that takes "%s" is sent %s', async (accepted, encoding) => {
  const server = await serveFolder(folder);
  const sent = await new Promise<Record<string, string | string[] | undefined>>((resolve, reject) => {
    const asked = request(
      `${server.origin}/huong-dan/`,
      { headers: { 'accept-encoding': accepted } },
      (answer) => {
        answer.resume();
        resolve(answer.headers);
      },
    );
    asked.on('error', reject);
    asked.end();
  });
  await server.close();
  expect(sent['content-encoding']).toBe(encoding);
  expect(sent['content-type']).toBe('text/html; charset=utf-8');
  expect(sent['vary']).toBe('accept-encoding');
});
