import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { expect, inject, onTestFinished, test } from 'vitest';

const folder = inject('site');
const isInstalled = (program: string): boolean => {
  try {
    execFileSync('which', [program], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};
/** Of Debian's `libnginx-mod-http-brotli-static`. */
const brotli = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** What each server is started with: our file for it, on a port of this machine, around the built site. */
const servers = {
  nginx: {
    takesBrotli: existsSync(brotli),
    conf: (port: number, dir: string) => {
      const own = readFileSync('scripts/hosting/nginx.conf', 'utf8')
        .replaceAll('/srv/loa', folder)
        .replace('listen 80;', `listen 127.0.0.1:${port};`)
        .replace('# brotli_static on;', existsSync(brotli) ? 'brotli_static on;' : '');
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
        (name) => `${name}_temp_path ${dir}/${name};`,
      );
      return [
        ...(existsSync(brotli) ? [`load_module ${brotli};`] : []),
        ...(process.getuid?.() === 0 ? ['user root;'] : []),
        `daemon off; pid ${dir}/pid; error_log stderr; events {}`,
        `http { include /etc/nginx/mime.types; access_log off; ${temporary.join(' ')}\n${own}\n}`,
      ].join('\n');
    },
    start: (file: string) => ['-c', file],
  },
  caddy: {
    takesBrotli: true,
    conf: (port: number) =>
      `{\n\tadmin off\n\tauto_https off\n\tdefault_bind 127.0.0.1\n}\n${readFileSync('scripts/hosting/Caddyfile', 'utf8')}`
        .replaceAll('/srv/loa', folder)
        .replace('loa.example {', `http://127.0.0.1:${port} {`),
    start: (file: string) => ['run', '--adapter', 'caddyfile', '--config', file],
  },
};

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const address = server.address();
  await new Promise<void>((closed) => server.close(() => closed()));
  return address !== null && typeof address === 'object' ? address.port : 0;
}

type Answer = {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
};
const ask = (port: number, path: string, accepted = ''): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const asked = request(
      { host: '127.0.0.1', port, path, headers: { 'accept-encoding': accepted } },
      (answer) => {
        const parts: Buffer[] = [];
        answer.on('data', (part: Buffer) => parts.push(part));
        answer.on('end', () =>
          resolve({ status: answer.statusCode ?? 0, headers: answer.headers, body: Buffer.concat(parts) }),
        );
      },
    );
    asked.on('error', reject);
    asked.end();
  });

async function serve(name: keyof typeof servers): Promise<number> {
  const dir = await mkdtemp(join(tmpdir(), `${name}-`));
  const port = await freePort();
  const { conf, start } = servers[name];
  await writeFile(join(dir, 'conf'), conf(port, dir));
  const server = spawn(name, start(join(dir, 'conf')), {
    env: { ...process.env, HOME: dir, XDG_CONFIG_HOME: dir, XDG_DATA_HOME: dir },
  });
  let said = '';
  server.stderr.on('data', (text: Buffer) => {
    said += text.toString();
  });
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  onTestFinished(async () => {
    server.kill();
    await ended;
    await rm(dir, { recursive: true, force: true });
  });
  await expect
    .poll(
      () =>
        ask(port, '/').then(
          ({ status }) => status,
          () => said,
        ),
      { timeout: 60_000, interval: 200 },
    )
    .toBe(200);
  return port;
}

test.skipIf(!isInstalled('nginx')).for([['nginx']] as const)(
  '%s serves the site as it was built to be',
  async ([name]) => {
    await inspect(name);
  },
);
test.skipIf(!isInstalled('caddy')).for([['caddy']] as const)(
  '%s serves the site as it was built to be',
  async ([name]) => {
    await inspect(name);
  },
);

async function inspect(name: keyof typeof servers): Promise<void> {
  const port = await serve(name);
  const page = '/huong-dan/android/';
  const html = await readFile(join(folder, page, 'index.html'));

  const plain = await ask(port, page);
  expect([plain.status, plain.body.equals(html)]).toEqual([200, true]);
  expect(plain.headers).toMatchObject({
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-cache',
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
  });
  const stated = /Content-Security-Policy: (.*)/.exec(await readFile(join(folder, '_headers'), 'utf8'))?.[1];
  expect(plain.headers['content-security-policy']).toBe(stated);

  const gzip = await ask(port, page, 'gzip');
  expect([gzip.headers['content-encoding'], gunzipSync(gzip.body).equals(html)]).toEqual(['gzip', true]);
  if (servers[name].takesBrotli) {
    const br = await ask(port, page, 'br, gzip');
    expect([br.headers['content-encoding'], brotliDecompressSync(br.body).equals(html)]).toEqual([
      'br',
      true,
    ]);
  }

  const designer = await readFile(join(folder, 'thiet-ke/index.html'), 'utf8');
  const [script = ''] = /\/_astro\/[\w.-]+\.js/.exec(designer) ?? [];
  expect((await ask(port, script)).headers['cache-control']).toBe('public, max-age=31536000, immutable');

  const moved = (await readFile(join(folder, '_redirects'), 'utf8')).trim().split('\n');
  expect(moved.length).toBeGreaterThan(100);
  for (const line of moved) {
    const [from = '', to] = line.split(' ');
    const { status, headers } = await ask(port, from);
    expect([from, status, headers['location']]).toEqual([from, 301, to]);
  }

  const missing = await ask(port, '/huong-dan/khong-co/');
  expect([missing.status, missing.body.toString().includes('<h1')]).toEqual([404, true]);
  expect(missing.headers['x-content-type-options']).toBe('nosniff');
  for (const path of ['/_headers', '/_headers.nginx', '/_redirects.nginx'])
    expect((await ask(port, path)).status).toBe(404);
  const folderAlone = await ask(port, '/huong-dan/android');
  expect([301, 302, 307, 308]).toContain(folderAlone.status);
  expect(folderAlone.headers['location']).toBe(page);
}
