import { readdirSync, readFileSync } from 'node:fs';

/** Linux counts in hundredths of a second for programs, whatever its own clock does. */
const TICKS_PER_SECOND = 100;

/** Seconds of processor of a process and of those that it started and that ended. */
export const cpuOf = (pid: number | 'self'): number => statOf(pid)?.seconds ?? 0;

/** The same with those that it started and that still run. */
export const cpuOfAll = (pid: number): number =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .reduce((sum, name) => {
      const stat = statOf(Number(name));
      return stat && (Number(name) === pid || stat.parent === pid) ? sum + stat.seconds : sum;
    }, 0);

/** Nothing of one that has ended meanwhile. */
function statOf(pid: number | 'self') {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    // utime, stime, cutime, cstime of proc(5)
    const ticks = fields.slice(11, 15).reduce((sum, each) => sum + Number(each), 0);
    return { parent: Number(fields[1]), seconds: ticks / TICKS_PER_SECOND };
  } catch {
    return undefined;
  }
}
