import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { asStarted } from './whole-command.ts';

/**
 * How many times the sheets of one process so many get that only fill them, each by itself: no disk, no start, nothing
 * shared. More than that these cores do not allow, whatever is run on them.
 */
export async function coresAllow(processes: number): Promise<number> {
  const [alone = 0] = await fillAtOnce(1);
  const together = await fillAtOnce(processes);
  return together.reduce((sum, each) => sum + each, 0) / alone;
}

/** Sheets a second of each of so many processes, measured while all of them are under way. */
async function fillAtOnce(processes: number): Promise<readonly number[]> {
  const started = Array.from({ length: processes }, () => {
    const child = spawn(process.execPath, [...asStarted, 'scripts/bench/fill-program.ts'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    return { child, lines: createInterface({ input: child.stdout }) };
  });
  await Promise.all(started.map(({ lines }) => once(lines, 'line')));
  return Promise.all(
    started.map(async ({ child, lines }) => {
      const said = once(lines, 'line');
      child.stdin.write('\n');
      const [rate] = (await said) as [string];
      child.stdin.end();
      return Number(rate);
    }),
  );
}
