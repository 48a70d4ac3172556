import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { finished } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { readContent } from '../../src/node/content/read-content.ts';

const COUNTS = [1000, 100_000];

/** The whole command on tables of 1,000 and 100,000 places, a PDF each and combined; needs 7 GB for a while. */
export async function benchPlaces100k(): Promise<string> {
  const rows: string[] = [];
  for (const more of [[], ['--combine']]) {
    const peaks: number[] = [];
    for (const count of COUNTS) {
      const { seconds, peakBytes } = await runPlaces(count, more);
      peaks.push(peakBytes);
      rows.push(
        [
          (more[0] ?? 'a PDF each').padEnd(16),
          count.toLocaleString('en').padStart(9),
          `${seconds.toFixed(1)} s`.padStart(10),
          `${Math.round(count / seconds).toLocaleString('en')}/s`.padStart(10),
          `peak ${(peakBytes / 1e6).toFixed(0)} MB`.padStart(14),
        ].join(''),
      );
    }
    const [few = 0, many = 0] = peaks;
    const growthMb = Math.round((many - few) / 1e6);
    rows.push(
      `  grew by ${growthMb} MB from ${COUNTS.map((n) => n.toLocaleString('en')).join(' to ')}: limited by ` +
        (growthMb < few / 2e6
          ? 'what it takes to lay out the templates'
          : 'what is remembered of each place'),
    );
  }
  return ['A4 posters from a CSV table, start to end, screening included', ...rows].join('\n');
}

async function runPlaces(count: number, more: readonly string[]) {
  const dir = await mkdtemp(join(tmpdir(), 'bench-100k-'));
  try {
    const table = join(dir, 'places.csv');
    await writeTable(table, count);
    const start = performance.now();
    const program = [
      '--import',
      './src/node/run-typescript.mjs',
      'scripts/build-materials.ts',
      '--places',
      table,
    ];
    const child = spawn(process.execPath, [...program, '--out', join(dir, 'out'), ...more], {
      stdio: 'ignore',
    });
    const exit = once(child, 'exit');
    let peakBytes = 0;
    while (child.exitCode === null) {
      peakBytes = Math.max(peakBytes, await peakOf(child.pid));
      await Promise.race([exit, wait(100)]);
    }
    if (child.exitCode !== 0) throw new Error(`The run of ${count} places failed.`);
    return { seconds: (performance.now() - start) / 1000, peakBytes };
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

/** Most memory that a process has held so far, as Linux counts it; 0 when it is gone. */
async function peakOf(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return 1024 * Number(/VmHWM:\s+(\d+) kB/.exec(status)?.[1] ?? 0);
}

async function writeTable(path: string, count: number): Promise<void> {
  const kinds = (await readContent('content')).venues.map(({ id }) => id);
  const file = createWriteStream(path);
  file.write('venue;name;address;language\n');
  for (let row = 0; row < count; row += 1) {
    const venue = kinds[row % kinds.length];
    file.write(
      `${venue};Điểm số ${row + 1};${row % 400} đường Lê Lợi, phường ${row % 63};${row % 10 ? 'vi' : 'en'}\n`,
    );
  }
  file.end();
  await finished(file);
}
