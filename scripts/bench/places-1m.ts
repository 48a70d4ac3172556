import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeCommand, measureCommand } from './whole-command.ts';

const COUNTS = [10_000, Number(process.env['BENCH_PLACES'] ?? 1_000_000)];
const VENUES = ['hospital', 'bus-station', 'hotel', 'school', 'market'];

/** One PDF for a million places, start to end, and what more memory it takes than one for ten thousand; needs 8 GB. */
export async function benchPlaces1m(): Promise<string> {
  const rows: string[] = [];
  const peaks: number[] = [];
  const within = await mkdtemp(join(tmpdir(), 'bench-places-'));
  const asked = { within, format: 'a4-poster', how: 'combine', venues: VENUES } as const;
  try {
    // whoever is the first keeps what Node makes of the code for all others, which takes memory
    await measureCommand({ places: 100, ...asked });
    for (const places of COUNTS) {
      const measured = await measureCommand({ places, ...asked });
      peaks.push(measured.peakBytes);
      const load = loadavg()[0]?.toFixed(1);
      rows.push(
        `${places.toLocaleString('en').padStart(9)}  ${describeCommand({ ...measured, places })}, load ${load}`,
      );
    }
  } finally {
    await rm(within, { recursive: true, force: true });
  }
  const [few = 0, many = 0] = peaks;
  return [
    'A4 posters in one PDF, from a CSV table of which every second cell is quoted',
    ...rows,
    `  memory grew by ${((many - few) / 1e6).toFixed(0)} MB from ${COUNTS.map((count) => count.toLocaleString('en')).join(' to ')} places`,
  ].join('\n');
}
