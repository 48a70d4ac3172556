import type { CsvRecord } from '../files/csv-cutter.ts';
import type { Layout } from './csv-layout.ts';

const digitsIn = (text: string): number => text.replace(/\D/g, '').length;
/** Shorter ones, such as 113, may be anything. */
const PHONE_DIGITS = 7;
const isPhone = (text: string): boolean => digitsIn(text) >= PHONE_DIGITS && !/\p{L}{2}/u.test(text);

/**
 * Two cells that seem to be one, cut by a comma outside quotation marks: a row has a cell too many, or its hotline
 * stands one cell further on. Nothing when the row is as it should be.
 */
export function mistakenPair(
  { cells, quoted }: CsvRecord,
  { delimiter, most, width, columns, isSpaced }: Layout,
): readonly [number, number] | undefined {
  if (delimiter !== ',') return undefined;
  const spaced = isSpaced
    ? -1
    : cells.findIndex((cell, position) => position > 0 && !quoted?.has(position) && /^ +\S/.test(cell));
  const hotline = columns.get('hotline')?.[0];
  const isMisfit =
    hotline !== undefined &&
    /\p{L}/u.test(cells[hotline] ?? '') &&
    digitsIn(cells[hotline] ?? '') < PHONE_DIGITS &&
    isPhone(cells[hotline + 1] ?? '');
  const hasTooMany = cells.length > most && cells.length > width;
  if (!hasTooMany && !(isMisfit && cells.length >= width)) return undefined;
  if (spaced > 0) return [spaced - 1, spaced];
  const address = columns.get('address')?.[0];
  if (isMisfit) return [hotline - 1, hotline];
  // An empty cell at the end may be a comma that somebody typed too many: cells that have moved would show.
  if (address !== undefined && cells[address + 1]?.trim()) return [address, address + 1];
  return undefined;
}
