import * as z from 'zod';
import { type Batch, batchSchema, type Hash, type Job, jobId } from './job.ts';

/** All that is to be made of one table. Its id is its hash. */
const runSchema = z.strictObject({
  version: z.literal(1),
  code: z.string().regex(/^[0-9a-f]{64}$/),
  /** The campaign's id, and the table's name, for those who look at a list of runs. */
  campaign: z.string().max(200),
  table: z.string().max(500),
  places: z.int().min(1),
  /** Format by format, each in the order of the table. */
  batches: z.array(batchSchema).min(1),
});
export type Run = z.infer<typeof runSchema>;

export type KeyedJob = { readonly id: string; readonly job: Job };

/** The file of a run. */
export const writeRun = (run: Run): string => `${JSON.stringify(runSchema.parse(run))}\n`;

/** Reads it. Throws unless it is the run of this id. */
export function readRun(id: string, text: string, hashOf: Hash): Run {
  if (hashOf(text) !== id) throw new Error('The record is not that of its id.');
  return runSchema.parse(JSON.parse(text));
}

export const jobsOf = (runId: string, { code, batches }: Run, hashOf: Hash): readonly KeyedJob[] =>
  batches.map((batch) => ({
    id: jobId({ code, batch }, hashOf),
    job: { version: 1, run: runId, code, batch },
  }));

export const sheetsOf = (batches: readonly Pick<Batch, 'count'>[]): number =>
  batches.reduce((sum, { count }) => sum + count, 0);

const RUNS = 'runs/';
/** Of a run in the store: what it asks for, that nobody wants it any more, and the list of all that was made. */
export const runNames = {
  all: RUNS,
  record: (id: string): string => `${RUNS}${id}.json`,
  cancelled: (id: string): string => `${RUNS}${id}.cancelled`,
  index: (id: string): string => `${RUNS}${id}.csv`,
};

/** The runs that a store holds, by the names below `runs/`. */
export function runsIn(names: Iterable<string>): ReadonlyMap<string, ReadonlySet<string>> {
  const runs = new Map<string, Set<string>>();
  for (const name of names) {
    const [, id, ending] = /^runs\/([0-9a-f]{64})\.(json|cancelled|csv)$/.exec(name) ?? [];
    if (id === undefined || ending === undefined) continue;
    const endings = runs.get(id) ?? new Set();
    runs.set(id, endings.add(ending));
  }
  return new Map([...runs].filter(([, endings]) => endings.has('json')));
}
