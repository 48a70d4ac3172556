/** Where a table of a TrueType file begins, and its length in bytes. */
export type Table = { readonly offset: number; readonly length: number };

export const viewOf = (data: Uint8Array): DataView =>
  new DataView(data.buffer, data.byteOffset, data.byteLength);

/** Throws when the file lacks the table. `tag` is four letters, e.g. `glyf`. */
export function findTable(data: Uint8Array, tag: string): Table {
  const view = viewOf(data);
  const count = view.getUint16(4);
  for (let index = 0; index < count; index++) {
    const record = 12 + 16 * index;
    const name = String.fromCharCode(...data.subarray(record, record + 4));
    if (name === tag) return { offset: view.getUint32(record + 8), length: view.getUint32(record + 12) };
  }
  throw new Error(`The font has no table "${tag}". Use a static TrueType file with outlines in glyf.`);
}
