import { sheetFaults as en } from '../i18n/en/sheet-faults.ts';
import type { StaffLocaleId } from '../i18n/locales.ts';
import { type ForStaff, forStaff, Told } from '../i18n/told.ts';
import { sheetFaults as vi } from '../i18n/vi/sheet-faults.ts';

/** What is said of sheets to those who build them. */
export const sheetWords = { vi, en } satisfies Record<StaffLocaleId, typeof vi>;

/** One fault, in each language of the staff. */
export const tellOfSheet = (pick: (say: typeof vi) => string): ForStaff =>
  forStaff((id) => pick(sheetWords[id]));

/** Lines as one text, in each language. */
export const linesOf = (lines: readonly ForStaff[]): ForStaff =>
  forStaff((id) => lines.map((line) => line[id]).join('\n'));

/** Everything that is wrong with one sheet, a line each. */
export class SheetFaults extends Told {
  readonly faults: readonly ForStaff[];

  constructor(faults: readonly ForStaff[]) {
    super(linesOf(faults));
    this.faults = faults;
  }
}

/** What an error says about a sheet, one line a fault; a slip in the code, such as a template's, with the line that made it. */
export function faultsOf(error: unknown): readonly ForStaff[] {
  if (error instanceof SheetFaults) return error.faults;
  if (error instanceof Told) return [error.words];
  const said = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ');
  const place = isSlip(error) ? placeOf(error) : undefined;
  return [forStaff(() => (place ? `${said} (${place})` : said))];
}

/** Thrown by the language itself: its message names no sheet, text or file. */
const isSlip = (error: unknown): error is Error =>
  error instanceof TypeError || error instanceof ReferenceError || error instanceof RangeError;

/** `src/core/templates/leaflet.tsx:21` */
const placeOf = ({ stack = '' }: Error) => /\bsrc\/core\/[^\s():]+:\d+/.exec(stack)?.[0];
