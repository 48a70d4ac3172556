import { type Complaint, complain, complainIn, type Fault } from '../../domain/fault.ts';
import { visible } from '../cells/broken-letters.ts';
import { changedComplaint } from '../cells/complaints.ts';
import type { TabRow } from '../files/tab.ts';
import { fold } from '../../i18n/fold.ts';
import { defaultLocale, type LocaleId, locales, staffLocaleIds } from '../../i18n/locales.ts';
import { nearest } from '../../domain/nearest.ts';
import type { Phones } from '../../schema/country.ts';
import { copiesIn, MAX_COPIES } from './copies.ts';
import { kindReader, type KindReading, type NamedKind } from './kinds.ts';
import { isAside, type PlaceColumn, placeColumns } from './column-names.ts';
import type { PlacesHeader } from './places-columns.ts';
import type { TextColumn } from './text-columns.ts';
import { cleanText, textCellComplaint, textComplaint, type TextProblem } from './place-texts.ts';
import { joinCells } from './join-cells.ts';
import { lately, rememberedCells, rightCells } from './known-cells.ts';
import { placesMessages } from './places-messages.ts';
import { columnLetters } from '../column-letters.ts';
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
  /** For the print shop, 1 to `MAX_COPIES`. */
  readonly copies: number;
  /** Where the sheets are carried, as the list calls it. */
  readonly district: string;
};

type Venue = NamedKind & { readonly formats: readonly string[] };

export type PlacesInput = {
  /** Name of the file in messages. */
  readonly file: string;
  readonly venues: readonly Venue[];
  /** Formats that every place gets. */
  readonly formats: readonly string[];
  /** That rows may name. */
  readonly languages: readonly LocaleId[];
  /** Of rows that name none. */
  readonly language: LocaleId;
  /** Of the campaign's country, where it says. */
  readonly phones: Phones | undefined;
  /**
   * What the sheets cannot show of a place; asked only when the row is right otherwise. Absent where every row of the
   * same table was found right before: then only what the rows say is read.
   */
  readonly checkTexts?: (place: Place) => readonly TextProblem[];
};

export type PlaceReading = { readonly place: Place } | { readonly faults: readonly Fault[] };
export type PlaceReader = (tab: string, header: PlacesHeader, row: TabRow) => PlaceReading | undefined;

/** Reads rows of one file, one after the other; nothing for a row that says nothing of a place. */
export function placeReader(input: PlacesInput): PlaceReader {
  const seen = rememberedCells();
  const kinds = lately(kindReader(input.venues));
  const languages = lately((value) => spokenBy(input.languages, languageOf.get(fold(value))));
  const isRight = rightCells((column, value) => complaintOf(column, value) === undefined);
  const complaintOf = (column: PlaceColumn, value: string) =>
    cellComplaint(column, value, {
      input,
      kind: column === 'venue' ? kinds(value) : undefined,
      language: column === 'language' && value !== '' ? languages(value) : input.language,
    });

  return (tab, header, row) => {
    const faults: Fault[] = [];
    const at = (where: string) => (tab === '' ? where : `${tab}, ${where}`);
    const blame = (where: string, value: string, complaint: Complaint) =>
      faults.push({ file: input.file, where: at(where), value, ...complaint });
    if (!('cells' in row)) {
      blame(`row ${row.row}`, row.record, row.complaint);
      return { faults };
    }
    const { cells, marks } = row;
    if (saysNothing(row, header)) return undefined;
    const values = { ...noValues };
    for (const [column, positions] of header.columns)
      values[column] = cleanText(joinCells(column, cells, positions));
    const cellOf = (column: PlaceColumn, position = header.columns.get(column)?.[0]) =>
      position === undefined ? `row ${row.row}` : `${columnLetters(position)}${row.row}`;
    const blameCell = (column: PlaceColumn, complaint: Complaint, position?: number) =>
      blame(`${cellOf(column, position)} (${column})`, visible(values[column]), complaint);

    const kind = kinds(values.venue);
    const venue = 'kind' in kind ? kind.kind : undefined;
    const language = values.language === '' ? input.language : languages(values.language);
    const copies = copiesIn(values.copies);
    if (!input.checkTexts && venue && language && copies)
      return { place: { ...values, row: row.row, tab, venue: venue.id, language, copies } };
    for (const column of placeColumns) {
      const marked = marks && header.columns.get(column)?.find((position) => marks.has(position));
      const mark = marked === undefined ? undefined : marks?.get(marked);
      if (mark) blameCell(column, changedComplaint(mark), marked);
      else if (!isRight(column, values[column])) {
        const complaint = complaintOf(column, values[column]);
        if (complaint) blameCell(column, complaint);
      }
    }
    if (!venue || !language || !copies || !input.checkTexts || faults.length > 0) return { faults };

    const place: Place = { ...values, row: row.row, tab, venue: venue.id, language, copies };
    const key = textNumber([venue.id, language, place.name, place.address].join('\n').toLowerCase());
    const twin = seen.get(key);
    if (twin !== undefined)
      blameCell(
        'name',
        complain((say) => say.faults.duplicate(twin)),
      );
    else seen.set(key, at(cellOf('name')), row.row);
    for (const problem of input.checkTexts(place)) {
      blameCell(problem.column, textComplaint(problem, place[problem.column]));
    }
    return faults.length > 0 ? { faults } : { place };
  };
}

