import { hasRedis, startPostgres, startRedis, startS3 } from './servers.ts';
import { killMachines } from './kill-machines.ts';

/** How many, at random; `KILLS=6` for a look. */
const KILLS = Number(process.env['KILLS'] ?? 200);

/** Whether the index of a run is that of an undisturbed one, whatever is killed: over Redis, else over PostgreSQL. */
export async function benchKills(): Promise<string> {
  const queue = await (hasRedis ? startRedis() : startPostgres());
  const store = await startS3();
  try {
    const { killed, indexes } = await killMachines({
      queue,
      store,
      contentDir: 'content',
      venue: 'hospital',
      random: Math.random,
      kills: KILLS,
      places: 400,
      batch: 10,
      workers: 2,
    });
    const wrong = indexes.filter(({ disturbed, undisturbed }) => disturbed !== undisturbed);
    const kills = Object.entries(killed).map(([who, count]) => `${who} ${count}`);
    return [
      `${KILLS} kills over ${hasRedis ? 'Redis, which forgets everything each time' : 'PostgreSQL'}: ${kills.join(', ')}`,
      `${indexes.length} tables, of which ${wrong.length} had another index than an undisturbed run`,
    ].join('\n');
  } finally {
    await queue.stop();
    await store.stop();
  }
}
