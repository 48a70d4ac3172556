import type { Fault } from '../../domain/fault.ts';
import type { LocaleId } from '../../i18n/locales.ts';
import type { Phones } from '../../schema/country.ts';
import type { NamedKind } from '../../tables/places/kinds.ts';
import { type PlaceColumn, placeColumns } from '../../tables/places/column-names.ts';
import type { PlacesHeader } from '../../tables/places/places-columns.ts';
import type { TextProblem } from '../../tables/places/place-texts.ts';
import { type Place, placeReader } from '../../tables/places/places-table.ts';
import type { DesignLanguage } from '../design.ts';
import type { PlaceTexts } from '../slot-texts.ts';
import type { ListPositions, ListRow } from './list.ts';

/** What a list is held to. */
export type ListInput = {
  /** Name of the file in messages. */
  readonly file: string;
  readonly positions: ListPositions;
  readonly venues: readonly (NamedKind & { readonly formats: readonly string[] })[];
  readonly formats: readonly string[];
  readonly languages: readonly LocaleId[];
  /** Of rows that name none: a kind of place, or nothing where each row must; a language. */
  readonly venue: string;
  readonly language: DesignLanguage;
  /** Of the campaign's country, where it says. */
  readonly phones: Phones | undefined;
};

/** A fault, and the cell it is in. */
export type ListFault = Fault & { readonly id: number; readonly column: PlaceColumn };

/** A place of which everything is right. */
export type ListPlace = {
  readonly id: number;
  readonly row: number;
  readonly venue: string;
  readonly language: DesignLanguage;
  readonly texts: PlaceTexts;
  readonly copies: number;
  readonly district: string;
};

export type ScreenedList = {
  readonly faults: readonly ListFault[];
  readonly places: readonly ListPlace[];
};

/** What the sheets of a place cannot show. */
export type TextCheck = (place: Pick<ListPlace, 'venue' | 'language' | 'texts'>) => readonly TextProblem[];

/** Reads every row as the command line does, with the same faults by cell. */
export function screenList(rows: readonly ListRow[], input: ListInput, checkTexts: TextCheck): ScreenedList {
  const { positions, language } = input;
  const header: PlacesHeader = {
    index: 0,
    lastRow: 0,
    columns: new Map(placeColumns.map((column) => [column, [positions[column]]])),
    width: Math.max(...Object.values(positions)) + 1,
    unused: [],
    isNamed: [],
    faults: [],
  };
  let saysLanguage = true;
  const languageOf = (place: Place): DesignLanguage => (saysLanguage ? place.language : language);
  const read = placeReader({
    file: input.file,
    venues: input.venues,
    formats: input.formats,
    languages: input.languages,
    phones: input.phones,
    language: input.languages.find((id) => id === language) ?? input.languages[0] ?? 'vi',
    checkTexts: (place) => checkTexts({ venue: place.venue, language: languageOf(place), texts: place }),
  });
  const faults: ListFault[] = [];
  const places: ListPlace[] = [];
  for (const row of rows) {
    const texts = { ...row.cells, venue: row.cells.venue.trim() === '' ? input.venue : row.cells.venue };
    saysLanguage = texts.language.trim() !== '';
    const cells: string[] = [];
    for (const column of placeColumns) cells[positions[column]] = texts[column];
    const filled = Array.from(cells, (cell) => cell ?? '');
    const marks = new Map(
      Object.entries(row.marks ?? {}).map(([column, mark]) => [positions[column as PlaceColumn], mark]),
    );
    // a row of nothing but a kind of place is a place without a name
    const reading = read('', header, { row: row.row, cells: filled, ...(marks.size > 0 && { marks }) });
    const own = reading && 'faults' in reading ? reading.faults : [];
    faults.push(...own.map((fault) => ({ ...fault, id: row.id, column: columnOf(fault) })));
    if (!reading || !('place' in reading)) continue;
    const { venue, copies, district, name, address, office, hotline, note } = reading.place;
    places.push({
      id: row.id,
      row: row.row,
      venue,
      copies,
      district,
      language: languageOf(reading.place),
      texts: { name, address, office, hotline, note },
    });
  }
  return { faults, places };
}

/** A fault names its cell as `B5 (name)`, or the whole row. */
function columnOf({ where }: Fault): PlaceColumn {
  const name = /\((\w+)\)$/.exec(where)?.[1];
  return placeColumns.find((column) => column === name) ?? 'name';
}
