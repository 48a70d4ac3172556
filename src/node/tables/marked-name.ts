import { resolve } from 'node:path';
import { isMarkedCopy } from '../../core/tables/marked/marked-copy.ts';
import { tell } from '../commands/tell.ts';
import { requireOwnFile } from '../folders/own-file.ts';

/**
 * Refuses what is no name for a marked copy before anything is done: the table itself, another kind of file, a file
 * that is somebody's, such as an earlier copy in which somebody has mended cells.
 */
export async function requireMarkedName(table: string, copy: string): Promise<void> {
  if (!/\.xlsx$/i.test(copy) || resolve(copy) === resolve(table))
    throw tell(({ options }) => options.markedName(copy));
  await requireOwnFile(copy, { isOurs: isMarkedCopy, option: '--marked' });
}
