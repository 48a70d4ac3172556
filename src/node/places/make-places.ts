import { mkdir } from 'node:fs/promises';
import { defaultLocale } from '../../core/i18n/locales.ts';
import type { Campaign } from '../../core/schema/campaign.ts';
import { designedFormats as registry } from '../../core/templates/designed-formats.ts';
import { siteOrigin } from '../../core/formats/qr.ts';
import type { PlaceReader } from '../../core/tables/places/places-table.ts';
import { rareGlyphs } from '../../core/pdf/rare-glyphs.ts';
import { createShaper } from '../../core/text/shaper.ts';
import { collectGarbage } from '../raster/collect-garbage.ts';
import { readKnownContent } from '../content/known-content.ts';
import { tell } from '../commands/tell.ts';
import { readFonts } from '../raster/fonts.ts';
import { openEarlierLists, setListsAside } from './earlier-lists.ts';
import { findLeftOver, type LeftOver } from './left-over.ts';
import { lockFolder } from '../folders/lock-folder.ts';
import { requireOwnFolder } from '../folders/own-folder.ts';
import { isEarlierState, readCombined, STATE, writeState } from './run-state.ts';
import { makeCombined } from './make-combined.ts';
import type { LeftOut } from '../../core/tables/files/tab.ts';
import type { OldColumn } from '../../core/tables/places/convert-columns.ts';
import { convertedTable } from '../../core/tables/places/open-table.ts';
import { openPlacesFile } from './places-file.ts';
import { openPlacesList, requireOwnList } from './places-list.ts';
import type { Made, Making, PlacesRun } from './places-run.ts';
import { placesIn, readPlaces } from './read-places.ts';
import { readLook, requireSharp } from './read-look.ts';
import { openRecipes } from './recipes.ts';
import { type ScreenedPlaces, screenPlaces } from '../../core/places/screen-places.ts';
import { compileMaterials, type CompilingTools } from '../../core/places/compile-materials.ts';
import type { CompiledMaterial } from '../../core/places/compiled-material.ts';
import { tellOfPlaces } from '../../core/places/tell-of-places.ts';
import { requireFormats } from '../../core/places/require-formats.ts';
import { openUnfinished, removeUnfinished } from './unfinished.ts';
import { separateFiles } from './write-separate.ts';

export type PlacesSummary = Made &
  Pick<ScreenedPlaces, 'unusedColumns' | 'notPrinted'> & {
    readonly places: number;
    /** What of the table was not read. */
    readonly leftOut: readonly LeftOut[];
    /** Columns that were converted to Unicode. */
    readonly converted: readonly OldColumn[];
    /** Formats whose pictures were asked for, and which have none, or none of their backs. */
    readonly noPicture: readonly string[];
    readonly frontOnly: readonly string[];
    readonly leftOver: LeftOver;
  };

/** The languages that rows may name, and that of rows that name none. */
function spokenIn({ languages }: Campaign, asked: string = defaultLocale) {
  const language = languages.find((id) => id === asked);
  if (language) return { languages, language };
  throw tell(({ options }) => options.notAChoice('--language', asked, languages.join(', ')));
}

/**
 * Makes a sheet for every place of a table. Throws `PlacesError` with all of its faults before anything is written.
 * What an earlier run has made, stopped or not, stays where it would come out the same.
 */
