import { findTable, viewOf } from './sfnt.ts';

/** Vertical measures of a font, in font units. */
export type FontMetrics = {
  readonly unitsPerEm: number;
  readonly ascender: number;
  /** Below the baseline, so negative. */
  readonly descender: number;
  readonly capHeight: number;
};

/** Reads `head`, `hhea` and `OS/2`, the tables that satori lays text out by. */
export function readMetrics(data: Uint8Array): FontMetrics {
  const view = viewOf(data);
  const head = findTable(data, 'head').offset;
  const hhea = findTable(data, 'hhea').offset;
  const os2 = findTable(data, 'OS/2').offset;
  return {
    unitsPerEm: view.getUint16(head + 18),
    ascender: view.getInt16(hhea + 4),
    descender: view.getInt16(hhea + 6),
    capHeight: view.getInt16(os2 + 88),
  };
}
