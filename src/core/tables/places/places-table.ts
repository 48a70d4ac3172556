import { type Complaint, complain, complainIn, type Fault } from '../../domain/fault.ts';
import { fold } from '../../i18n/fold.ts';
import { type LocaleId, localeIds, locales } from '../../i18n/locales.ts';
import { nearest } from '../../domain/nearest.ts';
import type { Localized } from '../../schema/localized.ts';
import { type PlaceColumn, placeColumns, type PlacesHeader, type TextColumn } from './places-columns.ts';
import { placesMessages } from './places-messages.ts';
import { columnLetters } from '../table.ts';
import { textNumber } from '../../domain/text-number.ts';

/** One real place, as a row of a table names it. Texts are NFC and in one line; absent ones are empty. */
export type Place = { readonly [column in TextColumn]: string } & {
  /** Row as a spreadsheet shows it. */
  readonly row: number;
  /** Of a workbook; empty for CSV. */
  readonly tab: string;
  /** Id of its kind. */
  readonly venue: string;
  readonly language: LocaleId;
};

/** A row as it stands in the file, or one whose cells cannot be told apart. */
export type RawRow = { readonly row: number } & (
  | {
      readonly cells: readonly string[];
      /** Positions of cells that a workbook keeps as days, whatever was typed. */
      readonly dates?: ReadonlySet<number>;
    }
  | { readonly record: string; readonly cellCount: number }
);

type Venue = {
  readonly id: string;
  readonly code: string;
  readonly name: Localized;
  readonly formats: readonly string[];
};

/** A text that a sheet cannot show. */
export type TextProblem = { readonly column: TextColumn } & (
  { readonly letters: readonly string[] } | { readonly tooLongPercent: number; readonly format: string }
);

export type PlacesInput = {
  /** Name of the file in messages. */
  readonly file: string;
  readonly venues: readonly Venue[];
  /** Formats that every place gets. */
  readonly formats: readonly string[];
  /** Of rows that name none. */
  readonly language: LocaleId;
  /**
   * What the sheets cannot show of a place; asked only when the row is right otherwise. Absent where the table was
   * found right before: then twins are not looked for either, and nothing is remembered of what was read.
   */
  readonly checkTexts?: (place: Place) => readonly TextProblem[];
};

export type PlaceReading = { readonly place: Place } | { readonly faults: readonly Fault[] };
export type PlaceReader = (tab: string, header: PlacesHeader, row: RawRow) => PlaceReading | undefined;

/** Reads rows of one file, one after the other; nothing for an empty row. */
export function placeReader(input: PlacesInput): PlaceReader {
  const venueOf = venuesByName(input.venues);
  const seen = new Map<number, string>();

  return (tab, header, row) => {
    const faults: Fault[] = [];
    const at = (where: string) => (tab === '' ? where : `${tab}, ${where}`);
    const blame = (where: string, value: string, complaint: Complaint) =>
      faults.push({ file: input.file, where: at(where), value, ...complaint });
    if (!('cells' in row)) {
      blame(
        `row ${row.row}`,
        row.record,
        complain((say) => say.faults.cellCount(row.cellCount, header.width)),
      );
      return { faults };
    }
    if (row.cells.every((cell) => cell.trim() === '')) return undefined;
    const values = Object.fromEntries(
      placeColumns.map((column) => [column, clean(row.cells[header.columns.get(column) ?? -1] ?? '')]),
    ) as Record<PlaceColumn, string>;
    const cellOf = (column: PlaceColumn) => {
      const position = header.columns.get(column);
      return position === undefined ? `row ${row.row}` : `${columnLetters(position)}${row.row}`;
    };
    const blameCell = (column: PlaceColumn, complaint: Complaint) =>
      blame(`${cellOf(column)} (${column})`, visible(values[column]), complaint);

    const venue = venueOf.get(fold(values.venue));
    const language = values.language === '' ? input.language : languageOf.get(fold(values.language));
    for (const column of placeColumns) {
      const isDate = row.dates?.has(header.columns.get(column) ?? -1) ?? false;
      const complaint = cellComplaint(column, values[column], { venue, language, input, isDate, venueOf });
      if (complaint) blameCell(column, complaint);
    }
    if (!venue || !language || faults.length > 0) return { faults };

    const place: Place = { ...values, row: row.row, tab, venue: venue.id, language };
    if (!input.checkTexts) return { place };
    const key = textNumber([venue.id, language, place.name, place.address].join('\n').toLowerCase());
    const twin = seen.get(key);
    if (twin !== undefined)
      blameCell(
        'name',
        complain((say) => say.faults.duplicate(twin)),
      );
    else seen.set(key, at(cellOf('name')));
    for (const problem of input.checkTexts(place)) {
      blameCell(problem.column, textComplaint(problem, place[problem.column]));
    }
    return faults.length > 0 ? { faults } : { place };
  };
}

