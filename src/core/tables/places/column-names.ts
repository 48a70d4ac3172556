import { nearest } from '../../domain/nearest.ts';
import { fold } from '../../i18n/fold.ts';
import { staffLocaleIds } from '../../i18n/locales.ts';
import { placesMessages } from './places-messages.ts';
import { textColumns } from './text-columns.ts';

/** What a row may say about a place: what its sheets say, and how many of them go where. */
export const placeColumns = ['venue', ...textColumns, 'language', 'copies', 'district'] as const;
export type PlaceColumn = (typeof placeColumns)[number];

/** Nothing of them is printed, and their names are words of everyday: `Số lượng`, `Phường, xã`. */
export const asideColumns: readonly PlaceColumn[] = ['copies', 'district'];
export const isAside = (column: PlaceColumn | undefined): boolean =>
  column !== undefined && asideColumns.includes(column);

/** A header cell: what it is called, and what its column is called by a cell that spans it. */
export type HeaderName = { readonly text: string; readonly spanned?: PlaceColumn | undefined };

/** Names by which a column is known, the likeliest first. */
const namesOf = (column: PlaceColumn): readonly string[] =>
  staffLocaleIds.flatMap((id) => [column, ...placesMessages[id].columns[column]].map(fold));

/** Names of a column where no better one is there: beside `Tên trường`, `Tên xã` says where it is. */
const lesserNames: Readonly<Partial<Record<PlaceColumn, readonly string[]>>> = {
  name: staffLocaleIds.flatMap((id) => placesMessages[id].units.map(fold)),
  venue: staffLocaleIds.flatMap((id) => placesMessages[id].kinds.map(fold)),
};

export const isLesser = (name: string, column: PlaceColumn): boolean =>
  lesserNames[column]?.includes(fold(name)) === true;

const columnOf = new Map<string, PlaceColumn>([
  ...placeColumns.flatMap((column) => (lesserNames[column] ?? []).map((name) => [name, column] as const)),
  ...placeColumns.flatMap((column) => namesOf(column).map((name) => [name, column] as const)),
]);

/** The column that a header names, with or without a remark: `Địa chỉ (số nhà, đường)`. */
export const columnNamed = (cell: string): PlaceColumn | undefined =>
  cell === '' ? undefined : (columnOf.get(fold(cell)) ?? columnOf.get(fold(cell.split(/[([]/, 1).join())));

/** Shorter names are like too many others: `STT` numbers the rows and is no mistyped `SĐT`. */
const MIN_MISTYPED = 4;

/** A known column that a name is nearly the same as; names that are taken only where there is no better one are not guessed at. */
export function mistypedColumn(
  cell: string,
  present: ReadonlySet<PlaceColumn | undefined>,
): string | undefined {
  const word = fold(cell);
  if (word.length < MIN_MISTYPED) return undefined;
  const absentNames = [...columnOf]
    .filter(([name, column]) => !present.has(column) && !isAside(column) && !isLesser(name, column))
    .map(([name]) => name);
  return nearest(word, absentNames);
}

/** Of several cells that name a column, as `Phường, xã` and `Quận, huyện` do, the one with its likeliest name. */
export function bestNamed(names: readonly HeaderName[], column: PlaceColumn): number | undefined {
  const known = [...namesOf(column), ...(lesserNames[column] ?? [])];
  const rank = (position: number) => known.indexOf(fold(names[position]?.text ?? ''));
  return names
    .flatMap(({ text }, position) => (columnNamed(text.normalize('NFC').trim()) === column ? [position] : []))
    .toSorted((a, b) => (rank(a) >>> 0) - (rank(b) >>> 0))[0];
}
