import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { defaultLocale } from '../../core/i18n/locales.ts';
import { designedFormats as registry } from '../../core/templates/designed-formats.ts';
import { siteOrigin } from '../../core/formats/qr.ts';
import type { PlaceReader } from '../../core/tables/places/places-table.ts';
import { createShaper } from '../../core/text/shaper.ts';
import { keyOf, sha256 } from '../making/artefacts.ts';
import { readCodeVersion } from '../making/code-version.ts';
import { collectGarbage } from '../raster/collect-garbage.ts';
import { readContent } from '../content/content.ts';
import { compileSheetPng } from '../raster/fill-png.ts';
import { readFonts } from '../raster/fonts.ts';
import { findLeftOver, type LeftOver, setListAside } from './left-over.ts';
import { lockFolder } from '../folders/lock-folder.ts';
import { makeCombined } from './make-combined.ts';
import { openPlacesFile } from './places-file.ts';
import { openPlacesList, requireOwnList } from './places-list.ts';
import type { Made, Making, PlacesRun } from './places-run.ts';
import { placesIn, readPlaces } from './read-places.ts';
import { readState, UNFINISHED, UNFINISHED_FILES, writeState } from './run-state.ts';
import { type ScreenedPlaces, screenPlaces } from '../../core/places/screen-places.ts';
import { compileMaterials } from '../../core/places/compile-materials.ts';
import { requireFormats } from '../../core/places/require-formats.ts';
import { separateFiles } from './write-separate.ts';

export type PlacesSummary = Made &
  Pick<ScreenedPlaces, 'unusedColumns' | 'notPrinted'> & {
    readonly places: number;
    readonly unreadSheets: readonly string[];
    readonly leftOver: LeftOver;
  };

const PICTURES_ARE_SINGLE =
  '--png: một tệp PDF gộp không có ảnh riêng cho từng nơi → bỏ --combine hoặc --png\n' +
  '--png: a combined PDF has no picture of each place → leave out --combine or --png';

/** With all that it imports: code that decides what is written. */
const OWN_CODE = 'src/node/places/make-places.ts';

/**
 * Makes a sheet for every place of a table. Throws `PlacesError` with all of its faults before anything is written.
 * A run that was stopped is gone on with when its table, the campaign and the code are still the same.
 */
export async function makePlaces(run: PlacesRun): Promise<PlacesSummary> {
  const { outDir, formats, combine, png = false, progress } = run;
  if (combine && png) throw new Error(PICTURES_ARE_SINGLE);
  const file = await openPlacesFile(run.placesFile);
  await requireOwnList(outDir, run.placesFile);
  const content = await readContent(run.contentDir);
  requireFormats({ formats, combine }, run.registry ?? registry, content);
  const siteUrl = run.siteUrl === undefined ? undefined : siteOrigin(run.siteUrl);
  const fonts = await readFonts();
  const shaper = await createShaper(fonts);
  const tools = { fonts, shaper, palette: content.campaign.palette, compileSheetPng };
  const materials = await compileMaterials({ content, siteUrl }, formats, run.registry ?? registry, tools);
  // Laying out takes more memory than all that follows, however many places there are.
  collectGarbage();
  const input = {
    file: file.name,
    venues: content.venues,
    formats,
    language: run.language ?? defaultLocale,
  };
  const rows = { name: file.name, read: (reader: PlaceReader) => readPlaces(file, reader) };
  const screened = await screenPlaces(rows, {
    input,
    materials,
    shaper,
    progress: (read) => progress?.(read, 0),
  });

  const recipe = keyOf([
    await readCodeVersion([OWN_CODE]),
    await hashOf(run.placesFile),
    fonts.map(({ data }) => sha256(data)),
    materials.all.map(({ pdfOptions: { shaper: _, ...options }, ...material }) => ({ ...material, options })),
    { ...input, venues: undefined, combine, png },
  ]);
  await mkdir(outDir, { recursive: true });
  const unlock = await lockFolder(outDir);
  try {
    const made = await goOn(recipe, { run, file, input, materials, screened });
    const { unusedColumns, notPrinted, count: places } = screened;
    const leftOver = await findLeftOver(outDir, formats);
    return { places, ...made, unusedColumns, notPrinted, unreadSheets: file.unreadSheets, leftOver };
  } finally {
    await unlock();
  }
}

/** Makes what an earlier run of the same recipe has not made. */
async function goOn(recipe: string, screened: Omit<Making, 'state' | 'isNew'>): Promise<Made> {
  const { outDir, combine } = screened.run;
  const before = await readState(outDir);
  const state = before?.recipe === recipe ? before : { recipe, combined: [] };
  const making: Making = { ...screened, state, isNew: state !== before };
  if (state !== before) {
    // Before the state says that it may be gone on with.
    await setListAside(outDir);
    await writeState(outDir, state);
  }
  const made = combine ? await makeCombined(making) : await makeSeparate(making);
  await rm(join(outDir, UNFINISHED), { force: true });
  return made;
}

async function makeSeparate({ run, file, input, materials, screened, isNew }: Making): Promise<Made> {
  const list = openPlacesList(run.outDir, isNew);
  const unfinished = join(run.outDir, UNFINISHED_FILES);
  const writer = separateFiles({
    dir: run.outDir,
    unfinished,
    formats: run.formats,
    materials,
    rareWords: screened.rareWords,
    png: run.png ?? false,
    list,
  });
  let [done, files, kept] = [0, 0, 0];
  try {
    for await (const place of placesIn(file, input)) {
      const made = await writer.add(place);
      done += 1;
      files += made.written + made.kept;
      kept += made.kept;
      run.progress?.(done, screened.count);
    }
    await writer.end();
  } catch (error) {
    // What is on its way is either whole and listed, or failed for the same reason.
    await writer.end().catch(() => undefined);
    list.close();
    throw error;
  }
  list.end();
  await rm(unfinished, { recursive: true, force: true });
  return { files, kept };
}

async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path)) hash.update(piece);
  return hash.digest('hex');
}
