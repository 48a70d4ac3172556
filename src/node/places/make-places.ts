import { mkdir } from 'node:fs/promises';
import { setListsAside } from './earlier-lists.ts';
import { findLeftOver, type LeftOver } from './left-over.ts';
import { lockFolder } from '../folders/lock-folder.ts';
import { requireOwnFolder } from '../folders/own-folder.ts';
import { isEarlierState, readCombined, STATE, writeState } from './run-state.ts';
import type { Campaign } from '../../core/schema/campaign.ts';
import { type Crew, hire } from '../threads/crew.ts';
import { CHECK_JOB } from './check-elsewhere.ts';
import { threadsOf } from './threads-of-run.ts';
import { makeCombined } from './make-combined.ts';
import { makePacks, PACK_JOB } from './make-packs.ts';
import { makeSeparate, SHEET_JOB } from './make-separate.ts';
import type { LeftOut } from '../../core/tables/files/tab.ts';
import type { OldColumn } from '../../core/tables/places/convert-columns.ts';
import { requireOwnList } from './places-list.ts';
import type { Made, PlacesRun } from './places-run.ts';
import { readKeys } from './recipes.ts';
import type { ScreenedPlaces } from '../../core/places/screen-places.ts';
import type { CompiledMaterial } from '../../core/places/compiled-material.ts';
import { tellOfPlaces } from '../../core/places/tell-of-places.ts';
import { screenTable } from './screen-table.ts';
import { openUnfinished, removeUnfinished } from './unfinished.ts';

export type PlacesSummary = Made &
  Pick<ScreenedPlaces, 'unusedColumns' | 'notPrinted' | 'crowded' | 'copies'> & {
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
  const { combine, png = false } = run;
  if (combine && run.pack) throw tellOfPlaces((say) => say.refused.pack());
  if (combine && png) throw tellOfPlaces((say) => say.refused.pictures());
  const jobs = run.pack ? PACK_JOB : SHEET_JOB;
  const crew = hire(await threadsOf(run), [CHECK_JOB, jobs]);
  try {
    return await makeWith(crew, run);
  } finally {
    await crew.dismiss();
  }
}

async function makeWith(crew: Crew, run: PlacesRun): Promise<PlacesSummary> {
  const { outDir, formats, combine, png = false } = run;
  const isAllowed = async ({ id: campaign }: Campaign) => {
    const owner = { contentDir: run.contentDir, campaign, mark: STATE, isEarlier: isEarlierState };
    await requireOwnFolder(outDir, owner);
    await requireOwnList(outDir, run.placesFile);
  };
  const table = await screenTable(run, isAllowed, crew);
  const { file, input, fonts, materials, screened, rare, converted } = table;
  const campaign = table.campaign.id;

  await mkdir(outDir, { recursive: true });
  const unlock = await lockFolder(outDir);
  try {
    const keys = await readKeys(fonts, materials.loaded());
    const unfinished = await openUnfinished(outDir);
    const combined = await readCombined(outDir);
    await writeState({ dir: outDir, unfinished, campaign, combined });
    await setListsAside(outDir);
    const making = {
      run,
      crew,
      file,
      input,
      materials,
      screened,
      fonts,
      keys,
      unfinished,
      campaign,
      combined,
    };
    const make = run.pack ? makePacks : makeSeparate;
    const made = await (combine ? makeCombined(making, rare?.list() ?? []) : make(making));
    const { unusedColumns, notPrinted, crowded, copies, count: places } = screened;
    const leftOver = await findLeftOver(outDir, unfinished, formats);
    await removeUnfinished(outDir);
    const { noPicture, frontOnly } = withoutPictures(png ? materials.loaded() : []);
    const leftOut = [...file.leftOut, ...screened.leftOut];
    return {
      ...made,
      places,
      copies,
      unusedColumns,
      notPrinted,
      crowded,
      noPicture,
      frontOnly,
      leftOut,
      leftOver,
      converted,
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