const noValues = Object.fromEntries(placeColumns.map((column) => [column, ''])) as Record<
  PlaceColumn,
  string
>;

const languageOf = new Map<string, LocaleId>(
  locales.flatMap(({ id, tag, name }) =>
    [id, tag, name, ...staffLocaleIds.flatMap((locale) => placesMessages[locale].languages[id])].map(
      (word) => [fold(word), id] as const,
    ),
  ),
);

const spokenBy = (spoken: readonly LocaleId[], id: LocaleId | undefined) =>
  id && spoken.includes(id) ? id : undefined;

/** No text in any column of a place; beside it at most a number or an unticked box, as in rows that wait for one. */
function saysNothing(
  { cells, marks }: { cells: readonly string[]; marks?: unknown },
  header: PlacesHeader,
): boolean {
  if (marks !== undefined) return false;
  const used = usedColumns(header);
  return cells.every((cell, position) => {
    const text = cell.trim();
    return text === '' || (!used.has(position) && idle.test(text));
  });
}

const used = new WeakMap<PlacesHeader, ReadonlySet<number>>();

/** Positions of what a place's sheets say. */
function usedColumns(header: PlacesHeader): ReadonlySet<number> {
  const known = used.get(header);
  const own = known ?? new Set([...header.columns].flatMap(([column, at]) => (isAside(column) ? [] : at)));
  used.set(header, own);
  return own;
}
const idle = /^([\d.,()]+|false|sai|☐|□|no|không)$/i;

type Found = {
  readonly kind: KindReading<Venue> | undefined;
  readonly language: LocaleId | undefined;
  readonly input: PlacesInput;
};

/** What is wrong with one cell on its own. */
function cellComplaint(column: PlaceColumn, value: string, found: Found): Complaint | undefined {
  if (column === 'copies' && copiesIn(value) === undefined) {
    return complainIn(placesMessages, (say) => say.faults.copies(MAX_COPIES));
  }
  const complaint = textCellComplaint(column, value, found.input.phones);
  if (complaint) return complaint;
  if (column === 'venue') return venueComplaint(value, found);
  if (column === 'language' && !found.language) {
    return complain((say) =>
      say.faults.notAChoice(found.input.languages.join(', '), suggest(value, languageOf)),
    );
  }
  return undefined;
}

/** How many kinds are named where none is like what is written: a list of all would stand at every such cell. */
const EXAMPLES = 2;

function venueComplaint(value: string, { kind, input }: Found): Complaint | undefined {
  if (value === '' || !kind) return complain((say) => say.faults.emptyCell());
  if (!('kind' in kind)) {
    return complainIn(placesMessages, (say, language) => {
      const nameOf = ({ name }: Venue) => name[language] ?? name[defaultLocale] ?? '';
      return 'among' in kind
        ? say.faults.severalKinds(kind.among.map(nameOf))
        : say.faults.unknownKind(kind.like && nameOf(kind.like), input.venues.slice(0, EXAMPLES).map(nameOf));
    });
  }
  const venue = kind.kind;
  const lacking = input.formats.find((format) => !venue.formats.includes(format));
  if (lacking === undefined) return undefined;
  return complainIn(placesMessages, (say) => say.faults.noSuchFormat(lacking, venue.formats.join(', ')));
}

function suggest(value: string, known: ReadonlyMap<string, string>): string | undefined {
  const name = nearest(fold(value), known.keys());
  return name === undefined ? undefined : known.get(name);
}
