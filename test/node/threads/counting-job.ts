import { setTimeout as wait } from 'node:timers/promises';
import type { Open } from '../../../src/node/threads/workshop.ts';

/** Adds what it is set up with to a number after so many milliseconds; a negative number it cannot wait for. */
export const open: Open<{ readonly more: number }, number, number> = async ({ more }) => {
  if (more < 0) throw new Error('It does not open.');
  return async (ms) => {
    if (ms < 0) throw new Error(`It cannot wait for ${ms} ms.`);
    await wait(ms);
    return ms + more;
  };
};
