import { type Design, type DesignLanguage, languagesOf, logoIn } from '../design.ts';
import type { VenueDesigns } from '../designs.ts';
import { placeColumns } from '../../tables/places/column-names.ts';
import { emptyCells, type ListPositions, type ListRow, ownPositions } from './list.ts';

/** A list with all that was chosen for it. */
export type KeptList = {
  /** Of the file that it was read from. */
  readonly name: string;
  readonly rows: readonly ListRow[];
  readonly positions: ListPositions;
  /** Of rows that name none. */
  readonly venue: string;
  readonly language: DesignLanguage;
  readonly formats: readonly string[];
} & Pick<Design, 'colouring' | 'logo'>;

const KIND = 'loa-list';
const VERSION = 1;
/** More rows than a page can be asked to hold. */
export const MAX_ROWS = 100_000;
/** Of a cell: what stands in an office's list by mistake is shown and told, not kept whole. */
const MAX_LETTERS = 2000;

/** A list as a file that a person keeps. */
export const writeListFile = ({ rows, ...list }: KeptList): string =>
  `${JSON.stringify({
    kind: KIND,
    version: VERSION,
    ...list,
    columns: placeColumns,
    rows: rows.map(({ row, cells, marks }) => [
      row,
      placeColumns.map((column) => cells[column]),
      ...(marks ? [marks] : []),
    ]),
  })}\n`;

/** Nothing where a file is none of ours, of a newer page, or damaged. Whatever a cell says is kept: faults are told in the grid. */
export function readListFile(text: string, venues: readonly VenueDesigns[]): KeptList | undefined {
  const file = parsed(text);
  if (file?.['kind'] !== KIND || file['version'] !== VERSION) return undefined;
  const { name, rows, columns, positions, venue, language, formats, colouring, logo } = file;
  if (typeof name !== 'string' || !isTexts(columns) || !Array.isArray(rows) || rows.length > MAX_ROWS) {
    return undefined;
  }
  const read = rows.map((row, index) => readRow(row, index, columns));
  const formatIds = new Set(venues.flatMap(({ designs }) => designs.map(({ format }) => format)));
  return {
    name: name.slice(0, MAX_LETTERS),
    rows: read.filter((row) => row !== undefined),
    positions: readPositions(positions),
    venue: venues.find(({ id }) => id === venue)?.id ?? '',
    language: languagesOf(venues).find((each) => each === language) ?? languagesOf(venues)[0] ?? 'vi',
    formats: isTexts(formats) ? formats.filter((format) => formatIds.has(format)) : [],
    colouring: colouring === 'mono' ? 'mono' : 'colour',
    ...logoIn(logo),
  };
}

function parsed(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

const markKinds = ['date', 'error', 'no-value'] as const;

function readRow(value: unknown, index: number, columns: readonly string[]): ListRow | undefined {
  if (!Array.isArray(value)) return undefined;
  const [row, texts, kept] = value as readonly unknown[];
  if (typeof row !== 'number' || !Number.isSafeInteger(row) || !isTexts(texts)) return undefined;
  const cells = { ...emptyCells };
  for (const column of placeColumns) {
    cells[column] = (texts[columns.indexOf(column)] ?? '').slice(0, MAX_LETTERS);
  }
  const said = typeof kept === 'object' && kept !== null ? Object.entries(kept) : [];
  const marks = Object.fromEntries(
    placeColumns.flatMap((column) => {
      const mark = markKinds.find((kind) => said.some(([name, own]) => name === column && own === kind));
      return mark ? [[column, mark] as const] : [];
    }),
  );
  return { id: index + 1, row, cells, ...(Object.keys(marks).length > 0 && { marks }) };
}

function readPositions(value: unknown): ListPositions {
  const given = typeof value === 'object' && value !== null ? { ...value } : {};
  const numbers = placeColumns.map((column) => (given as Readonly<Record<string, unknown>>)[column]);
  const isWhole =
    numbers.every(
      (number) => Number.isSafeInteger(number) && Number(number) >= 0 && Number(number) < 20_000,
    ) && new Set(numbers).size === numbers.length;
  return isWhole ? (given as ListPositions) : ownPositions;
}
