import { adler32, joinAdler32 } from './checksums.ts';
import { chunk } from './chunks.ts';
import { type Palette256, colourRows, paletteRows } from './rows.ts';

/** Rows in a strip: few, so that little is written anew around a line of text; many, so that they compress. */
export const STRIP_ROWS = 32;

/**
 * Compresses one piece of a stream, as raw DEFLATE that ends on a whole byte, is not the last block and refers to
 * nothing before it, so that pieces can be exchanged.
 */
export type DeflatePiece = (data: Uint8Array, effort: Effort) => Uint8Array;
/** `small` for what is written once and kept, `fast` for what is written for every place. */
export type Effort = 'small' | 'fast';

/** Neighbouring rows of a picture, compressed for themselves. */
export type Strip = {
  readonly chunk: Uint8Array;
  /** Checksum and length before compression. */
  readonly adler: number;
  readonly length: number;
};

type StripOptions = {
  readonly widthPx: number;
  readonly form: 'rgb' | 'rgba' | Palette256;
  readonly deflate: (data: Uint8Array) => Uint8Array;
};

/** Compresses rows of pixels, with a palette or without. */
export function makeStrip(words: Uint32Array, { widthPx, form, deflate }: StripOptions): Strip {
  const rows =
    typeof form === 'string' ? colourRows(words, widthPx, form) : paletteRows(words, widthPx, form);
  return { chunk: chunk('IDAT', deflate(rows)), adler: adler32(rows), length: rows.length };
}

/** 32K window, no dictionary, fastest. */
const ZLIB_HEADER = Uint8Array.of(0x78, 0x01);
/** A last block with nothing in it. */
const LAST_BLOCK = [0x03, 0x00];

/** All strips of a picture as its data chunks and the end of the file. */
export function dataChunks(strips: readonly Strip[]): Uint8Array[] {
  const adler = strips.reduce((sum, strip) => joinAdler32(sum, strip.adler, strip.length), 1);
  const end = Uint8Array.of(...LAST_BLOCK, adler >>> 24, adler >>> 16, adler >>> 8, adler);
  return [
    chunk('IDAT', ZLIB_HEADER),
    ...strips.map((strip) => strip.chunk),
    chunk('IDAT', end),
    chunk('IEND', new Uint8Array()),
  ];
}
