import { resolve } from 'node:path';
import { tell } from '../commands/tell.ts';

/** Refuses what is no name for a marked copy before anything is done: the table itself, another kind of file. */
export function requireMarkedName(table: string, copy: string): void {
  if (!/\.xlsx$/i.test(copy) || resolve(copy) === resolve(table))
    throw tell(({ options }) => options.markedName(copy));
}
