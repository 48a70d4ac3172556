import { findTable, viewOf } from '../text/sfnt.ts';
import { glyphReader } from './glyph-data.ts';
import { latin1 } from './syntax.ts';

/**
 * A TrueType file with these glyphs only, under their old numbers. Hinting is dropped (no printer needs it),
 * and so is everything that a PDF reader does not look at.
 */
export function subsetFont(font: Uint8Array, glyphIds: Iterable<number>): Uint8Array {
  const reader = glyphReader(font);
  const kept = new Set([0]);
  const keep = (glyphId: number) => {
    if (kept.has(glyphId) && glyphId !== 0) return;
    kept.add(glyphId);
    reader.parts(glyphId).forEach(keep);
  };
  for (const glyphId of [0, ...glyphIds]) keep(glyphId);
  const count = Math.max(...kept) + 1;
  const { glyf, loca } = outlines(count, (glyphId) =>
    kept.has(glyphId) ? reader.read(glyphId) : new Uint8Array(),
  );
  return joinTables({
    glyf,
    head: patched(font, 'head', (view) => {
      view.setUint32(8, 0);
      view.setInt16(50, 1);
    }),
    hhea: patched(font, 'hhea', (view) => view.setUint16(34, Math.min(view.getUint16(34), count))),
    hmtx: metrics(font, count, kept),
    loca,
    maxp: patched(font, 'maxp', (view) => view.setUint16(4, count)),
  });
}

/** Width of a glyph in font units. */
export function advanceWidth(font: Uint8Array, glyphId: number): number {
  const view = viewOf(font);
  const longMetrics = view.getUint16(findTable(font, 'hhea').offset + 34);
  return view.getUint16(findTable(font, 'hmtx').offset + 4 * Math.min(glyphId, longMetrics - 1));
}

const padded = (length: number) => (length + 3) & ~3;

function outlines(count: number, read: (glyphId: number) => Uint8Array) {
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

function copyTable(font: Uint8Array, tag: string): Uint8Array {
  const { offset, length } = findTable(font, tag);
  // Not slice: Node's Buffer would share the bytes, and patches would spoil the font.
  return new Uint8Array(font.subarray(offset, offset + length));
}

function patched(font: Uint8Array, tag: string, patch: (view: DataView) => void): Uint8Array {
  const table = copyTable(font, tag);
  patch(viewOf(table));
  return table;
}

/** `hmtx` cut to `count` glyphs, with zeros where a glyph is gone: they compress to nothing. */
function metrics(font: Uint8Array, count: number, kept: ReadonlySet<number>): Uint8Array {
  const longMetrics = viewOf(font).getUint16(findTable(font, 'hhea').offset + 34);
  const long = Math.min(longMetrics, count);
  const table = copyTable(font, 'hmtx').slice(0, 4 * long + 2 * (count - long));
  for (let glyphId = 0; glyphId < long; glyphId++) {
    if (!kept.has(glyphId)) table.fill(0, 4 * glyphId, 4 * glyphId + 4);
  }
  return table;
}

function joinTables(tables: Readonly<Record<string, Uint8Array>>): Uint8Array {
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
