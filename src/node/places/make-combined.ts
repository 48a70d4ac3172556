import { join } from 'node:path';
import type { SheetLanguage } from '../../core/formats/language.ts';
import { queueOf } from '../../core/pdf/queue.ts';
import type { RareGlyph } from '../../core/pdf/fonts/rare-glyphs.ts';
import type { Place } from '../../core/tables/places/places-table.ts';
import { combinedPlaces } from './combined-places.ts';
import { isWhole } from './finished-file.ts';
import { openPlacesList } from './places-list.ts';
import type { Made, Making } from './places-run.ts';
import { placesIn } from './read-places.ts';
import { combinedRecipe } from './recipes.ts';
import { writeState } from './run-state.ts';
import type { CombinedFile } from './state-schema.ts';
import { rowName } from '../../core/tables/places/row-name.ts';
import { writeCombined } from './write-combined.ts';

/** All places of one format and language; `count` is of their copies. */
type Group = { readonly format: string; readonly language: SheetLanguage; readonly count: number };

/**
 * One file a format and language, or several where one can hold no more, with each place as often as it wants copies,
 * and the list of who is on which page. Counts and starts of files are of copies. Files
 * of a stopped run that are whole stay. All is done by this thread: filling a page takes less than numbering its
 * objects, which is done one after the other, and others that filled were as fast and took twice the memory.
 */
export async function makeCombined(making: Making, rare: readonly RareGlyph[]): Promise<Made> {
  const { run, file: source, screened, unfinished, input, campaign, combined: earlier } = making;
  const { outDir } = run;
  const made: CombinedFile[] = [];
  const groups = groupsOf(making);
  const total = screened.copies * run.formats.length;
  let [done, kept] = [0, 0];
  const tick = (copies: number) => {
    done += copies;
    run.progress?.('making', done, total);
  };
  const table = [source.key, { ...input, venues: undefined }, run.limits];
  for (const group of groups) {
    const { format, language } = group;
    const own = ownMaterials(making, group);
    const madeFrom = combinedRecipe(
      own.map(({ id }) => id),
      table,
      making.keys,
    );
    let start = 0;
    const add = (file: CombinedFile) => {
      made.push(file);
      start += file.count;
    };
    const nextEarlier = () => earlier.find((file) => file.madeFrom === madeFrom && file.start === start);
    for (let file = nextEarlier(); file && isWhole(join(outDir, file.file), file); file = nextEarlier()) {
      add(file);
      kept += 1;
      tick(file.count);
    }
    if (start === group.count) continue;
    const places = await queueOf(combinedPlaces(placesOf(making, group, { start, tick }), own));
    for (let part = partsOf(made, group).length + 1; places.first(); part += 1) {
      const settings = { dir: outDir, unfinished, rare, limits: run.limits, format, language, start, part };
      add({ ...(await writeCombined({ ...settings, materials: own }, places)), madeFrom });
      const others = earlier.filter(({ file }) => made.every((each) => each.file !== file));
      await writeState({ dir: outDir, unfinished, campaign, combined: [...made, ...others] });
    }
  }
  await listPages(making, made);
  const split = groups.filter((group) => partsOf(made, group).length > 1);
  return { files: made.length, kept, split: split.map(({ format, language }) => `${format}.${language}`) };
}

/** What is made of a list: every format in the languages that its places get it in. */
function groupsOf({ run, materials, screened }: Making): Group[] {
  return run.formats.flatMap((format) => {
    const counts = new Map<SheetLanguage, number>();
    for (const { venue, language, copies } of screened.copiesOf) {
      const own = materials.find({ venue, language }, format).language;
      counts.set(own, (counts.get(own) ?? 0) + copies);
    }
    return [...counts]
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([language, count]) => ({ format, language, count }));
  });
}

const ownMaterials = ({ materials }: Making, { format, language }: Group) =>
  materials.loaded().filter((each) => each.format === format && each.language === language);

/** The files of a group in their order. */
const partsOf = (files: readonly CombinedFile[], { format, language }: Omit<Group, 'count'>) =>
  files.filter(({ file }) => file.replace(/(-\d+)?\.pdf$/, '') === `${format}.${language}`);

/** Where each place's pages begin, and how many copies follow each other there: those of one place may be in two files. */
async function listPages(
  { run, file, input, materials }: Making,
  made: readonly CombinedFile[],
): Promise<void> {
  const list = openPlacesList(run.outDir);
  /** Copies and pages of each group so far. */
  const reached = new Map<string, { parts: readonly CombinedFile[]; copy: number; page: number }>();
  for await (const place of placesIn(file, input)) {
    for (const format of run.formats) {
      const { language, pages } = materials.find(place, format);
      const key = `${format}.${language}`;
      const at = reached.get(key) ?? { parts: partsOf(made, { format, language }), copy: 0, page: 1 };
      reached.set(key, at);
      for (let left = place.copies; left > 0;) {
        const part = at.parts.find(({ start, count }) => at.copy >= start && at.copy < start + count);
        if (!part) throw new Error(`${key}.pdf was not made.`);
        if (at.copy === part.start) at.page = 1;
        const copies = Math.min(left, part.start + part.count - at.copy);
        const { venue, name } = place;
        list.add({ row: rowName(place), venue, name, copies, file: `${part.file}#page=${at.page}` }, part);
        at.copy += copies;
        at.page += copies * pages.length;
        left -= copies;
      }
    }
  }
  await list.end();
}

/** The places of a group behind its first `start` copies, each counted when it is written. */
async function* placesOf(
  { file, input, materials }: Making,
  { format, language }: Group,
  { start, tick }: { readonly start: number; readonly tick: (copies: number) => void },
): AsyncGenerator<Place> {
  let reached = 0;
  for await (const place of placesIn(file, input)) {
    if (materials.find(place, format).language !== language) continue;
    reached += place.copies;
    if (reached <= start) continue;
    const copies = Math.min(place.copies, reached - start);
    yield { ...place, copies };
    tick(copies);
  }
}
