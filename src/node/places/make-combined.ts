import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { SheetLanguage } from '../../core/formats/language.ts';
import type { Place } from '../../core/tables/places/places-table.ts';
import { openPlacesList } from './places-list.ts';
import type { Made, Making } from './places-run.ts';
import { placesIn } from './read-places.ts';
import { UNFINISHED, writeState } from './run-state.ts';
import { combinedName, type CombinedFile, writeCombined } from './write-combined.ts';
import { rowName } from './write-separate.ts';

/** One file a format and language, and the list of who is on which page. Files of a stopped run that are whole stay. */
export async function makeCombined(making: Making): Promise<Made> {
  const { run, materials, screened, state } = making;
  const { outDir } = run;
  const made: CombinedFile[] = [];
  let kept = 0;
  let done = 0;
  for (const format of run.formats) {
    const languages = new Map<SheetLanguage, number>();
    for (const { venue, language, count } of screened.counts) {
      const own = materials.find({ venue, language }, format).language;
      languages.set(own, (languages.get(own) ?? 0) + count);
    }
    for (const [language, count] of [...languages].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
      const earlier = state.combined.find((each) => each.file === combinedName(format, language));
      if (earlier && (await sizeOf(join(outDir, earlier.file))) === earlier.bytes) {
        made.push(earlier);
        kept += 1;
        done += count;
        run.progress?.(done, screened.count * run.formats.length);
        continue;
      }
      const tick = () => {
        done += 1;
        run.progress?.(done, screened.count * run.formats.length);
      };
      const places = placesOf(making, format, language, tick);
      const shared = { dir: outDir, unfinished: join(outDir, UNFINISHED), materials };
      const rest = { format, language, count, rareWords: screened.rareWords, places };
      made.push(await writeCombined({ ...shared, ...rest }));
      const others = state.combined.filter(({ file }) => made.every((each) => each.file !== file));
      await writeState(outDir, { ...state, combined: [...made, ...others] });
    }
  }
  await writeState(outDir, { ...state, combined: made });
  await listPages(making, made);
  return { files: made.length, kept };
}

/** Where each place's page is. */
async function listPages(
  { run, file, input, materials }: Making,
  made: readonly CombinedFile[],
): Promise<void> {
  const list = openPlacesList(run.outDir, true);
  const pages = new Map<string, number>();
  for await (const place of placesIn(file, input)) {
    for (const format of run.formats) {
      const material = materials.find(place, format);
      const name = combinedName(format, material.language);
      const page = pages.get(name) ?? 1;
      pages.set(name, page + material.pages.length);
      const combined = made.find((each) => each.file === name);
      if (!combined) throw new Error(`${name} was not made.`);
      const { venue, name: placeName } = place;
      list.add({ row: rowName(place), venue, name: placeName, file: `${name}#page=${page}` }, combined);
    }
  }
  list.end();
}

/** The places that a combined file holds, each counted when it is written. */
async function* placesOf(
  { file, input, materials }: Making,
  format: string,
  language: SheetLanguage,
  tick: () => void,
): AsyncGenerator<Place> {
  for await (const place of placesIn(file, input)) {
    if (materials.find(place, format).language !== language) continue;
    yield place;
    tick();
  }
}

const sizeOf = async (path: string): Promise<number | undefined> =>
  stat(path).then(
    ({ size }) => size,
    () => undefined,
  );
