import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { isOwnFile } from './in-the-way.ts';

/** Says which files for many places a folder holds. */
const STATE = '.loa-places.json';

const combinedSchema = z.strictObject({
  file: z.string(),
  /** Places that the file holds, and those of its format and language that stand in files before. */
  start: z.number(),
  count: z.number(),
  sha256: z.string(),
  bytes: z.number(),
  madeFrom: z.string(),
});
export type CombinedFile = z.infer<typeof combinedSchema>;
const stateSchema = z.strictObject({ combined: z.array(combinedSchema) });

/** What earlier runs wrote down; nothing when there is none or it cannot be read. */
export async function readCombined(dir: string): Promise<readonly CombinedFile[]> {
  if (!(await isOwnFile(join(dir, STATE)))) return [];
  try {
    return stateSchema.parse(JSON.parse(await readFile(join(dir, STATE), 'utf8'))).combined;
  } catch {
    return [];
  }
}

export async function writeCombinedState(
  dir: string,
  unfinished: string,
  combined: readonly CombinedFile[],
): Promise<void> {
  const next = join(unfinished, STATE);
  await writeFile(next, `${JSON.stringify({ combined })}\n`);
  await rename(next, join(dir, STATE));
}
