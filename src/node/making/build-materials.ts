import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { availableParallelism, freemem } from 'node:os';
import { dirname, join } from 'node:path';
import type { Content } from '../../core/domain/content.ts';
import { DRAFT } from '../../core/editions/edition.ts';
import type { OutputProfile } from '../../core/pdf/output-intent.ts';
import { designedFormats as registry } from '../../core/templates/designed-formats.ts';
import { type Formats, listJobs, materialId } from '../../core/sheets/job.ts';
import {
  createManifest,
  type MaterialRecord,
  parseManifest,
  serializeManifest,
  MANIFEST_FILE,
} from '../../core/catalogue/manifest.ts';
import { siteOrigin } from '../../core/formats/qr.ts';
import { type Artefacts, openArtefacts, sheetFileOf } from './artefacts.ts';
import { tell } from '../commands/tell.ts';
import { realPlace, refuseLinks } from '../folders/links.ts';
import { isEarlierManifest, requireOwnFolder } from '../folders/own-folder.ts';
import { publishFolder } from '../folders/publish.ts';
import { openWorkFolder } from '../folders/work-folder.ts';
import { readKnownContent } from '../content/known-content.ts';
import { keyFor } from './describe-making.ts';
import { buildKits } from '../kits/build-kits.ts';
import type { MadeFrom } from './made-from.ts';
import { createMaker, type Maker } from './make-material.ts';
import { type KeyedJob, makeOne } from './make-one.ts';
import type { WorkerSetup } from './materials-worker.ts';
import { type Answer, runPool } from './pool.ts';
import { selectMaterials } from './select-materials.ts';
import { type ForStaff, Told } from '../../core/i18n/told.ts';
import { linesOf } from '../../core/sheets/sheet-faults.ts';
import { threadsFor } from '../threads/count-threads.ts';
import { explainMaking } from './why-made.ts';

/** Called when a sheet or a kit is done: how many are and how many there will be. */
export type MakingProgress = (step: 'sheets' | 'kits', done: number, total: number) => void;

export type MaterialsRun = {
  readonly contentDir: string;
  /** What was read from it before; else it is read now. */
  readonly content?: Content | undefined;
  /** Replaced whole when everything is made, and left as it was when anything fails. */
  readonly outDir: string;
  /** Where the site will stand, which is then where the codes lead. */
  readonly siteUrl?: string | undefined;
  /** Glob of materials or files; the others in `outDir` stay as they are. */
  readonly only?: string | undefined;
  /** Of the press that prints them. */
  readonly outputProfile?: OutputProfile | undefined;
  readonly progress?: MakingProgress;
  /** Finished materials of earlier runs. */
  readonly cacheDir?: string;
  /** Threads; 0 makes everything in this one. */
  readonly workers?: number;
  /** A test's own formats, which are drawn in this thread; else the registry. */
  readonly formats?: Formats;
};

export type MaterialsSummary = {
  /** Drawn in this run, and taken over from earlier ones. */
  readonly made: number;
  readonly reused: number;
  /** What is made and why, a line for each reason. */
  readonly why: readonly ForStaff[];
  /** Sheets that say they are drafts, because they are not as they were last issued. */
  readonly drafts: number;
  /** Archives, one for each venue of which every sheet is there. */
  readonly kits: number;
  readonly files: number;
  readonly bytes: number;
};

/** Variants kept of each material, e.g. with and without `SITE_URL`. */
const KEPT_VARIANTS = 4;
/** Starting a thread costs more than so many materials. */
const FEW = 3;

