import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { TOOL } from '../../core/catalogue/manifest.ts';
import { isFileHere } from '../folders/links.ts';

/** Says whose a folder is, and which files for many places it holds. */
export const STATE = '.loa-places.json';

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
const stateSchema = z.object({ combined: z.array(combinedSchema) });

/** Those of earlier versions name no campaign. */
export const isEarlierState = (mark: object): boolean => 'recipe' in mark && 'combined' in mark;

/** What earlier runs wrote down; nothing when there is none or it cannot be read. */
export async function readCombined(dir: string): Promise<readonly CombinedFile[]> {
  if (!(await isFileHere(join(dir, STATE)))) return [];
  try {
    return stateSchema.parse(JSON.parse(await readFile(join(dir, STATE), 'utf8'))).combined;
  } catch {
    return [];
  }
}

type State = {
  readonly dir: string;
  readonly unfinished: string;
  readonly campaign: string;
  readonly combined: readonly CombinedFile[];
};

export async function writeState({ dir, unfinished, campaign, combined }: State): Promise<void> {
  const next = join(unfinished, STATE);
  await writeFile(next, `${JSON.stringify({ tool: TOOL, campaign, combined })}\n`);
  await rename(next, join(dir, STATE));
}
