import { findTable, viewOf } from '../../text/sfnt.ts';
import { glyphReader } from './glyph-data.ts';
import { copyTable, joinTables, outlines, patched } from './truetype-file.ts';

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
