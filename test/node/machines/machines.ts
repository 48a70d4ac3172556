import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createHash } from 'node:crypto';
import { campaignDir } from '../content/edited-campaign.ts';

/** Canteens of so many rows, the names of some alike. */
export const tableOf = (count: number, street = 'Láng'): string =>
  [
    'venue,name,address',
    ...Array.from({ length: count }, (_, at) => `canteen,Trạm ${at % 7},${at} ${street}`),
  ].join('\n');

export type Started = { readonly child: ChildProcess; readonly ended: Promise<string> };

/** A command as staff start it, in a process of its own. */
function start(script: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Started {
  const program = [
    '--import',
    './src/node/run-typescript.mjs',
    `scripts/${script}.ts`,
    ...args,
    '--lang',
    'en',
  ];
  const child = spawn(process.execPath, program, {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => (output += String(piece)));
  return { child, ended: once(child, 'exit').then(() => output) };
}

type Place = { readonly queue: string; readonly store: string };

export const startWorker = ({ queue, store }: Place, more: readonly string[] = []): Started =>
  start('worker', ['--queue', queue, '--store', store, '--threads', '1', ...more]);

/** Files a table in batches of 4, and waits for its sheets. */
export const startFiling = ({ queue, store }: Place, table: string, more: readonly string[] = []): Started =>
  start('build-materials', [
    ...['--places', table, '--queue', queue, '--store', store, '--batch', '4'],
    ...['--content', campaignDir, ...more],
  ]);

export const sha256 = (data: string | Uint8Array): string => createHash('sha256').update(data).digest('hex');

/** Every sheet that the index of a run lists, by row and file, with its hash and its archive. */
export const sheetsIn = (index: string) =>
  index
    .replace(/^\uFEFF/, '')
    .split('\r\n')
    .slice(1, -1)
    .map((line) => {
      const [row = '', , , file = '', hash = '', , pack = ''] = line.split(',');
      return { row, file, hash, pack };
    });