/** By id, code and name; of `Bệnh viện, phòng khám` each part is a name, too, unless it is another's. */
function venuesByName(venues: readonly Venue[]): ReadonlyMap<string, Venue> {
  const whole = venues.flatMap((venue) => spellings(venue).map((name) => [fold(name), venue] as const));
  const parts = venues.flatMap((venue) =>
    localeIds.flatMap((locale) => venue.name[locale].split(',').map((part) => [fold(part), venue] as const)),
  );
  const single = parts.filter(([part, venue]) =>
    parts.every(([other, own]) => other !== part || own === venue),
  );
  return new Map([...single, ...whole]);
}

const spellings = ({ id, code, name }: Venue) => [id, code, ...localeIds.map((locale) => name[locale])];

const languageOf = new Map<string, LocaleId>(
  locales.flatMap(({ id, tag, name }) =>
    [id, tag, name, ...localeIds.flatMap((locale) => placesMessages[locale].languages[id])].map(
      (word) => [fold(word), id] as const,
    ),
  ),
);

/** In one line and one form of Unicode; an unbreakable space stays one. */
const clean = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[^\S\u00a0]+/g, ' ')
    .trim();

type Found = {
  readonly venue: Venue | undefined;
  readonly language: LocaleId | undefined;
  readonly input: PlacesInput;
  readonly isDate: boolean;
  readonly venueOf: ReadonlyMap<string, Venue>;
};

/** What is wrong with one cell on its own. */
function cellComplaint(column: PlaceColumn, value: string, found: Found): Complaint | undefined {
  if (found.isDate) return complainIn(placesMessages, (say) => say.faults.dateCell());
  const hidden = value.match(hiddenCharacters);
  if (hidden) {
    const codes = [...new Set(hidden)].map(codePoint).join(', ');
    return complainIn(placesMessages, (say) => say.faults.controlCharacters(codes));
  }
  if (spreadsheetErrors.test(value)) return complainIn(placesMessages, (say) => say.faults.errorCell());
  if (column === 'venue') return venueComplaint(value, found);
  if (column === 'name' && value === '') return complain((say) => say.faults.emptyCell());
  if (column === 'hotline' && withoutZero.test(value)) {
    return complainIn(placesMessages, (say) => say.faults.withoutZero(`0${value}`));
  }
  if (column === 'language' && !found.language) {
    return complain((say) => say.faults.notAChoice(localeIds.join(', '), suggest(value, languageOf)));
  }
  return undefined;
}

function venueComplaint(value: string, { venue, input, venueOf }: Found): Complaint | undefined {
  if (value === '') return complain((say) => say.faults.emptyCell());
  if (!venue) {
    const suggestion = venueOf.get(nearest(fold(value), venueOf.keys()) ?? '');
    return complain((say, language) => {
      const names = input.venues.map(({ name }) => name[language]).join('; ');
      return say.faults.notAChoice(names, suggestion?.name[language]);
    });
  }
  const lacking = input.formats.find((format) => !venue.formats.includes(format));
  if (lacking === undefined) return undefined;
  return complainIn(placesMessages, (say) => say.faults.noSuchFormat(lacking, venue.formats.join(', ')));
}

function suggest(value: string, known: ReadonlyMap<string, string>): string | undefined {
  const name = nearest(fold(value), known.keys());
  return name === undefined ? undefined : known.get(name);
}

function textComplaint(problem: TextProblem, text: string): Complaint {
  if ('letters' in problem) {
    const letters = problem.letters.map((letter) => `${letter} (${codePoint(letter)})`).join(', ');
    return complainIn(placesMessages, (say) => say.faults.missingLetters(letters));
  }
  const { tooLongPercent, format } = problem;
  const letters = Math.floor(text.length / (1 + tooLongPercent / 100));
  return complainIn(placesMessages, (say) => say.faults.tooLong(Math.ceil(tooLongPercent), letters, format));
}

/** Controls, marks of direction, private and unassigned characters, halves of pairs. */
const hiddenCharacters = /\p{C}/gu;
/** What a broken formula leaves in its cell, in every language of Excel's. */
const spreadsheetErrors = /^#(REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NULL!|NUM!|SPILL!|CALC!)$/;
/** A mobile or landline number of Viet Nam that a spreadsheet took for a sum. */
const withoutZero = /^([35789]\d{8}|2\d{9})$/;

const codePoint = (letter: string): string =>
  `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** As it may be shown on a terminal. */
const visible = (text: string): string => text.replace(hiddenCharacters, '\ufffd');
