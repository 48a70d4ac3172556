import { describeFaults, type Fault } from '../../domain/fault.ts';
import { type StaffLocaleId, staffLocaleIds } from '../../i18n/locales.ts';
import { placesMessages } from './places-messages.ts';

/** More would fill the screen and the memory: a table with a column too few has one in every row. */
export const MAX_LISTED_FAULTS = 1000;

/** Thrown when a table of places has faults, before anything is written. `count` is of all, listed or not. */
export class PlacesError extends Error {
  override readonly name = 'PlacesError';
  readonly faults: readonly Fault[];

  constructor(
    faults: readonly Fault[],
    count: number = faults.length,
    locales: readonly StaffLocaleId[] = staffLocaleIds,
  ) {
    const headings = locales.map((id) => placesMessages[id].faults.heading(count));
    const left = count - faults.length;
    const more = left > 0 ? ['', ...locales.map((id) => placesMessages[id].faults.more(left))] : [];
    super([describeFaults(gathered(faults, locales), locales, headings), ...more].join('\n'));
    this.faults = faults;
  }
}

/** Cells that are named of those with the same fault. */
const NAMED_CELLS = 3;

/** The same text that is wrong in the same way in many cells, told once: its first cells and how many there are. */
function gathered(faults: readonly Fault[], locales: readonly StaffLocaleId[]): readonly Fault[] {
  const alike = Map.groupBy(faults, ({ file, value, rule, fix }) => JSON.stringify([file, value, rule, fix]));
  return [...alike.values()].flatMap((same) => {
    const [first] = same;
    if (!first || same.length <= NAMED_CELLS) return same;
    const named = same.slice(0, NAMED_CELLS).map(({ where }) => where);
    const count = locales.map((id) => placesMessages[id].faults.cells(same.length)).join(' / ');
    return [{ ...first, where: `${named.join(', ')}, … (${count})` }];
  });
}
