import { complainIn, type Fault } from '../domain/fault.ts';
import { type TextColumn, textColumns } from '../tables/places/text-columns.ts';
import { MAX_LISTED_FAULTS, PlacesError } from '../tables/places/places-error.ts';
import type { LeftOut } from '../tables/files/tab.ts';
import type { ReadBatch } from '../tables/places/places-list.ts';
import { rowName } from '../tables/places/row-name.ts';
import { placesMessages } from '../tables/places/places-messages.ts';
import type { Place, PlaceReader } from '../tables/places/places-table.ts';
import { type Crowded, crowdedTally } from './crowded.ts';
import { givenWay } from './given-way.ts';
import { textsOf } from './place-orders.ts';
import { hasSlot } from './slot-texts.ts';
import { type BegunPiece, type CheckedReading, type Checking, textChecks } from './text-checks.ts';

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
  /** What sheets of a format leave out for the texts of places. */
  readonly crowded: readonly Crowded[];
};

type Copies = Pick<Place, 'venue' | 'language'> & { copies: number };

type Screening = Checking & {
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
  const begun: BegunPiece[] = [];
  const finishFirst = async () => {
    const first = begun.shift();
    if (!first) return;
    for (const found of await finish(first)) tally.add(found);
    screening.progress(tally.count());
  };
  for await (const { readings, unusedColumns, leftOut: below } of list.read(read)) {
    leftOut.push(...below);
    for (const column of unusedColumns) unused.add(column);
    for (let at = 0; at < readings.length; at += PIECE) {
      begun.push(await begin(readings.slice(at, at + PIECE)));
      while (begun.length > PIECES_AHEAD || (begun[0] && 'length' in begun[0].checked)) await finishFirst();
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
function tallyOf({ input, materials, shaper }: Screening, ofFile: readonly Fault[]) {
  const copiesOf = new Map<string, Copies>();
  const unprinted = new Map<string, { format: string; column: TextColumn; count: number }>();
  const faults: Fault[] = [...ofFile];
  const crowded = crowdedTally(({ place, format }: { place: Place; format: string }) => ({
    row: rowName(place),
    given: givenWay(materials.find(place, format), textsOf(place), shaper),
  }));
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
    add({ reading, crowded: formats }: CheckedReading) {
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
      for (const format of formats) crowded.add(format, { place, format });
    },
    end: () => ({
      faults,
      faultCount,
      count,
      copies,
      copiesOf: [...copiesOf.values()],
      notPrinted: [...unprinted.values()],
      crowded: crowded.list(),
    }),
  };
}
