import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import type { Measured } from './places-program.ts';

export type Command = {
  /** A folder of its own disk. What is made stays there, as files that are deleted slow down the next ones. */
  readonly within: string;
  readonly places: number;
  readonly format: string;
  readonly threads?: number;
  readonly how: 'separate' | 'combine' | 'pack';
  /** Kinds of places, in turn. */
  readonly venues: readonly string[];
};

/** From the start of its process to the end; `bytes` are of all that it wrote. */
type MeasuredCommand = Measured & { readonly seconds: number; readonly bytes: number };

/**
 * As `npm run materials` starts, so that a million sheets take hardly more memory than few: with little memory for what
 * is young, and all that is made there. V8 takes what lay out templates for a sign that rows will live as long as they.
 */
export const asStarted = [
  ...['--max-semi-space-size=4', '--no-allocation-site-pretenuring'],
  ...['--import', './src/node/run-typescript.mjs'],
];

/** The whole command in a process of its own. */
export async function measureCommand({
  within,
  places,
  format,
  threads,
  how,
  venues,
}: Command): Promise<MeasuredCommand> {
  const dir = await mkdtemp(join(within, 'run-'));
  const table = join(dir, 'places.csv');
  await writeTable(table, places, venues);
  const program = [...asStarted, 'scripts/bench/places-program.ts'];
  const run = { table, out: join(dir, 'out'), format, how, ...(threads && { threads }) };
  const start = performance.now();
  const child = spawn(process.execPath, [...program, JSON.stringify(run)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (piece) => (said += String(piece)));
  const [code] = (await once(child, 'close')) as [number];
  if (code !== 0) throw new Error(`The run of ${places} places failed.`);
  const seconds = (performance.now() - start) / 1000;
  return { ...(JSON.parse(said) as Measured), seconds, bytes: await bytesBelow(run.out) };
}

async function bytesBelow(dir: string): Promise<number> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  let bytes = 0;
  for (const entry of entries)
    if (entry.isFile()) bytes += (await stat(join(entry.parentPath, entry.name))).size;
  return bytes;
}

/** Every second cell in quotation marks. */
async function writeTable(path: string, count: number, venues: readonly string[]): Promise<void> {
  const file = createWriteStream(path);
  file.write('venue;name;address;hotline;language\n');
  for (let row = 0; row < count; row += 1) {
    const line = `${venues[row % venues.length]};"Điểm số ${row + 1}";${row % 400} đường Lê Lợi, phường ${row % 63};"1900 9095";vi\n`;
    if (!file.write(line)) await once(file, 'drain');
  }
  file.end();
  await finished(file);
}

/** What a run took, and of what. */
export function describeCommand({
  seconds,
  cpuSeconds,
  steps,
  peakBytes,
  bytes,
  places,
}: MeasuredCommand & { readonly places: number }): string {
  const share = (part: number) => `${Math.round((100 * part) / seconds)} %`;
  const [started = 0, read = 0, made = 0] = steps;
  return [
    `${Math.round(places / seconds).toLocaleString('en')}/s (${seconds.toFixed(1)} s, ${((1000 * cpuSeconds) / places).toFixed(2)} ms of a core each, ${(cpuSeconds / seconds).toFixed(2)} cores busy`,
    `${(bytes / 1e6).toFixed(0)} MB written, peak ${(peakBytes / 1e6).toFixed(0)} MB`,
    `starting ${share(started)}, reading and screening ${share(read - started)}, making ${share(made - read)}, ending ${share(seconds - made)})`,
  ].join(', ');
}
