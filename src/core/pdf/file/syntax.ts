import { strToU8 } from 'fflate';
import { numberText } from '../../drawing/number-text.ts';

/** What is written behind another piece of an object: a text in UTF-8, or bytes that many files share. */
export type Piece = string | Uint8Array;

/** `12 0 R`. */
export const reference = (id: number): string => `${id} 0 R`;

export const array = (items: readonly (string | number)[]): string =>
  `[${items.map((item) => (typeof item === 'number' ? numberText(item, 3) : item)).join(' ')}]`;

/** A text of any language: plain where it is ASCII, UTF-16 otherwise. */
export function textString(text: string): string {
  return /^[\x20-\x7e]*$/.test(text) ? `(${text.replace(/[\\()]/g, '\\$&')})` : `<feff${utf16Hex(text)}>`;
}

export function hex4(value: number): string {
  const known = hexes.get(value);
  if (known !== undefined) return known;
  const hex = value.toString(16).padStart(4, '0');
  hexes.set(value, hex);
  return hex;
}
/** Of the glyphs of a few fonts, and of letters. */
const hexes = new Map<number, string>();

export function utf16Hex(text: string): string {
  let hex = '';
  for (let index = 0; index < text.length; index++) hex += hex4(text.charCodeAt(index));
  return hex;
}

/** Bytes of a text in UTF-8; half a pair of UTF-16 counts as what is written for it. */
export function utf8Length(text: string): number {
  let length = text.length;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit < 0x80) continue;
    const isPair = unit >= 0xd800 && unit < 0xdc00 && isLow(text.charCodeAt(at + 1));
    length += unit < 0x800 ? 1 : 2;
    // both units of a pair are four bytes together
    if (isPair) at += 1;
  }
  return length;
}

const isLow = (unit: number) => unit >= 0xdc00 && unit < 0xe000;

const encoder = new TextEncoder();

/** Bytes of a string whose letters are all below U+0100. */
export function latin1(text: string): Uint8Array {
  // the machine's own encoder is many times as fast, and the same for ASCII
  const bytes = encoder.encode(text);
  return bytes.length === text.length ? bytes : strToU8(text, true);
}
