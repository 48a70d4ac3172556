import { join } from 'node:path';
import { threadId } from 'node:worker_threads';
import type { SheetOrder } from '../../core/places/batch.ts';
import type { Open } from '../threads/workshop.ts';
import { isWhole } from './finished-file.ts';
import { partsHash } from './parts-hash.ts';
import { openWorkshop, type WorkshopSetup } from './open-workshop.ts';
import type { Written } from './places-list.ts';
import { type MaterialKeys, recipeOf } from './recipes.ts';
import { fileWriter } from './write-files.ts';

export type SheetSetup = WorkshopSetup & {
  readonly dir: string;
  /** An empty folder of the same disk for files that are moved to their places. */
  readonly unfinished: string;
  readonly keys: MaterialKeys;
};

/** Some sheets of a run, each a file of its own. */
export type SheetJob = readonly {
  readonly order: SheetOrder;
  /** Where its file stands now, below `dir`: a growing folder has another name than in the order. */
  readonly place: string;
  readonly isGrowing: boolean;
  /** What an earlier run has written down of it. */
  readonly before?: Written | undefined;
}[];

export type SheetResult = readonly (Written & { readonly isKept: boolean })[];

/** Makes and writes the sheets of a job, but for those that are there already as they would come out. */
export const open: Open<SheetSetup, SheetJob, SheetResult> = async ({
  dir,
  unfinished,
  keys,
  ...workshop
}) => {
  const makeSheet = await openWorkshop(workshop);
  const hashOf = partsHash();
  const writer = fileWriter({ dir, unfinished, name: `${threadId}` });
  return async (job) => {
    const results: SheetResult[number][] = [];
    for (const { order, place, isGrowing, before } of job) {
      const madeFrom = recipeOf(order, keys);
      if (before?.madeFrom === madeFrom && isWhole(join(dir, place), before)) {
        results.push({ ...before, isKept: true });
        continue;
      }
      const { parts, bytes } = await makeSheet(order);
      results.push({ sha256: hashOf(parts), bytes, madeFrom, isKept: false });
      await writer.add({ file: place, parts, isGrowing });
    }
    await writer.end();
    return results;
  };
};
