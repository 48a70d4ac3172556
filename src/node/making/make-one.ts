import { type MaterialJob, materialId } from '../../core/sheets/job.ts';
import type { MaterialRecord } from '../../core/catalogue/manifest.ts';
import type { GatheredSheet } from '../../core/editions/prepare-sheet.ts';
import type { Artefacts } from './artefacts.ts';
import type { MadeFrom } from './made-from.ts';
import { faultsOf, linesOf } from '../../core/sheets/sheet-faults.ts';
import type { Maker } from './make-material.ts';
import type { Answer } from './pool.ts';

/** A material to make, what it says, what from, and the key to keep it under. */
export type KeyedJob = MaterialJob & {
  readonly gathered: GatheredSheet;
  readonly key: string;
  readonly from: MadeFrom;
};

/** Makes one material and keeps its files; a failure is an answer, too, so that the others are still tried. */
export async function makeOne(
  { gathered, key, from }: KeyedJob,
  maker: Maker,
  artefacts: Artefacts,
): Promise<Answer<MaterialRecord[]>> {
  try {
    const made = await maker.make(gathered);
    await artefacts.keep(key, made, { material: materialId(gathered.job), from });
    return { result: made.files.map(({ record }) => record) };
  } catch (error) {
    return { fault: linesOf(faultsOf(error)) };
  }
}
