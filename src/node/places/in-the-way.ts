import type { Stats } from 'node:fs';
import { lstat } from 'node:fs/promises';
import type { Told } from '../../core/i18n/told.ts';
import { tellOfPlaces } from './tell-of-places.ts';

/** What stands in the output folder under a name that a run needs, as an error with the mend. */
export function inTheWay(path: string, found: Pick<Stats, 'isSymbolicLink'>): Told {
  const kind = found.isSymbolicLink() ? 'link' : 'other';
  return tellOfPlaces((say) => say.inTheWay[kind](path));
}

/** Whether a file is there. Throws when it is a link, which could lead to somebody else's file, or no file at all. */
export async function isOwnFile(path: string): Promise<boolean> {
  const found = await lstat(path).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    return undefined;
  });
  if (found && !found.isFile()) throw inTheWay(path, found);
  return found !== undefined;
}
