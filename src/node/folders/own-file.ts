import { readFile } from 'node:fs/promises';
import { tell } from '../commands/tell.ts';

/** How a command knows a file that it wrote, and the option by which its name was given. */
type Written = { readonly isOurs: (bytes: Uint8Array) => boolean; readonly option: `--${string}` };

/** Refuses to put anything in the place of a file of somebody's: what is there must be what the same command wrote. */
export async function requireOwnFile(path: string, { isOurs, option }: Written): Promise<void> {
  const bytes = await readFile(path).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (bytes !== undefined && !isOurs(bytes)) throw tell(({ folders }) => folders.isTheirs(path, option));
}
