import { readdir, readFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';

/** Waits for the swap that a killed run began and that goes on without it: no process names the folder any more. */
export async function untilSwapped(parent: string): Promise<void> {
  while ((await commandLines()).some((line) => line.includes(parent))) await setTimeout(5);
}

/** Of all processes of this machine, as Linux tells them. */
async function commandLines(): Promise<string[]> {
  const processes = (await readdir('/proc')).filter((name) => /^\d+$/.test(name));
  // one that ends while it is looked at has none
  return Promise.all(processes.map((pid) => readFile(`/proc/${pid}/cmdline`, 'utf8').catch(() => '')));
}
