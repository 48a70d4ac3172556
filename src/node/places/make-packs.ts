import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { makeFolderBelow } from '../folders/links.ts';
import { syncFolder } from '../folders/sync-folder.ts';
import { isWhole } from './finished-file.ts';
import { type ListedEntry, type PlannedPack, planPacks } from './plan-packs.ts';
import type { PackJob, PackResult, PackSetup } from './pack-job.ts';
import { openPlacesList } from './places-list.ts';
import type { Made, Making } from './places-run.ts';
import { writeState } from './run-state.ts';
import type { CombinedFile } from './state-schema.ts';
import { workshopOf } from './threads-of-run.ts';

export const PACK_JOB = new URL('./pack-job.ts', import.meta.url).href;

/** Archives between two notes of what is finished: so many at most are made again after a stop. */
const NOTED_TOGETHER = 16;

/** Archives of sheets instead of folders, and the list of what is in which. Those of earlier runs that are whole stay. */
export async function makePacks(making: Making): Promise<Made> {
  const { run, crew, screened, unfinished, campaign, combined: earlier } = making;
  const { outDir: dir } = run;
  const total = screened.count * run.formats.length;
  const made: CombinedFile[] = [];
  const counts = { files: 0, kept: 0 };
  let done = 0;
  const note = () => {
    const files = new Set(made.map(({ file }) => file));
    const combined = [...made, ...earlier.filter(({ file }) => !files.has(file))];
    return writeState({ dir, unfinished, campaign, combined });
  };
  const add = (pack: PlannedPack, written: PackResult) => {
    const { file, count, madeFrom } = pack;
    made.push({ file, start: 0, count, madeFrom, ...written });
    counts.files += 1;
    done += count;
    run.progress?.('making', Math.min(done, total), total);
  };
  const sent: PlannedPack[] = [];
  const setup: PackSetup = { ...workshopOf(making), dir, unfinished };
  const desk = await crew.inOrder<PackSetup, PackJob, PackResult>(
    { module: PACK_JOB, setup },
    async (result, job) => {
      const pack = sent.shift();
      if (!pack) throw new Error(`Nobody has sent ${job.file}.`);
      add(pack, result);
      await rm(job.orders);
      if (made.length % NOTED_TOGETHER !== 0) return;
      await syncFolder(join(dir, dirname(pack.file)));
      await note();
    },
  );
  const plan = planPacks(making);
  try {
    for await (const pack of plan.packs()) {
      const { file, madeFrom, orders } = pack;
      const before = earlier.find((each) => each.file === file && each.madeFrom === madeFrom);
      if (before && isWhole(join(dir, file), before)) {
        add(pack, { sha256: before.sha256, bytes: before.bytes });
        counts.kept += 1;
        await rm(orders);
        continue;
      }
      await makeFolderBelow(dir, join(dir, dirname(file)));
      sent.push(pack);
      await desk.add({ file, orders });
    }
    await desk.end();
    for (const folder of new Set(made.map(({ file }) => dirname(file)))) await syncFolder(join(dir, folder));
    await note();
  } catch (error) {
    await crew.dismiss();
    // what made the run fail may fail this too, and is what there is to tell
    await note().catch(() => undefined);
    throw error;
  }
  const list = openPlacesList(dir);
  const byFile = new Map(made.map((each) => [each.file, each]));
  for await (const line of createInterface({ input: createReadStream(plan.listed) })) {
    const { pack, name, ...place } = JSON.parse(line) as ListedEntry;
    const written = byFile.get(pack);
    if (written) list.add({ ...place, name: place.called, file: `${pack}#${name}` }, written);
  }
  await list.end();
  return { ...counts, split: [] };
}
