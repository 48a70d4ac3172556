import { readFile } from 'node:fs/promises';
import { tell } from '../commands/tell.ts';

/** Refuses to put anything in the place of a file of somebody's: what is there must be what the same command wrote. */
export async function requireOwnFile(path: string, isOurs: (text: string) => boolean): Promise<void> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text !== undefined && !isOurs(text)) throw tell(({ folders }) => folders.isTheirs(path));
}