export async function makePlaces(run: PlacesRun): Promise<PlacesSummary> {
  const { outDir, formats, combine, png = false, progress } = run;
  if (combine && png) throw tellOfPlaces((say) => say.refused.pictures());
  const found = await openPlacesFile(run.placesFile, run.hidden);
  const isConverted =
    found.oldColumns.length > 0 && (run.convert === true || (await run.agree?.(found.oldColumns)) === true);
  const file = isConverted ? convertedTable(found) : found;
  const content = await readKnownContent(run.contentDir);
  const campaign = content.campaign.id;
  const owner = { contentDir: run.contentDir, campaign, mark: STATE, isEarlier: isEarlierState };
  await requireOwnFolder(outDir, owner);
  await requireOwnList(outDir, run.placesFile);
  requireFormats({ formats, combine }, run.registry ?? registry, content);
  const siteUrl = run.siteUrl === undefined ? undefined : siteOrigin(run.siteUrl);
  const fonts = await readFonts(content.campaign.languages);
  const shaper = await createShaper(fonts);
  const tools = { fonts, shaper, palette: content.campaign.palette, compileSheetPng };
  const look = await readLook(run);
  const materials = compileMaterials({ content, siteUrl }, run.registry ?? registry, tools, look);
  const input = {
    file: file.name,
    venues: content.venues,
    formats,
    phones: content.campaign.country?.phones,
    ...spokenIn(content.campaign, run.language),
  };
  const rows = {
    name: file.name,
    read: (reader: PlaceReader) => readPlaces(file, reader),
    faults: file.faults,
  };
  const rare = combine ? rareGlyphs(shaper) : undefined;
  const screened = await screenPlaces(rows, {
    input,
    materials,
    shaper,
    rare,
    progress: (read) => progress?.('reading', read),
  });
  if (look.logo) requireSharp(run.logoFile ?? '', look.logo, materials.loaded());
  // Laying out takes more memory than all that follows, however many places there are.
  if (screened.count > FEW) collectGarbage();

  await mkdir(outDir, { recursive: true });
  const unlock = await lockFolder(outDir);
  try {
    const recipes = await openRecipes(fonts);
    const unfinished = await openUnfinished(outDir);
    const combined = await readCombined(outDir);
    await writeState({ dir: outDir, unfinished, campaign, combined });
    await setListsAside(outDir);
    const making = { run, file, input, materials, screened, recipes, unfinished, campaign, combined };
    const made = await (combine ? makeCombined(making, rare?.list() ?? []) : makeSeparate(making));
    const { unusedColumns, notPrinted, count: places } = screened;
    const leftOver = await findLeftOver(outDir, unfinished, formats);
    await removeUnfinished(outDir);
    const { noPicture, frontOnly } = withoutPictures(png ? materials.loaded() : []);
    const leftOut = [...file.leftOut, ...screened.leftOut];
    const converted = isConverted ? file.oldColumns : [];
    return {
      ...made,
      ...{ places, unusedColumns, notPrinted, noPicture, frontOnly, leftOut, leftOver, converted },
    };
  } finally {
    await unlock();
  }
}

/** So few are made before memory is missed. */
const FEW = 500;

/** The rasterizer takes long to load, and most runs make no picture. */
const compileSheetPng: CompilingTools['compileSheetPng'] = async (...sheet) =>
  (await import('../raster/fill-png.ts')).compileSheetPng(...sheet);

function withoutPictures(materials: readonly CompiledMaterial[]) {
  const formatsOf = (some: readonly CompiledMaterial[]) => [...new Set(some.map(({ format }) => format))];
  return {
    noPicture: formatsOf(materials.filter(({ lay }) => lay !== undefined)),
    frontOnly: formatsOf(materials.filter(({ lay, pages }) => lay === undefined && pages.length > 1)),
  };
}

async function makeSeparate({ run, file, input, screened, ...making }: Making): Promise<Made> {
  const { outDir: dir, formats, png = false } = run;
  const earlier = await openEarlierLists(dir);
  const list = openPlacesList(dir);
  const writer = separateFiles({ ...making, dir, formats, png, earlier, list });
  let [done, files, kept] = [0, 0, 0];
  try {
    for await (const place of placesIn(file, input)) {
      const made = await writer.add(place);
      done += 1;
      files += made.written + made.kept;
      kept += made.kept;
      run.progress?.('making', done, screened.count);
    }
    await writer.end();
  } catch (error) {
    // What is on its way is either whole and listed, or failed for the same reason.
    await writer.end().catch(() => undefined);
    list.close();
    throw error;
  } finally {
    earlier.close();
  }
  await list.end();
  return { files, kept, split: [] };
}
