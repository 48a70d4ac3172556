import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';

/** Says from what the files in a folder were made. */
const STATE = '.loa-places.json';

/** Where a file grows before it is moved to its place in one step; the same name in every run, so that none is left over. */
export const UNFINISHED = '.loa-places.part';
/** The same for files that grow side by side. */
export const UNFINISHED_FILES = '.loa-places.parts';
const stateSchema = z.strictObject({
  recipe: z.string(),
  combined: z.array(z.strictObject({ file: z.string(), sha256: z.string(), bytes: z.number() })),
});
export type RunState = z.infer<typeof stateSchema>;

/** What an earlier run wrote down; nothing when there is none or it cannot be read. */
export async function readState(dir: string): Promise<RunState | undefined> {
  try {
    return stateSchema.parse(JSON.parse(await readFile(join(dir, STATE), 'utf8')));
  } catch {
    return undefined;
  }
}

export async function writeState(dir: string, state: RunState): Promise<void> {
  await writeFile(join(dir, UNFINISHED), `${JSON.stringify(state)}\n`);
  await rename(join(dir, UNFINISHED), join(dir, STATE));
}
