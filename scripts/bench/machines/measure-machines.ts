import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { queueAddress } from '../../../src/node/machines/addresses.ts';
import { fileRun } from '../../../src/node/machines/file-run.ts';
import { openQueue } from '../../../src/node/machines/queue.ts';
import { packsIn } from '../../../src/node/machines/runs.ts';
import { openStore } from '../../../src/node/machines/open-store.ts';
import { coresAllow } from '../cores-allow.ts';
import { asStarted } from '../whole-command.ts';
import { type Meeting, startWorker, tableOf } from './commands.ts';
import { cpuOf } from './cpu-seconds.ts';
import { secrets, startPostgres } from './servers.ts';

/** Each further sheet costs what the larger table costs more than the smaller one; the rest is starting. */
const MANY = Number(process.env['BENCH_PLACES'] ?? 120_000);
const SIZES = [Math.round(MANY / 5), MANY] as const;
const BATCH = 500;
/** A run of the published reference: sheets, machines, minutes. */
const REFERENCE = { sheets: 1_500_000, machines: 40, minutes: 25 };
const CORES = 2;

type Measured = { readonly seconds: number; readonly cpuSeconds: number };
type Worked = Measured & { readonly workers: number; readonly perSecond: number; readonly serverCpu: number };

/** A table made by one command, and by 1 and 4 workers over PostgreSQL and a folder; what 40 machines would do. */
export async function benchMachines(): Promise<string> {
  Object.assign(process.env, secrets);
  const dir = await mkdtemp(join(tmpdir(), 'loa-bench-machines-'));
  const postgres = await startPostgres();
  const alone = async (table: string, times: number) => {
    const outs = Array.from({ length: times }, (_, each) => join(dir, `out-${each}`));
    const made = await measured(() => Promise.all(outs.map((out) => makeAlone(table, out))));
    await Promise.all(outs.map((out) => rm(out, { recursive: true })));
    return made;
  };
  const together = async (table: string, workers: number) => {
    const folder = join(dir, 'store');
    const meeting = { queue: postgres.url, store: `file://${folder}` };
    const before = await postgres.cpuSeconds();
    const filing = await measured(() => fileTable(table, meeting));
    const work = async () => {
      const { child, ended } = startWorker(meeting, ['--threads', '1', '--until-done']);
      const said = await ended;
      if (child.exitCode !== 0) throw new Error(`A worker ended with ${child.exitCode}:\n${said}`);
    };
    const made = await measured(() => Promise.all(Array.from({ length: workers }, work)));
    const serverCpu = (await postgres.cpuSeconds()) - before;
    const worked = { workers, ...made, perSecond: await rateOf(meeting, workers), serverCpu };
    await rm(folder, { recursive: true });
    return { filing, made: worked };
  };
  try {
    const embedded: Measured[] = [];
    const rows: { readonly filing: Measured; readonly made: Worked }[] = [];
    for (const places of SIZES) {
      const table = join(dir, `${places}.csv`);
      await writeFile(table, tableOf('hospital', places));
      // whoever is the first keeps what Node makes of the code for all others
      if (embedded.length === 0) await alone(table, 1);
      embedded.push(await alone(table, 1));
      rows.push(await together(table, 1));
    }
    const table = join(dir, `${MANY}.csv`);
    embedded.push(await alone(table, CORES));
    rows.push(await together(table, 4));
    return describe(embedded, rows, await coresAllow(CORES));
  } finally {
    await postgres.stop();
    await rm(dir, { recursive: true, force: true });
  }
}

