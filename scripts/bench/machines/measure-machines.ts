import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { queueAddress } from '../../../src/node/machines/addresses.ts';
import { fileRun } from '../../../src/node/machines/file-run.ts';
import { openQueue } from '../../../src/node/machines/queue.ts';
import { packsIn } from '../../../src/node/machines/runs.ts';
import { openStore } from '../../../src/node/machines/store.ts';
import { type Meeting, startWorker, tableOf } from './commands.ts';
import { secrets, startPostgres } from './servers.ts';

const PLACES = Number(process.env['BENCH_PLACES'] ?? 20_000);
const BATCH = 500;
/** A run of the published reference: sheets, machines, minutes. */
const REFERENCE = { sheets: 1_500_000, machines: 40, minutes: 25 };

type Measured = { readonly seconds: number; readonly cpuSeconds: number };

/** A table made by one command, and by 1, 2 and 4 workers over PostgreSQL and a folder; what 40 machines would do. */
export async function benchMachines(): Promise<string> {
  Object.assign(process.env, secrets);
  const dir = await mkdtemp(join(tmpdir(), 'loa-bench-machines-'));
  const postgres = await startPostgres();
  try {
    const table = join(dir, 'places.csv');
    await writeFile(table, tableOf('hospital', PLACES));
    const embedded: Measured[] = [];
    for (const at of [1, 2])
      embedded.push(
        await measured(() =>
          Promise.all(
            Array.from({ length: at }, (_, each) => makeAlone(table, join(dir, `out-${at}-${each}`))),
          ),
        ),
      );
    const rows: { readonly workers: number; readonly filing: Measured; readonly made: Measured }[] = [];
    for (const workers of [1, 2, 4]) {
      const meeting = { queue: postgres.url, store: `file://${join(dir, `store-${workers}`)}` };
      const filing = await measured(() => fileTable(table, meeting));
      const began = Date.now();
      const made = await measured(() =>
        Promise.all(
          Array.from(
            { length: workers },
            () => startWorker(meeting, ['--threads', '1', '--until-done']).ended,
          ),
        ),
      );
      // a worker that has nothing left waits a while before it ends
      rows.push({ workers, filing, made: { ...made, seconds: await secondsOfWork(meeting, began) } });
    }
    return describe(embedded, rows);
  } finally {
    await postgres.stop();
    await rm(dir, { recursive: true, force: true });
  }
}

function describe(
  [one, two]: readonly Measured[],
  rows: readonly { readonly workers: number; readonly filing: Measured; readonly made: Measured }[],
): string {
  const [first, last] = [rows[0], rows.at(-1)];
  if (!one || !two || !first || !last) throw new Error('Nothing was measured.');
  const allowed = (2 * one.seconds) / two.seconds;
  const gained = first.made.seconds / last.made.seconds;
  const cost = (first.filing.cpuSeconds + first.made.cpuSeconds) / one.cpuSeconds - 1;
  const perSecond = PLACES / first.made.cpuSeconds;
  const sheets = PLACES / first.filing.cpuSeconds;
  const workSeconds = REFERENCE.sheets / (perSecond * 2 * REFERENCE.machines);
  const filingSeconds = REFERENCE.sheets / sheets;
  const line = (name: string, { seconds, cpuSeconds }: Measured, count = PLACES) =>
    `${name.padEnd(44)}${seconds.toFixed(1).padStart(8)} s${cpuSeconds.toFixed(1).padStart(9)} s of processor${(count / seconds).toFixed(0).padStart(8)}/s`;
  return [
    `${PLACES} A4 posters in archives of ${BATCH}, PostgreSQL and a folder on one machine; load ${loadavg()[0]?.toFixed(1)}`,
    line('one command, one thread', one),
    line('two such commands at once', two, 2 * PLACES),
    ...rows.flatMap(({ workers, filing, made }) => [
      line(`filing`, filing),
      line(`${workers} worker${workers === 1 ? '' : 's'} of one thread`, made),
    ]),
    `1 → 4 workers ${gained.toFixed(2)}×, of what two processes get of these cores (${allowed.toFixed(2)}×): ${(gained / allowed).toFixed(2)}`,
    `queue, store, filing and a worker's start cost ${(100 * cost).toFixed(0)} % of processor over the one command`,
    `${REFERENCE.machines} machines of 2 such cores, ${REFERENCE.sheets.toLocaleString('en')} sheets: filing ${(filingSeconds / 60).toFixed(1)} min on one of them, then making ${(workSeconds / 60).toFixed(1)} min (published reference: ${REFERENCE.minutes} min).`,
    'Assumed: workers do not wait for the queue (a job a second in all) or the store (the archives of 80 cores at once), which one machine cannot show.',
  ].join('\n');
}

/** From `began` until the last archive was there. */
async function secondsOfWork({ store: address }: Meeting, began: number): Promise<number> {
  const packs = await packsIn(await openStore(address));
  return (Math.max(...[...packs.values()].map(({ modified }) => modified.getTime())) - began) / 1000;
}

async function makeAlone(table: string, out: string): Promise<void> {
  const program = ['--import', './src/node/run-typescript.mjs', 'scripts/build-materials.ts'];
  const child = spawn(
    process.execPath,
    [...program, '--places', table, '--out', out, '--pack', '--threads', '1'],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  const [code] = await once(child, 'exit');
  if (code !== 0) throw new Error(`The command ended with ${code}.`);
}

async function fileTable(placesFile: string, { queue: url, store: address }: Meeting): Promise<void> {
  const store = await openStore(address);
  const queue = await openQueue(queueAddress(url), console.error);
  await fileRun(
    { placesFile, contentDir: 'content', formats: ['a4-poster'], batchSize: BATCH },
    store,
    queue,
  );
  await queue.close();
}

/** Linux counts in hundredths of a second for programs, whatever its own clock does. */
const TICKS_PER_SECOND = 100;

/** Time of the clock, and of the processor in this program and those that it started and that ended meanwhile. */
async function measured(act: () => Promise<unknown>): Promise<Measured> {
  const [start, before] = [performance.now(), cpuSeconds()];
  await act();
  return { seconds: (performance.now() - start) / 1000, cpuSeconds: cpuSeconds() - before };
}

function cpuSeconds(): number {
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  // utime, stime, cutime, cstime of proc(5)
  return fields.slice(11, 15).reduce((sum, ticks) => sum + Number(ticks), 0) / TICKS_PER_SECOND;
}
