import { type Complaint, complainIn } from '../domain/fault.ts';
import type { StaffLocaleId } from '../i18n/locales.ts';
import { placesMessages } from '../tables/places/places-messages.ts';
import type { TextColumn } from '../tables/places/text-columns.ts';
import type { GivenWay } from './given-way.ts';

/** A format of which sheets leave out lines of their own, as texts of places leave no room for them. */
export type Crowded = {
  readonly format: string;
  /** Places. */
  readonly count: number;
  /** The first of them, as the list names its row, and which of its texts to shorten. */
  readonly row: string;
  readonly given: readonly GivenWay[];
};

/** Counts places by format; `describe` is asked of the first sheet of each alone, as it takes long to find out. */
export function crowdedTally<Sheet>(describe: (sheet: Sheet) => Pick<Crowded, 'row' | 'given'>) {
  const first = new Map<string, Sheet>();
  const counts = new Map<string, number>();
  return {
    add(format: string, sheet: Sheet) {
      if (!first.has(format)) first.set(format, sheet);
      counts.set(format, (counts.get(format) ?? 0) + 1);
    },
    list: (): readonly Crowded[] =>
      [...first].map(([format, sheet]) => ({ format, count: counts.get(format) ?? 0, ...describe(sheet) })),
  };
}

/** What is told of it; `nameOf` names the format in each language, by its id unless given. */
export function crowdedComplaint(
  { format, count, row, given }: Crowded,
  nameOf: (format: string, language: StaffLocaleId) => string = (id) => id,
): Complaint {
  const lines = [...new Set(given.flatMap((each) => each.lines))];
  return complainIn(placesMessages, ({ columns, faults }, language) => {
    const name = (column: TextColumn) => columns[column][0] ?? column;
    const ways = given.map(({ column, letters }) => ({ column: name(column), letters }));
    // those that are not enough alone each name the others
    const isEach = given.some(({ others }) => others.length > 0);
    return faults.crowded({ format: nameOf(format, language), count, row, lines, ways, isEach });
  });
}
