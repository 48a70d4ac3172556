import { mkdir, mkdtemp, readdir, readlink, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serveFolder } from '../../../src/node/site/static-server.ts';
import { linuxTest } from '../../linux-only.ts';

let parent = '';
let server: Awaited<ReturnType<typeof serveFolder>>;

beforeAll(async () => {
  parent = await mkdtemp(join(tmpdir(), 'serve-'));
  await writeFile(join(parent, 'secret.txt'), 'not for readers');
  const site = join(parent, 'site');
  await mkdir(join(site, 'huong-dan'), { recursive: true });
  await writeFile(join(site, 'huong-dan', 'index.html'), '<h1>Hướng dẫn</h1>');
  await mkdir(join(site, 'hướng dẫn'));
  await writeFile(join(site, 'hướng dẫn', 'index.html'), '<h1>Hướng dẫn</h1>');
  await writeFile(join(site, '404.html'), '<h1>Không thấy</h1>');
  await writeFile(join(site, 'figures.csv'), 'value\n1\n');
  await writeFile(join(site, '_headers'), '/*\n  X-Content-Type-Options: nosniff\n');
  server = await serveFolder(site);
});
afterAll(async () => {
  await server.close();
  await rm(parent, { recursive: true });
});

const get = (path: string) => fetch(`${server.origin}${path}`, { redirect: 'manual' });

test('a folder answers with its page, its type and the headers of _headers', async () => {
  const response = await get('/huong-dan/');
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(response.headers.get('x-content-type-options')).toBe('nosniff');
  expect(await response.text()).toBe('<h1>Hướng dẫn</h1>');
});

test('a folder asked for without its slash is sent on to the one with it', async () => {
  const response = await get('/huong-dan');
  expect([response.status, response.headers.get('location')]).toEqual([308, '/huong-dan/']);
});

test('a folder with accents in its name is sent on to an address that a header can carry', async () => {
  const response = await get('/h%C6%B0%E1%BB%9Bng%20d%E1%BA%ABn');
  expect([response.status, response.headers.get('location')]).toEqual([
    308,
    '/h%C6%B0%E1%BB%9Bng%20d%E1%BA%ABn/',
  ]);
  expect((await get('/h%C6%B0%E1%BB%9Bng%20d%E1%BA%ABn/')).status).toBe(200);
});

test('no address is sent on to another host', async () => {
  const response = await get('/%2fhuong-dan');
  expect([response.status, response.headers.get('location')]).toEqual([308, '/huong-dan/']);
});

test.each(['/%', '/%ff', '/a%00b'])('an address that is none gets status 404: %s', async (path) => {
  expect((await get(path)).status).toBe(404);
});

test('what is not there gets status 404 with the site’s own page', async () => {
  const response = await get('/nothing/');
  expect([response.status, await response.text()]).toEqual([404, '<h1>Không thấy</h1>']);
});

test('no address leads out of the folder', async () => {
  const status = await new Promise((resolve, reject) => {
    const { hostname, port } = new URL(server.origin);
    request({ hostname, port, path: '/%2e%2e/secret.txt' }, (response) => {
      response.resume();
      resolve(response.statusCode);
    })
      .on('error', reject)
      .end();
  });
  expect(status).toBe(404);
});

linuxTest('a reader who leaves in the middle of a download leaves no file open', async () => {
  const path = join(parent, 'site', 'kit.zip');
  await writeFile(path, new Uint8Array(50e6));
  await new Promise<void>((resolve, reject) => {
    const asked = request(`${server.origin}/kit.zip`, (response) => {
      response.once('data', () => asked.destroy());
      response.once('close', resolve);
      response.on('error', () => undefined);
    });
    asked.on('error', reject).end();
  });
  await expect.poll(openFiles, { timeout: 30_000 }).not.toContain(path);
  expect((await get('/huong-dan/')).status).toBe(200);
});

/** Paths that this process holds open, as Linux tells them. */
async function openFiles(): Promise<string[]> {
  const numbers = await readdir('/proc/self/fd');
  return Promise.all(numbers.map((number) => readlink(`/proc/self/fd/${number}`).catch(() => '')));
}