function describe(
  [few, many, both]: readonly Measured[],
  rows: readonly { readonly filing: Measured; readonly made: Worked }[],
  allowedByCores: number,
): string {
  const [small, large, four] = rows;
  if (!few || !many || !both || !small || !large || !four) throw new Error('Nothing was measured.');
  const each = (less: Measured, more: Measured) =>
    (more.cpuSeconds - less.cpuSeconds) / (SIZES[1] - SIZES[0]);
  const [own, filed, worked] = [
    each(few, many),
    each(small.filing, large.filing),
    each(small.made, large.made),
  ];
  const cost = (filed + worked) / own - 1;
  const line = (name: string, less: Measured, more: Measured) =>
    `${name.padEnd(28)}${(1000 * each(less, more)).toFixed(3).padStart(8)} ms a sheet${(more.cpuSeconds - each(less, more) * MANY).toFixed(1).padStart(7)} s to start${more.cpuSeconds.toFixed(1).padStart(8)} s in all`;
  const allowed = (CORES * many.seconds) / both.seconds;
  const gained = four.made.perSecond / large.made.perSecond;
  const busy = ({ cpuSeconds, seconds }: Measured) => (cpuSeconds / seconds).toFixed(2);
  const workSeconds = (REFERENCE.sheets * worked) / (CORES * REFERENCE.machines);
  const filingSeconds = REFERENCE.sheets * filed;
  return [
    `${MANY.toLocaleString('en')} A4 posters in archives of ${BATCH}, PostgreSQL and a folder on one machine; processor time; load ${loadavg()[0]?.toFixed(1)}`,
    line('one command, one thread', few, many),
    line('filing', small.filing, large.filing),
    line('a worker of one thread', small.made, large.made),
    `PostgreSQL itself           ${large.made.serverCpu.toFixed(1)} s in all (${four.made.serverCpu.toFixed(1)} s with four workers)`,
    `filing and a worker cost ${(100 * cost).toFixed(0)} % a sheet over the one command, without what it takes to start them`,
    `once they work, 1 → 4 workers ${gained.toFixed(2)}× (${large.made.perSecond.toFixed(0)} → ${four.made.perSecond.toFixed(0)}/s); one worker kept ${busy(large.made)} cores busy, four ${busy(four.made)}, their start included`,
    `of what this machine allows: two commands at once ${allowed.toFixed(2)}×, with its disk: ${(gained / allowed).toFixed(2)}; ${CORES} processes that only fill, and write nothing, ${allowedByCores.toFixed(2)}×: ${(gained / allowedByCores).toFixed(2)}`,
    `${REFERENCE.machines} machines of ${CORES} such cores, ${REFERENCE.sheets.toLocaleString('en')} sheets: filing ${(filingSeconds / 60).toFixed(1)} min on one of them, then making ${(workSeconds / 60).toFixed(1)} min (published reference: ${REFERENCE.minutes} min).`,
    'Assumed: a core to each thread; workers do not wait for the queue (a job a second in all) or the store (the archives of 80 cores at once), which one machine cannot show.',
  ].join('\n');
}

/** So many archives of each worker are made while others start, and while V8 still translates what makes them. */
const WARMING_UP = 4;

/** Sheets a second, from when the workers are under way to the last archive. */
async function rateOf({ store: address }: Meeting, workers: number): Promise<number> {
  const packs = await packsIn(await openStore(address));
  const times = [...packs.values()].map(({ modified }) => modified.getTime()).toSorted((a, b) => a - b);
  const [start = 0, ...others] = times.slice(WARMING_UP * workers - 1);
  return (1000 * BATCH * others.length) / ((others.at(-1) ?? 0) - start);
}

async function makeAlone(table: string, out: string): Promise<void> {
  const child = spawn(
    process.execPath,
    [...asStarted, 'scripts/build-materials.ts', '--places', table, '--out', out, '--pack', '--threads', '1'],
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

/** Time of the clock, and of the processor in this program and those that it started and that ended meanwhile. */
async function measured(act: () => Promise<unknown>): Promise<Measured> {
  const [start, before] = [performance.now(), cpuOf('self')];
  await act();
  return { seconds: (performance.now() - start) / 1000, cpuSeconds: cpuOf('self') - before };
}
