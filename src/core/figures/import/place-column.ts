import type { Metric } from '../../schema/metric.ts';
import type { AreaNames, KnownArea } from './area-names.ts';
import { isTotal, type Role } from './column-words.ts';
import { saidIn, type SheetRow } from './open-figures.ts';

/** What the cells of a header say of a column. */
export type Column = {
  readonly position: number;
  /** Row of its lowest name. */
  readonly row: number;
  readonly name: string;
  /** It has the very name of a metric. */
  readonly isNamedInFull: boolean;
  readonly role?: Role;
  readonly metrics: readonly Metric[];
  readonly moments: readonly string[];
  readonly area?: KnownArea;
  readonly scale: number;
};

/** Of its texts so many must name a place before a column is believed to be the places. */
const MOST = 0.5;

/** The columns; where none is called the places, the first one that mostly names places is. */
export function withPlaces(
  columns: readonly Column[],
  body: readonly SheetRow[],
  { areas }: { readonly areas: AreaNames },
): readonly Column[] {
  const hasPlaces = columns.some(
    ({ role, area }) => role === 'area' || role === 'code' || area !== undefined,
  );
  if (hasPlaces) return columns;
  const ofPlaces = columns.find((column) => {
    if (column.role !== undefined || column.metrics.length > 0 || column.moments.length > 0) return false;
    const texts = body
      .map(({ cells }) => saidIn(cells[column.position]))
      .filter((text) => /\p{L}/u.test(text) && !isTotal(text));
    const named = texts.filter((text) => areas.find(text).length > 0);
    return named.length > 1 && named.length > MOST * texts.length;
  });
  return columns.map((column) => (column === ofPlaces ? { ...column, role: 'area' } : column));
}
