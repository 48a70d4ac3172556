import { findTable, viewOf } from '../../text/sfnt.ts';
import { latin1 } from '../file/syntax.ts';

const padded = (length: number) => (length + 3) & ~3;

/** `glyf` and `loca` of so many glyphs. */
export function outlines(count: number, read: (glyphId: number) => Uint8Array) {
  const glyphs = Array.from({ length: count }, (_, glyphId) => read(glyphId));
  const glyf = new Uint8Array(glyphs.reduce((sum, glyph) => sum + padded(glyph.length), 0));
  const loca = new Uint8Array(4 * (count + 1));
  let at = 0;
  glyphs.forEach((glyph, glyphId) => {
    viewOf(loca).setUint32(4 * glyphId, at);
    glyf.set(glyph, at);
    at += padded(glyph.length);
  });
  viewOf(loca).setUint32(4 * count, at);
  return { glyf, loca };
}

export function copyTable(font: Uint8Array, tag: string): Uint8Array {
  const { offset, length } = findTable(font, tag);
  // Not slice: Node's Buffer would share the bytes, and patches would spoil the font.
  return new Uint8Array(font.subarray(offset, offset + length));
}

/** A copy of a table with some fields changed. */
export function patched(font: Uint8Array, tag: string, patch: (view: DataView) => void): Uint8Array {
  const table = copyTable(font, tag);
  patch(viewOf(table));
  return table;
}

/** A TrueType file of these tables. */
export function joinTables(tables: Readonly<Record<string, Uint8Array>>): Uint8Array {
  const entries = Object.entries(tables);
  const directory = 12 + 16 * entries.length;
  const length = entries.reduce((sum, [, table]) => sum + padded(table.length), directory);
  const file = new Uint8Array(length);
  const view = viewOf(file);
  const powers = Math.floor(Math.log2(entries.length));
  view.setUint32(0, 0x00010000);
  view.setUint16(4, entries.length);
  view.setUint16(6, 16 << powers);
  view.setUint16(8, powers);
  view.setUint16(10, 16 * entries.length - (16 << powers));
  let at = directory;
  entries.forEach(([tag, table], index) => {
    const record = 12 + 16 * index;
    file.set(latin1(tag), record);
    file.set(table, at);
    view.setUint32(record + 4, checksum(view, at, padded(table.length)));
    view.setUint32(record + 8, at);
    view.setUint32(record + 12, table.length);
    at += padded(table.length);
  });
  return file;
}

function checksum(view: DataView, from: number, length: number): number {
  let sum = 0;
  for (let at = from; at < from + length; at += 4) sum = (sum + view.getUint32(at)) >>> 0;
  return sum;
}
