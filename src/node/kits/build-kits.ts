import { hasPaper } from '../../core/kits/papers/compose-paper.ts';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import type { VenueWithScene } from '../../core/domain/content.ts';
import { isThere } from '../../core/domain/existing-pages.ts';
import { dutiesFor } from '../../core/domain/duties/duties.ts';
import { broadcastsFor } from '../../core/kits/broadcasts.ts';
import { kitFile } from '../../core/kits/kit-manifest.ts';
import type { DrawingTools } from '../../core/sheets/sheet-tree.ts';
import { type Formats, formatOf, listJobs, materialId } from '../../core/sheets/job.ts';
import { type KitRecord, type MaterialRecord, materialRecord } from '../../core/catalogue/manifest.ts';
import type { SheetOrigin } from '../../core/editions/prepare-sheet.ts';
import { createShaper } from '../../core/text/shaper.ts';
import { halfOf } from '../folders/maker.ts';
import { keyOf, sha256 } from '../making/hashes.ts';
import { readFonts } from '../raster/fonts.ts';
import { finishHalf, ifAbsent, keptName, pruneKept, touch } from '../making/kept-things.ts';
import { filesBehind, readSource } from '../making/source-files.ts';
import { makeKit } from './make-kit.ts';

type KitsRun = {
  readonly origin: SheetOrigin;
  readonly formats: Formats;
  /** Everything that is in `folder`. */
  readonly records: readonly MaterialRecord[];
  /** The published files; the kits go into `kits/` in it. */
  readonly folder: string;
  /** Kits of earlier runs. */
  readonly cacheDir: string;
  /** Called when a kit is made: how many are there and how many there will be. */
  readonly progress?: ((done: number, total: number) => void) | undefined;
};

/** Variants kept of each kit, e.g. with and without an address of the site. */
const KEPT_VARIANTS = 4;

/** Makes the kit of every venue of which all sheets are there, and takes over those that would be the same. */
export async function buildKits(run: KitsRun): Promise<KitRecord[]> {
  const { origin, folder, cacheDir, progress } = run;
  const complete = completeVenues(run);
  const code = await readCode();
  const fonts = await readFonts(origin.content.campaign.languages);
  let tools: DrawingTools | undefined;
  const kits: KitRecord[] = [];
  await rm(join(folder, 'kits'), { recursive: true, force: true });
  for (const { venue, records } of complete) {
    // parsed so that the fields stand in one order, wherever a record comes from
    const sheets = records.map((record) => materialRecord.parse(record));
    const kept = join(cacheDir, `${keptName(venue.id, keyOf([code, saidIn(origin, venue), sheets]))}.zip`);
    let { zip, files } = (await findKept(kept)) ?? {};
    if (zip === undefined || files === undefined) {
      tools ??= { fonts, palette: origin.content.campaign.palette, shaper: await createShaper(fonts) };
      const read = (file: string) => readFile(join(folder, file));
      ({ zip, files } = await makeKit({ ...run, venue, records, tools, read }));
      await keep(kept, zip);
      progress?.(kits.length + 1, complete.length);
    } else {
      await touch(kept);
    }
    const file = kitFile(venue.id);
    await mkdir(dirname(join(folder, file)), { recursive: true });
    await writeFile(join(folder, file), zip);
    kits.push({ kind: 'kit', file, venue: venue.id, files, bytes: zip.length, sha256: sha256(zip) });
  }
  const venueIds = complete.map(({ venue }) => venue.id);
  await pruneKept(cacheDir, venueIds, KEPT_VARIANTS);
  return kits;
}

/** The venues with all their sheets, each with its records. */
function completeVenues({ origin, formats, records }: KitsRun) {
  const files = new Set(records.map(({ file }) => file));
  const jobs = listJobs(origin.content, formats);
  return origin.content.venues.flatMap((venue) => {
    const due = jobs
      .filter((job) => job.venue === venue.id)
      .flatMap((job) =>
        formatOf(formats, job.format, venue.id).outputs.map((ending) => `${materialId(job)}.${ending}`),
      );
    if (!due.every((file) => files.has(file))) return [];
    return [{ venue, records: records.filter((record) => record.venue === venue.id) }];
  });
}

/** Hash of all code behind a kit, words of the site included. */
async function readCode(): Promise<string> {
  const files = await filesBehind(['src/node/kits/make-kit.ts']);
  return keyOf([[...files], await readSource('package-lock.json')]);
}

/** What a kit says besides its sheets. */
const saidIn = ({ content, siteUrl }: SheetOrigin, venue: VenueWithScene) => [
  siteUrl,
  isThere('editions', content),
  venue,
  content.campaign,
  dutiesFor(content, venue),
  content.papers.filter((paper) => hasPaper(paper, venue)),
  broadcastsFor(content.directives, venue.id),
];

type Kit = { readonly zip: Uint8Array; readonly files: number };

/** What an earlier run has kept; nothing where a power cut left a file without its bytes, which are no archive. */
async function findKept(path: string): Promise<Kit | undefined> {
  const zip = await readFile(path).catch(ifAbsent);
  if (zip === undefined) return undefined;
  try {
    return { zip, files: countFiles(zip) };
  } catch {
    return undefined;
  }
}

function countFiles(zip: Uint8Array): number {
  let count = 0;
  unzipSync(zip, {
    filter() {
      count += 1;
      return false;
    },
  });
  return count;
}

/** Written beside its place and moved, so that a run that is stopped leaves no half of it. */
async function keep(path: string, zip: Uint8Array): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(halfOf(path), zip);
  await finishHalf(path);
}
