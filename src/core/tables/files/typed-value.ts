import type { CellObject } from '@e965/xlsx';

/** Digits of a fraction that arithmetic of computers leaves right. */
const RIGHT_DIGITS = 12;

/**
 * What a cell of a workbook holds, where it holds a number or a day: a number with a decimal point, in percent with its
 * `%`; a day or minute in ISO order. Nothing for a text.
 */
export function typedValue({ t, v, w, z }: CellObject): string | undefined {
  if (v instanceof Date) return momentOf(v);
  if (t !== 'n' || typeof v !== 'number') return undefined;
  const shown = (w ?? '').replaceAll(/[,\s]/g, '');
  if (typeof z === 'string' && z.includes('%')) {
    return /^-?\d+(\.\d+)?%$/.test(shown) ? shown : `${Number((v * 100).toPrecision(RIGHT_DIGITS))}%`;
  }
  return String(Number(v.toPrecision(RIGHT_DIGITS)));
}

/** What the clock on the wall showed; spreadsheets know no time zones, and the library writes it as if in UTC. */
function momentOf(date: Date): string {
  const minute = new Date(Math.round(date.getTime() / 60_000) * 60_000).toISOString();
  return minute.endsWith('T00:00:00.000Z') ? minute.slice(0, 10) : minute.slice(0, 16);
}
