import { createHash } from 'node:crypto';
import { readlinkSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { threadId } from 'node:worker_threads';
import { isAlive } from './process.ts';

/** Half-finished things of another machine on a shared disk: nobody can ask whether their maker still runs. */
const DAY_MS = 24 * 60 * 60 * 1000;

/** Containers on one machine may have one name, but each counts its processes for itself. */
const machine = createHash('sha256').update(`${hostname()} ${processes()}`).digest('hex').slice(0, 8);

/** This thread of this process on this machine, for the names of its half-finished things: no two write into one. */
export const MAKER = `${machine}-${process.pid}-${threadId}`;

/** Where this run writes something before it is whole. */
export const halfOf = (path: string): string => `${path}.half-${MAKER}`;

/** Of earlier versions is the process number alone. */
const FORM = /^(?:([0-9a-f]{8})-(\d+)-\d+|(\d+))$/;

/** Whether whoever put `path` there, and gave it this name as its maker's, is gone and left it. */
export async function isAbandoned(path: string, maker: string): Promise<boolean> {
  const [, place = machine, process, alone] = FORM.exec(maker) ?? [];
  const pid = Number(process ?? alone);
  if (!pid) return false;
  if (place === machine) return !isAlive(pid);
  const { ctimeMs } = await stat(path);
  return Date.now() - ctimeMs > DAY_MS;
}

/** Linux's name for the processes that can be seen from here. */
function processes(): string {
  try {
    return readlinkSync('/proc/self/ns/pid');
  } catch {
    return '';
  }
}