/** Makes the campaign's materials and their manifest. Throws naming every material that cannot be made. */
export async function buildMaterials(run: MaterialsRun): Promise<MaterialsSummary> {
  const { contentDir, outDir, only, cacheDir = '.cache', formats = registry } = run;
  const siteUrl = run.siteUrl === undefined ? undefined : siteOrigin(run.siteUrl);
  const content = run.content ?? (await readKnownContent(contentDir));
  const campaign = content.campaign.id;
  await requireOwnFolder(outDir, { contentDir, campaign, mark: MANIFEST_FILE, isEarlier: isEarlierManifest });
  const isPartial = only !== undefined && existsSync(outDir);
  if (isPartial) await refuseLinks(outDir);
  const selection = selectMaterials(listJobs(content, formats), formats, only);
  const maker = await createMaker({ content, siteUrl }, formats, run.outputProfile);
  const jobs = selection.jobs.map((job) => {
    const gathered = maker.gather(job);
    const from = maker.describe(gathered);
    return { ...job, gathered, from, key: keyFor(materialId(job), from) };
  });
  const artefactsDir = join(cacheDir, 'materials');
  const artefacts = openArtefacts(artefactsDir);

  const earlier = await Promise.all(
    jobs.map(async (job) => ({ job, records: await artefacts.find(job.key) })),
  );
  const missing = earlier.flatMap(({ job, records }) => (records ? [] : [job]));
  const before: ReadonlyMap<string, MadeFrom> =
    missing.length > 0 ? await artefacts.lastOrigins() : new Map();
  const why = explainMaking(
    missing.map((job) => ({ job, from: job.from, before: before.get(materialId(job)) })),
  );
  const made = await makeAll({
    jobs: missing,
    setup: { content, siteUrl, artefactsDir, outputProfile: run.outputProfile },
    maker,
    artefacts,
    run,
  });

  const folder = await openWorkFolder(cacheDir);
  try {
    if (isPartial) await cp(await realPlace(outDir), folder, { recursive: true });
    const kept = only === undefined ? [] : await recordsIn(folder);
    const copied = earlier.map(async ({ job, records = made.get(job.key) ?? [] }) => {
      const wanted = records.filter(({ file }) => selection.wants(file));
      const files = wanted.flatMap(({ file, previews = [] }) => [
        file,
        ...previews.map((preview) => preview.file),
      ]);
      await mkdir(dirname(join(folder, materialId(job))), { recursive: true });
      const sheet = wanted.length > 0 ? [sheetFileOf(materialId(job))] : [];
      for (const file of new Set([...files, ...sheet]))
        await artefacts.copy(job.key, file, join(folder, file));
      return wanted;
    });
    const written = (await Promise.all(copied)).flat();
    const others = kept.filter(({ file }) => written.every((record) => record.file !== file));
    const all = [...others, ...written];
    const kits = await buildKits({
      origin: { content, siteUrl },
      formats,
      records: all,
      folder,
      progress: (done, total) => run.progress?.('kits', done, total),
      cacheDir: join(cacheDir, 'kits'),
    });
    const manifest = createManifest(campaign, all, kits);
    await writeFile(join(folder, MANIFEST_FILE), serializeManifest(manifest));
    await publishFolder(folder, outDir);
    await artefacts.prune(jobs.map(materialId), KEPT_VARIANTS);
    return {
      made: missing.length,
      reused: jobs.length - missing.length,
      why,
      drafts: countDrafts(all),
      kits: kits.length,
      files: written.length,
      bytes: written.reduce((sum, { bytes }) => sum + bytes, 0),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

type Making = {
  readonly jobs: readonly KeyedJob[];
  readonly setup: WorkerSetup;
  readonly maker: Maker;
  readonly artefacts: Artefacts;
  readonly run: MaterialsRun;
};

/** Records of newly made materials by key. */
async function makeAll({
  jobs,
  setup,
  maker,
  artefacts,
  run,
}: Making): Promise<Map<string, MaterialRecord[]>> {
  const made = new Map<string, MaterialRecord[]>();
  const faults: ForStaff[] = [];
  let finished = 0;
  const onAnswer = (job: KeyedJob, answer: Answer<MaterialRecord[]>) => {
    finished += 1;
    run.progress?.('sheets', finished, jobs.length);
    if ('fault' in answer) faults.push(answer.fault);
    else made.set(job.key, answer.result);
  };
  const isInline = run.formats !== undefined || jobs.length <= FEW;
  const workers = isInline ? 0 : (run.workers ?? threadsFor(availableParallelism(), freemem(), THREAD_BYTES));
  if (workers === 0) {
    for (const job of jobs) onAnswer(job, await makeOne(job, maker, artefacts));
  } else {
    const script = new URL('./materials-worker.ts', import.meta.url);
    await runPool({ script, setup, jobs, workers, onAnswer });
  }
  if (faults.length > 0) {
    const heading = tell(({ build }) => build.unmade(faults.length, jobs.length)).words;
    const inOrder = faults.toSorted((a, b) => (a.en < b.en ? -1 : 1));
    throw new Told(linesOf([heading, ...inOrder]));
  }
  return made;
}

/** What a thread needs for the fonts, the templates, both decoders and the largest pictures. */
const THREAD_BYTES = 800e6;

function countDrafts(records: readonly MaterialRecord[]): number {
  return new Set(records.filter(({ edition }) => edition === DRAFT).map(materialId)).size;
}

async function recordsIn(folder: string): Promise<readonly MaterialRecord[]> {
  const path = join(folder, MANIFEST_FILE);
  return existsSync(path) ? parseManifest(await readFile(path, 'utf8')).materials : [];
}
