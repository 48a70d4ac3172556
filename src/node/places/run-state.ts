import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { TOOL } from '../../core/catalogue/tool.ts';
import { isFileHere } from '../folders/links.ts';
import type { CombinedFile } from './state-schema.ts';

/** Says whose a folder is, and which files for many places it holds. */
export const STATE = '.loa-places.json';

/** Those of earlier versions name no campaign. */
export const isEarlierState = (mark: object): boolean => 'recipe' in mark && 'combined' in mark;

/** What earlier runs wrote down; nothing when there is none or it cannot be read. */
export async function readCombined(dir: string): Promise<readonly CombinedFile[]> {
  if (!(await isFileHere(join(dir, STATE)))) return [];
  try {
    // most runs have none to read, and loading what checks it takes longer than their first sheet
    const { stateSchema } = await import('./state-schema.ts');
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
