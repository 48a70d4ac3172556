import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { openStore } from '../../../src/node/machines/open-store.ts';
import { asStarted } from '../whole-command.ts';
import { secrets } from './servers.ts';

/** Some rows of one kind of place, the names of some alike. */
export const tableOf = (venue: string, count: number, street = 'Láng'): string =>
  [
    'venue,name,address',
    ...Array.from({ length: count }, (_, at) => `${venue},Trạm ${at % 7},${at} ${street}`),
  ].join('\n');

export type Started = {
  readonly child: ChildProcess;
  /** All that it has said so far. */
  readonly output: () => string;
  readonly ended: Promise<string>;
};

type Surroundings = {
  readonly env?: Readonly<Record<string, string>>;
  /** A network namespace, which stands in for a machine. */
  readonly inNamespace?: string;
};

/** A command as staff start it, in a process of its own. */
function start(
  script: 'worker' | 'build-materials',
  args: readonly string[],
  { env = {}, inNamespace }: Surroundings = {},
): Started {
  const within = inNamespace === undefined ? [] : ['ip', 'netns', 'exec', inNamespace];
  const [program = '', ...all] = [...within, process.execPath, ...asStarted, `scripts/${script}.ts`, ...args];
  const child = spawn(program, [...all, '--lang', 'en'], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...secrets, ...env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (output += String(piece)));
  return { child, output: () => output, ended: once(child, 'exit').then(() => output) };
}

/** Where machines meet. */
export type Meeting = { readonly queue: string; readonly store: string };

export const startWorker = (
  { queue, store }: Meeting,
  more: readonly string[] = [],
  surroundings?: Surroundings,
): Started => start('worker', ['--queue', queue, '--store', store, ...more], surroundings);

export const startFiling = ({ queue, store }: Meeting, table: string, more: readonly string[]): Started =>
  start('build-materials', ['--places', table, '--queue', queue, '--store', store, ...more]);

/** Hash of the newest index of a store's runs. */
export const indexHash = async (url: string): Promise<string> =>
  createHash('sha256')
    .update(await indexIn(url))
    .digest('hex');

/** The newest index of a store's runs. */
async function indexIn(url: string): Promise<string> {
  Object.assign(process.env, secrets);
  const store = await openStore(url);
  let newest: { readonly name: string; readonly modified: Date } | undefined;
  for await (const each of store.list('runs/'))
    if (each.name.endsWith('.csv') && (!newest || each.modified > newest.modified)) newest = each;
  const bytes = newest && (await store.get(newest.name));
  store.close();
  if (!bytes) throw new Error('No run has an index.');
  return Buffer.from(bytes).toString('utf8');
}

/** Kills a command, if it still runs; gives all that it has said. */
export async function endNow({ child, ended }: Started): Promise<string> {
  if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL');
  return ended;
}
