import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** Linux counts in hundredths of a second for programs, whatever its own clock does. */
const TICKS_PER_SECOND = 100;

/**
 * Seconds of processor time that this process has used, and on Linux the programs that it started, whether they have
 * ended or still run: how busy the machine is with other things makes no difference. What those start in turn counts
 * once they have waited for it to end, which a browser does not do for its pages.
 */
export function cpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  const programs = readPrograms();
  const running = [...programs.values()].filter(({ parent }) => parent === process.pid);
  const ticks = running.reduce(
    (sum, { own, ended }) => sum + own + ended,
    programs.get(process.pid)?.ended ?? 0,
  );
  return (user + system) / 1e6 + ticks / TICKS_PER_SECOND;
}

/** What a process on the machine has used, in ticks. */
type Program = {
  readonly parent: number;
  readonly own: number;
  /** Of the programs that it started and that have ended. */
  readonly ended: number;
};

function readPrograms(): ReadonlyMap<number, Program> {
  if (!existsSync('/proc/self/stat')) return new Map();
  const ids = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return new Map(
    ids.flatMap((id) => {
      const fields = readFields(id);
      if (fields === undefined) return [];
      // `ppid`, then `utime`, `stime`, `cutime` and `cstime` of proc(5)
      const [parent = 0, user = 0, system = 0, endedUser = 0, endedSystem = 0] = [1, 11, 12, 13, 14].map(
        (at) => Number(fields[at]),
      );
      return [[Number(id), { parent, own: user + system, ended: endedUser + endedSystem }] as const];
    }),
  );
}

function readFields(id: string): readonly string[] | undefined {
  try {
    // the name of the program comes second, in brackets, and may hold spaces
    return readFileSync(`/proc/${id}/stat`, 'utf8').split(') ').at(-1)?.split(' ');
  } catch {
    // it ended in the meantime
    return undefined;
  }
}
