import { complainIn, type Fault } from '../domain/fault.ts';
import type { RareGlyphs } from '../pdf/fonts/rare-glyphs.ts';
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
import type { CompiledMaterial } from './compiled-material.ts';
import type { CompiledMaterials } from './compile-materials.ts';
import { hasSlot, placeProblems } from './slot-texts.ts';

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

/** A place of which it is not known yet whether its sheets can show its texts. */
export type TextCheck = { readonly place: Place; readonly materials: readonly CompiledMaterial[] };

/** Finds out in other threads what sheets cannot show of each place; nothing where none has time for it. */
export type CheckElsewhere = (
  checks: readonly TextCheck[],
) => Promise<readonly (readonly TextProblem[])[]> | undefined;

type Screening = {
  readonly input: Omit<PlacesInput, 'checkTexts'>;
  readonly materials: CompiledMaterials;
  readonly shaper: Shaper;
  /** Collects the rare glyphs of a file for many places. */
  readonly rare?: RareGlyphs | undefined;
  readonly elsewhere?: CheckElsewhere | undefined;
  /** Called with the number of places read so far. */
  readonly progress: (read: number) => void;
};

/** Rows whose texts are checked elsewhere while the next are read. */
const PIECES_AHEAD = 16;
/** Places of a check. */
const PIECE = 64;

/** Reads the whole table. Throws `PlacesError` with every fault when there is any. */
export async function screenPlaces(list: PlacesRows, screening: Screening): Promise<ScreenedPlaces> {
  const { read, begin, finish } = textChecks(screening);
  const tally = tallyOf(screening, list.faults);
  const unused = new Set<string>();
  const leftOut: LeftOut[] = [];
  const begun: Piece[] = [];
  const finishFirst = async () => {
    const first = begun.shift();
    if (!first) return;
    for (const reading of await finish(first)) tally.add(reading);
    screening.progress(tally.count());
  };
  for await (const { readings, unusedColumns, leftOut: below } of list.read(read)) {
    leftOut.push(...below);
    for (const column of unusedColumns) unused.add(column);
    for (let at = 0; at < readings.length; at += PIECE) {
      begun.push(await begin(readings.slice(at, at + PIECE)));
      while (begun.length > PIECES_AHEAD || (begun[0] && 'length' in begun[0].problems)) await finishFirst();
    }
  }
  while (begun.length > 0) await finishFirst();
  const { faults, faultCount, ...found } = tally.end();
  if (found.count === 0 && faultCount === 0) {
    const complaint = complainIn(placesMessages, (say) => say.faults.noPlaces());
    throw new PlacesError([{ file: list.name, where: '', value: '', ...complaint }]);
  }
  if (faultCount > 0) throw new PlacesError(faults, faultCount);
  return { ...found, unusedColumns: [...unused], leftOut };
}

/** Counts what was found. */
function tallyOf({ input, materials }: Screening, ofFile: readonly Fault[]) {
  const copiesOf = new Map<string, Copies>();
  const unprinted = new Map<string, { format: string; column: TextColumn; count: number }>();
  const faults: Fault[] = [...ofFile];
  let [faultCount, count, copies] = [faults.length, 0, 0];
  const countUnprinted = (place: Place) => {
    for (const format of input.formats) {
      const material = materials.find(place, format);
      for (const column of textColumns) {
        if (place[column] === '' || hasSlot(material, column)) continue;
        const entry = unprinted.get(`${format} ${column}`) ?? { format, column, count: 0 };
        entry.count += 1;
        unprinted.set(`${format} ${column}`, entry);
      }
    }
  };
  return {
    count: () => count,
    add(reading: PlaceReading) {
      if ('faults' in reading) {
        faultCount += reading.faults.length;
        faults.push(...reading.faults.slice(0, Math.max(0, MAX_LISTED_FAULTS - faults.length)));
        return;
      }
      const { place } = reading;
      count += 1;
      copies += place.copies;
      const { venue, language } = place;
      const own = copiesOf.get(`${venue} ${language}`) ?? { venue, language, copies: 0 };
      own.copies += place.copies;
      copiesOf.set(`${venue} ${language}`, own);
      countUnprinted(place);
    },
    end: () => ({
      ...{ faults, faultCount, count, copies },
      copiesOf: [...copiesOf.values()],
      notPrinted: [...unprinted.values()],
    }),
  };
}

type Asked = { readonly place: Place; readonly row: Parameters<PlaceReader> };
type Piece = {
  readonly readings: readonly { readonly reading: PlaceReading; readonly asked: Asked | undefined }[];
  /** Of those of them that are asked for, in their order. */
  readonly problems: Checked | Promise<Checked>;
};
type Checked = readonly (readonly TextProblem[])[];

/** Reads rows in turn, and checks texts of those that are right otherwise, here or elsewhere, once their materials are laid out. */
function textChecks({ input, materials, shaper, rare, elsewhere }: Screening) {
  const waiting = new Map<PlaceReading, Asked>();
  const loaded = new Map<string, readonly CompiledMaterial[]>();
  let right: Place | undefined;
  const reader = placeReader({
    ...input,
    checkTexts(place) {
      const known = elsewhere ? undefined : loaded.get(`${place.venue} ${place.language}`);
      // what is held until later outlives V8's young memory
      if (known) return placeProblems(known, place, { shaper, rare });
      right = place;
      return [];
    },
  });
  const load = async (place: Place): Promise<readonly CompiledMaterial[]> => {
    const own: CompiledMaterial[] = [];
    for (const format of input.formats) own.push(await materials.load(place, format));
    loaded.set(`${place.venue} ${place.language}`, own);
    return own;
  };
  return {
    read: ((...row) => {
      right = undefined;
      const reading = reader(...row);
      if (reading && right) waiting.set(reading, { place: right, row });
      return reading;
    }) satisfies PlaceReader,
    async begin(own: readonly PlaceReading[]): Promise<Piece> {
      const readings = own.map((reading) => ({ reading, asked: waiting.get(reading) }));
      const checks: TextCheck[] = [];
      for (const { reading, asked } of readings) {
        if (!asked) continue;
        waiting.delete(reading);
        const { place } = asked;
        const known = loaded.get(`${place.venue} ${place.language}`) ?? (await load(place));
        checks.push({ place, materials: known });
      }
      const here = () => checks.map((check) => placeProblems(check.materials, check.place, { shaper, rare }));
      return { readings, problems: elsewhere?.(checks) ?? here() };
    },
    async finish({ readings, problems }: Piece): Promise<readonly PlaceReading[]> {
      const found = (await problems).values();
      return readings.map(({ reading, asked }) => {
        const own = asked ? found.next().value : undefined;
        if (!asked || !own || own.length === 0) return reading;
        const again = placeReader({ ...input, checkTexts: () => own })(...asked.row);
        const before = 'faults' in reading ? reading.faults : [];
        return { faults: [...before, ...(again && 'faults' in again ? again.faults : [])] };
      });
    },
  };
}
