import { findTable, viewOf } from '../../text/sfnt.ts';

/** Reads the outlines of a TrueType file glyph by glyph. */
export type GlyphReader = {
  /** Outline data without hinting; empty for a space. */
  readonly read: (glyphId: number) => Uint8Array;
  /** Glyphs that a composite glyph is made of. */
  readonly parts: (glyphId: number) => number[];
};

/** Flags of a composite glyph's part (OpenType, glyf). */
const ARGS_ARE_WORDS = 0x0001;
const HAS_SCALE = 0x0008;
const MORE_PARTS = 0x0020;
const HAS_TWO_SCALES = 0x0040;
const HAS_MATRIX = 0x0080;
const HAS_INSTRUCTIONS = 0x0100;

export function glyphReader(font: Uint8Array): GlyphReader {
  const view = viewOf(font);
  const loca = findTable(font, 'loca').offset;
  const glyf = findTable(font, 'glyf').offset;
  const isLong = view.getInt16(findTable(font, 'head').offset + 50) === 1;
  const at = (glyphId: number) =>
    glyf + (isLong ? view.getUint32(loca + 4 * glyphId) : 2 * view.getUint16(loca + 2 * glyphId));

  /** Where each part of a composite glyph begins, and the end of the last. */
  const partOffsets = (start: number): number[] => {
    const offsets = [start + 10];
    for (let position = start + 10; ;) {
      const flags = view.getUint16(position);
      position += flags & ARGS_ARE_WORDS ? 8 : 6;
      if (flags & HAS_SCALE) position += 2;
      else if (flags & HAS_TWO_SCALES) position += 4;
      else if (flags & HAS_MATRIX) position += 8;
      offsets.push(position);
      if (!(flags & MORE_PARTS)) return offsets;
    }
  };

  const read = (glyphId: number): Uint8Array => {
    const [start, end] = [at(glyphId), at(glyphId + 1)];
    if (start === end) return new Uint8Array();
    const contours = view.getInt16(start);
    if (contours >= 0) {
      const lengthAt = start + 10 + 2 * contours;
      const instructions = view.getUint16(lengthAt);
      const glyph = new Uint8Array(end - start - instructions);
      glyph.set(font.subarray(start, lengthAt));
      glyph.set(font.subarray(lengthAt + 2 + instructions, end), lengthAt + 2 - start);
      return glyph;
    }
    const offsets = partOffsets(start);
    const glyph = new Uint8Array(font.subarray(start, offsets.at(-1)));
    for (const offset of offsets.slice(0, -1)) {
      viewOf(glyph).setUint16(offset - start, view.getUint16(offset) & ~HAS_INSTRUCTIONS);
    }
    return glyph;
  };

  const parts = (glyphId: number): number[] => {
    const [start, end] = [at(glyphId), at(glyphId + 1)];
    if (start === end || view.getInt16(start) >= 0) return [];
    return partOffsets(start)
      .slice(0, -1)
      .map((offset) => view.getUint16(offset + 2));
  };
  return { read, parts };
}
