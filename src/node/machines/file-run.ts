import type { Batch } from '../../core/machines/job.ts';
import { type FiledOrder, writeOrdersFile } from '../../core/machines/orders-file.ts';
import { jobsOf, type Run, runNames, sheetsOf, writeRun } from '../../core/machines/run.ts';
import { writeTemplatesFile } from '../../core/machines/templates-file.ts';
import { placeOrders } from '../../core/places/place-orders.ts';
import { plainMaterial } from '../../core/places/plain-material.ts';
import { sha256 } from '../making/hashes.ts';
import type { PlacesRun } from '../places/places-run.ts';
import { placesIn } from '../places/read-places.ts';
import { type ScreenedTable, screenTable } from '../places/screen-table.ts';
import { rowName } from '../../core/tables/places/row-name.ts';
import { readWorkerCode } from './code.ts';
import { ordersName, templatesName } from './names.ts';
import type { JobQueue } from './queue.ts';
import { packsIn, type StoredRun } from './runs.ts';
import type { Store } from './store.ts';

export type FilingRun = Omit<PlacesRun, 'outDir' | 'combine' | 'progress'> & {
  /** Places of a batch. */
  readonly batchSize: number;
  readonly progress?: (step: 'reading' | 'filing', done: number, total?: number) => void;
};

/**
 * Screens a table, stores its places and the compiled templates under their hashes, and files a job for each batch of
 * which the store has no sheets yet. Nothing is filed unless the whole table is right and stays as it is meanwhile.
 */
export async function fileRun(
  run: FilingRun,
  store: Store,
  queue: JobQueue,
): Promise<StoredRun & { table: ScreenedTable }> {
  const { progress } = run;
  const table = await screenTable({
    ...run,
    combine: false,
    progress: (_, done) => progress?.('reading', done),
  });
  const templates = await storeTemplates(table, store);
  const { batches, places } = await storeOrders(run, table, templates, store);
  const code = await readWorkerCode();
  const { campaign, file } = table;
  const record: Run = {
    version: 1,
    code,
    campaign: campaign.id,
    table: file.name,
    places,
    batches: [...batches],
  };
  const text = writeRun(record);
  const id = sha256(text);
  await store.put(runNames.record(id), Buffer.from(text), id);
  await store.remove(runNames.cancelled(id));
  const jobs = jobsOf(id, record, sha256);
  const packs = await packsIn(store);
  const missing = jobs.filter((job) => !packs.has(job.id));
  await queue.file(missing);
  await queue.retry(
    (await queue.failed()).map((failed) => failed.id).filter((own) => missing.some((job) => job.id === own)),
  );
  return { id, run: record, jobs, isCancelled: false, isIndexed: false, table };
}

/** Hashes of the compiled materials, by format. */
async function storeTemplates({ materials, campaign: { languages } }: ScreenedTable, store: Store) {
  const hashes = new Map<string, string>();
  const byFormat = Map.groupBy(materials.loaded(), ({ format }) => format);
  for (const [format, own] of byFormat) {
    const file = writeTemplatesFile({ languages, materials: own.map(plainMaterial) });
    const hash = sha256(file);
    await store.put(templatesName(hash), file, hash);
    hashes.set(format, hash);
  }
  return hashes;
}

/** Stores what is asked for, batch by batch; gives the batches format by format, and how many places there were. */
async function storeOrders(
  { formats, batchSize, png = false, progress }: FilingRun,
  { file, input, materials, screened }: ScreenedTable,
  templates: ReadonlyMap<string, string>,
  store: Store,
): Promise<{ readonly batches: readonly Batch[]; readonly places: number }> {
  const ordersOf = placeOrders({ formats, materials, png });
  const formatOf = new Map(materials.loaded().map(({ id, format }) => [id, format]));
  const batches = new Map(formats.map((format) => [format, [] as Batch[]]));
  let places = 0;
  let waiting: FiledOrder[] = [];
  const storeBatch = async (format: string, orders: readonly FiledOrder[]) => {
    const bytes = writeOrdersFile(orders);
    const content = sha256(bytes);
    await store.put(ordersName(content), bytes, content);
    const own = batches.get(format);
    const first = own ? sheetsOf(own) : 0;
    own?.push({ template: templates.get(format) ?? '', content, format, first, count: orders.length });
  };
  const flush = async () => {
    const byFormat = Map.groupBy(waiting, ({ material }) => formatOf.get(material) ?? '');
    waiting = [];
    await Promise.all([...byFormat].map(([format, orders]) => storeBatch(format, orders)));
    progress?.('filing', places, screened.count);
  };
  for await (const place of placesIn(file, input)) {
    places += 1;
    const { copies } = place;
    const row = rowName(place);
    waiting.push(...ordersOf(place).map((order) => ({ ...order, row, copies })));
    if (places % batchSize === 0) await flush();
  }
  if (waiting.length > 0) await flush();
  return { batches: [...batches.values()].flat(), places };
}
