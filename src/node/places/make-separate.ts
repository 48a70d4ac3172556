import type { SheetOrder } from '../../core/places/batch.ts';
import { placeOrders } from '../../core/places/place-orders.ts';
import type { Place } from '../../core/tables/places/places-table.ts';
import { openEarlierLists } from './earlier-lists.ts';
import { openFolders } from './growing-folders.ts';
import { keeper } from './keep-whole.ts';
import { openPlacesList } from './places-list.ts';
import type { Made, Making } from './places-run.ts';
import { placesIn } from './read-places.ts';
import { rowName } from '../../core/tables/places/row-name.ts';
import type { SheetJob, SheetResult, SheetSetup } from './sheet-job.ts';
import { PICTURE_WEIGHT, workshopOf } from './threads-of-run.ts';
import { growingFile } from './write-files.ts';

export const SHEET_JOB = new URL('./sheet-job.ts', import.meta.url).href;

/** Sheets in a job; a picture takes as long as many print files. */
const WEIGHT = 128;
const weightOf = ({ file }: SheetOrder) => (file.endsWith('.png') ? PICTURE_WEIGHT : 1);

type Listed = Pick<Place, 'tab' | 'row' | 'venue' | 'name' | 'copies'>;

/** A file each, made by as many threads as there are, and listed in the order of the table. */
export async function makeSeparate(making: Making): Promise<Made> {
  const { run, crew, file, input, screened, unfinished, keys } = making;
  const { outDir: dir, formats, png = false } = run;
  const materials = making.materials.loaded();
  const folders = await openFolders(
    dir,
    materials.map(({ id }) => id),
  );
  const kept = keeper(dir);
  const ordersOf = placeOrders({ formats, materials: making.materials, png });
  const total = screened.count * formats.length;
  const counts = { files: 0, kept: 0 };
  const setup: SheetSetup = { ...workshopOf(making), dir, unfinished, keys };
  /** Of jobs that are not told yet. */
  const waiting: (readonly Listed[])[] = [];
  let job: { sheets: SheetJob[number][]; listed: Listed[]; weight: number } = emptyJob();
  const earlier = await openEarlierLists(dir);
  const list = openPlacesList(dir);
  try {
    const desk = await crew.inOrder<SheetSetup, SheetJob, SheetResult>(
      { module: SHEET_JOB, setup },
      async (results, sheets) => {
        const listed = waiting.shift() ?? [];
        const files = sheets.flatMap(({ place }, index) => (results[index]?.isKept ? [] : [place]));
        counts.files += results.length;
        counts.kept += results.length - files.length;
        run.progress?.('making', Math.min(counts.files, total), total);
        await kept.add({
          files,
          onWhole() {
            for (const [index, { order }] of sheets.entries()) {
              const [place, written] = [listed[index], results[index]];
              if (place && written) list.add({ ...place, row: rowName(place), file: order.file }, written);
            }
          },
        });
      },
    );
    const send = async () => {
      const { sheets, listed } = job;
      if (sheets.length === 0) return;
      job = emptyJob();
      waiting.push(listed);
      await desk.add(sheets);
    };
    for await (const { tab, row, venue, name, copies, ...more } of placesIn(file, input)) {
      for (const order of ordersOf({ tab, row, venue, name, copies, ...more })) {
        const isGrowing = folders.growing.has(order.material);
        const place = isGrowing ? growingFile(order.file) : order.file;
        job.sheets.push({ order, place, isGrowing, before: earlier.find(order.file) });
        job.listed.push({ tab, row, venue, name, copies });
        job.weight += weightOf(order);
      }
      if (job.weight >= WEIGHT) await send();
    }
    await send();
    await desk.end();
    await kept.end();
  } catch (error) {
    await crew.dismiss();
    // what was written before it is either whole and listed, or failed for the same reason
    await kept.end().catch(() => undefined);
    list.close();
    throw error;
  } finally {
    earlier.close();
  }
  await folders.end();
  await list.end();
  return { ...counts, split: [] };
}

const emptyJob = () => ({ sheets: [], listed: [], weight: 0 });
