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
    super([describeFaults(faults, locales, headings), ...more].join('\n'));
    this.faults = faults;
  }
}
