import { csvLines } from '../tables/write-csv.ts';
import { inflateSync, strFromU8 } from 'fflate';

/** One sheet of an archive. */
export type PackedSheet = {
  /** `17`, or `Sheet1!17` of a workbook. */
  readonly row: string;
  readonly venue: string;
  readonly name: string;
  /** Below the top of the archive. */
  readonly file: string;
  readonly sha256: string;
  readonly bytes: number;
  /** For the print shop. */
  readonly copies: number;
};

/** The last file of an archive, which lists the others: the whole of an archive need not be read to know them. */
export const PACK_LIST = 'places.csv';
export const packColumns = ['row', 'venue', 'name', 'file', 'sha256', 'bytes', 'copies'] as const;

export const packList = (sheets: readonly PackedSheet[]): string =>
  csvLines([[...packColumns], ...sheets.map((sheet) => packColumns.map((column) => sheet[column]))]);

/** So many bytes of an archive's end hold its list, unless its names are uncommonly long. */
export const TAIL_BYTES = 1 << 20;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;

/**
 * The list of an archive's sheets, from the archive's end, or from where more must be read; nothing where it is no
 * whole archive with such a list.
 */
export function listInTail(tail: Uint8Array, size: number): string | { readonly from: number } | undefined {
  const view = new DataView(tail.buffer, tail.byteOffset, tail.byteLength);
  const start = size - tail.length;
  const end = tail.length - 22;
  if (end < 0 || view.getUint32(end, true) !== END) return undefined;
  const directory = view.getUint32(end + 16, true);
  if (directory < start) return { from: directory };
  let [list, last] = [-1, -1];
  for (let at = directory - start; at < end && view.getUint32(at, true) === ENTRY;) {
    const nameLength = view.getUint16(at + 28, true);
    const name = strFromU8(tail.subarray(at + 46, at + 46 + nameLength));
    last = at;
    if (name === PACK_LIST) list = at;
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  if (list < 0 || list !== last) return undefined;
  const [method, length] = [view.getUint16(list + 10, true), view.getUint32(list + 20, true)];
  const local = view.getUint32(list + 42, true);
  if (local < start) return { from: local };
  const at = local - start;
  if (view.getUint32(at, true) !== LOCAL) return undefined;
  const data = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const bytes = tail.subarray(data, data + length);
  return strFromU8(method === 0 ? bytes : inflateSync(bytes));
}
