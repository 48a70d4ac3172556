import { complainIn, type Fault } from '../domain/fault.ts';
import type { RareGlyphs } from '../pdf/rare-glyphs.ts';
import { type TextColumn, textColumns } from '../tables/places/text-columns.ts';
import { MAX_LISTED_FAULTS, PlacesError } from '../tables/places/places-error.ts';
import type { LeftOut } from '../tables/files/tab.ts';
import type { ReadBatch } from '../tables/places/places-list.ts';
import { placesMessages } from '../tables/places/places-messages.ts';
import {
  type Place,
  type PlaceReader,
  type PlaceReading,
  placeReader,
  type PlacesInput,
} from '../tables/places/places-table.ts';
import type { TextProblem } from '../tables/places/place-texts.ts';
import type { Shaper } from '../text/shaper.ts';
import type { CompiledMaterials } from './compile-materials.ts';
import { hasSlot, textProblems } from './slot-texts.ts';

/** An office's list, read row by row as `reader` understands it. */
export type PlacesRows = {
  /** In messages. */
  readonly name: string;
  readonly read: (reader: PlaceReader) => AsyncIterable<ReadBatch>;
  /** What is wrong with the file as a whole. */
  readonly faults: readonly Fault[];
};

/** What is known of a table once every row has been found right. */
export type ScreenedPlaces = {
  readonly count: number;
  /** That are asked for of each format, of all places. */
  readonly copies: number;
  /** The same of places of each kind and language. */
  readonly copiesOf: readonly Copies[];
  readonly unusedColumns: readonly string[];
  /** What stands below the lists. */
  readonly leftOut: readonly LeftOut[];
  /** Cells whose text no sheet of a format has a slot for. */
  readonly notPrinted: readonly {
    readonly format: string;
    readonly column: TextColumn;
    readonly count: number;
  }[];
};

type Copies = Pick<Place, 'venue' | 'language'> & { copies: number };

type Screening = {
  readonly input: Omit<PlacesInput, 'checkTexts'>;
  readonly materials: CompiledMaterials;
  readonly shaper: Shaper;
  /** Collects the rare glyphs of a file for many places. */
  readonly rare?: RareGlyphs | undefined;
  /** Called with the number of places read so far. */
  readonly progress: (read: number) => void;
};

/** Reads the whole table. Throws `PlacesError` with every fault when there is any. */
export async function screenPlaces(list: PlacesRows, screening: Screening): Promise<ScreenedPlaces> {
  const { input, materials, shaper, rare, progress } = screening;
  const problemsOf = (place: Place) => {
    const problems = input.formats.flatMap((format) =>
      textProblems(materials.find(place, format), place, shaper, rare),
    );
    // A letter that is missing is missing on every format.
    return problems.filter(
      (problem, index) =>
        !('letters' in problem) || problems.findIndex(({ column }) => column === problem.column) === index,
    );
  };
  const { read, check } = lateChecks(screening, problemsOf);
  const faults: Fault[] = [...list.faults];
  const copiesOf = new Map<string, Copies>();
  const unprinted = new Map<string, { format: string; column: TextColumn; count: number }>();
  const unused = new Set<string>();
  const leftOut: LeftOut[] = [];
  let faultCount = faults.length;
  let count = 0;
  let copies = 0;
  for await (const { readings, unusedColumns, leftOut: below } of list.read(read)) {
    leftOut.push(...below);
    for (const column of unusedColumns) unused.add(column);
    for (const unchecked of readings) {
      const reading = await check(unchecked);
      if ('faults' in reading) {
        faultCount += reading.faults.length;
        faults.push(...reading.faults.slice(0, Math.max(0, MAX_LISTED_FAULTS - faults.length)));
        continue;
      }
      const { place } = reading;
      count += 1;
      copies += place.copies;
      const { venue, language } = place;
      const own = copiesOf.get(`${venue} ${language}`) ?? { venue, language, copies: 0 };
      own.copies += place.copies;
      copiesOf.set(`${venue} ${language}`, own);
      for (const format of input.formats) {
        const material = materials.find(place, format);
        for (const column of textColumns) {
          if (place[column] === '' || hasSlot(material, column)) continue;
          const entry = unprinted.get(`${format} ${column}`) ?? { format, column, count: 0 };
          entry.count += 1;
          unprinted.set(`${format} ${column}`, entry);
        }
      }
    }
    progress(count);
  }
  if (count === 0 && faultCount === 0) {
    const complaint = complainIn(placesMessages, (say) => say.faults.noPlaces());
    throw new PlacesError([{ file: list.name, where: '', value: '', ...complaint }]);
  }
  if (faultCount > 0) throw new PlacesError(faults, faultCount);
  return {
    count,
    copies,
    copiesOf: [...copiesOf.values()],
    unusedColumns: [...unused],
    leftOut,
    notPrinted: [...unprinted.values()],
  };
}

/** Reads rows in turn, and checks those later for which a material must be laid out first. */
function lateChecks({ input, materials }: Screening, problemsOf: (place: Place) => readonly TextProblem[]) {
  const late = new Map<PlaceReading, { readonly place: Place; readonly row: Parameters<PlaceReader> }>();
  let unknown: Place | undefined;
  const reader = placeReader({
    ...input,
    checkTexts(place) {
      if (input.formats.every((format) => materials.isLoaded(place, format))) return problemsOf(place);
      unknown = place;
      return [];
    },
  });
  return {
    read: ((...row) => {
      unknown = undefined;
      const reading = reader(...row);
      if (reading && unknown) late.set(reading, { place: unknown, row });
      return reading;
    }) satisfies PlaceReader,
    async check(reading: PlaceReading): Promise<PlaceReading> {
      const waiting = late.get(reading);
      if (!waiting) return reading;
      late.delete(reading);
      for (const format of input.formats) await materials.load(waiting.place, format);
      const problems = problemsOf(waiting.place);
      if (problems.length === 0) return reading;
      const again = placeReader({ ...input, checkTexts: () => problems })(...waiting.row);
      const before = 'faults' in reading ? reading.faults : [];
      return { faults: [...before, ...(again && 'faults' in again ? again.faults : [])] };
    },
  };
}
