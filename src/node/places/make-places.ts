import { mkdir } from 'node:fs/promises';
import { openEarlierLists, setListsAside } from './earlier-lists.ts';
import { findLeftOver, type LeftOver } from './left-over.ts';
import { lockFolder } from '../folders/lock-folder.ts';
import { requireOwnFolder } from '../folders/own-folder.ts';
import { isEarlierState, readCombined, STATE, writeState } from './run-state.ts';
import { makeCombined } from './make-combined.ts';
import type { LeftOut } from '../../core/tables/files/tab.ts';
import type { OldColumn } from '../../core/tables/places/convert-columns.ts';
import { openPlacesList, requireOwnList } from './places-list.ts';
import type { Made, Making, PlacesRun } from './places-run.ts';
import { placesIn } from './read-places.ts';
import { openRecipes } from './recipes.ts';
import type { ScreenedPlaces } from '../../core/places/screen-places.ts';
import type { CompiledMaterial } from '../../core/places/compiled-material.ts';
import { tellOfPlaces } from '../../core/places/tell-of-places.ts';
import { screenTable } from './screen-table.ts';
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

/**
 * Makes a sheet for every place of a table. Throws `PlacesError` with all of its faults before anything is written.
 * What an earlier run has made, stopped or not, stays where it would come out the same.
 */
export async function makePlaces(run: PlacesRun): Promise<PlacesSummary> {
  const { outDir, formats, combine, png = false } = run;
  if (combine && png) throw tellOfPlaces((say) => say.refused.pictures());
  const table = await screenTable(run, async ({ id: campaign }) => {
    const owner = { contentDir: run.contentDir, campaign, mark: STATE, isEarlier: isEarlierState };
    await requireOwnFolder(outDir, owner);
    await requireOwnList(outDir, run.placesFile);
  });
  const { file, input, fonts, materials, screened, rare, converted } = table;
  const campaign = table.campaign.id;

  await mkdir(outDir, { recursive: true });
  const unlock = await lockFolder(outDir);
  try {
    const recipes = await openRecipes(fonts, materials);
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
    return {
      ...made,
      ...{ places, unusedColumns, notPrinted, noPicture, frontOnly, leftOut, leftOver, converted },
    };
  } finally {
    await unlock();
  }
}

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
