import { existsSync, readFileSync } from 'node:fs';

/** Linux counts in hundredths of a second for programs, whatever its own clock does. */
const TICKS_PER_SECOND = 100;

/**
 * Seconds of processor time that this process has used, and on Linux the programs that it started and that have
 * ended: how busy the machine is with other things makes no difference.
 */
export function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6 + childrenSeconds();
}

function childrenSeconds(): number {
  if (!existsSync('/proc/self/stat')) return 0;
  // the name of the program comes second, in brackets, and may hold spaces
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  // `cutime` and `cstime` of proc(5)
  return (Number(fields[13]) + Number(fields[14])) / TICKS_PER_SECOND;
}
