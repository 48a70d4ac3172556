/**
 * Where an object of a file stands: the offset of its first byte, or below zero its place in the file's object stream,
 * of which -1 is the first. 0, where the header stands, while it is not written yet.
 */
export type ObjectPlace = number;

/** The three numbers of a row: its kind in a byte, an offset or the number of the object stream, and a place in that. */
const INDEX_BYTES = 2;
const [FREE, PLAIN, PACKED] = [0, 1, 2];

/** Bytes of an offset in a file that reaches so far. */
export const offsetBytesFor = (length: number): 4 | 5 => (length < 2 ** 32 ? 4 : 5);

export const rowBytes = (offsetBytes: number): number => 1 + offsetBytes + INDEX_BYTES;

/** Row 0 of every file, which is no object's. */
export const firstRow = (offsetBytes: number): Uint8Array => {
  const row = new Uint8Array(rowBytes(offsetBytes)).fill(255);
  row.fill(0, 0, 1 + offsetBytes);
  row[0] = FREE;
  return row;
};

type Row = { readonly place: ObjectPlace; readonly packedId: number; readonly offsetBytes: number };

/** Writes an object's row over zeros. */
export function writeRow(rows: Uint8Array, at: number, { place, packedId, offsetBytes }: Row): void {
  const isPacked = place < 0;
  rows[at] = isPacked ? PACKED : PLAIN;
  let value = isPacked ? packedId : place;
  for (let byte = offsetBytes; byte > 0; byte -= 1) {
    rows[at + byte] = value % 256;
    value = Math.floor(value / 256);
  }
  const index = isPacked ? -1 - place : 0;
  rows[at + offsetBytes + 1] = index >> 8;
  rows[at + offsetBytes + 2] = index & 255;
}

type CrossReferences = {
  readonly id: number;
  /** With row 0. */
  readonly rows: number;
  readonly offsetBytes: number;
  readonly rootId: number;
  readonly infoId: number;
  /** 32 hexadecimal digits. */
  readonly fileId: string;
};

/** What stands before the rows: the last object of a file, which is its trailer as well. */
export const beginRows = ({ id, rows, offsetBytes, rootId, infoId, fileId }: CrossReferences): string =>
  `${id} 0 obj\n<</Type/XRef/Size ${rows}/W[1 ${offsetBytes} ${INDEX_BYTES}]/Root ${rootId} 0 R` +
  `/Info ${infoId} 0 R/ID[<${fileId}><${fileId}>]/Length ${rows * rowBytes(offsetBytes)}>>\nstream\n`;

/** What stands behind them: the end of the file. */
export const endRows = (offset: number): string => `\nendstream\nendobj\nstartxref\n${offset}\n%%EOF\n`;
