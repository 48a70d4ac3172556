import type { Bits } from './bits.ts';
import type { Block } from './blocks.ts';
import type { Symbols } from './cheapest-way.ts';
import {
  distanceCode,
  distanceSymbols,
  END_OF_BLOCK,
  FIRST_LENGTH,
  lengthCode,
  lengthSymbols,
} from './codes.ts';
import { codeLengths, codeWords } from './prefix-code.ts';

/** A code as it is written: each symbol's word and how long it is. */
type Code = { readonly words: Uint16Array; readonly lengths: Uint8Array };

const LONGEST_WORD = 15;
/** Of the code in which the other two are told. */
const LONGEST_HEAD_WORD = 7;
/** A block that brings its own codes. */
const DYNAMIC = 2;

const codeFor = (counts: ArrayLike<number>, longest: number): Code => {
  const lengths = codeLengths(counts, longest);
  return { lengths, words: codeWords(lengths) };
};

/** One block with its codes (RFC 1951, 3.2.7). */
export function writeBlock(out: Bits, symbols: Symbols, { from, to, counts }: Block, isLast: boolean): void {
  const literals = codeFor(counts.literals.with(END_OF_BLOCK, 1), LONGEST_WORD);
  // every reader takes one distance that is never used, not every one none
  const hasNone = counts.distances.every((count) => count === 0);
  const distances = codeFor(hasNone ? counts.distances.with(0, 1) : counts.distances, LONGEST_WORD);
  out.put(isLast ? 1 : 0, 1);
  out.put(DYNAMIC, 2);
  writeCodes(out, used(literals.lengths, FIRST_LENGTH), used(distances.lengths, 1));
  const put = ({ words, lengths }: Code, symbol: number) => out.put(words[symbol] ?? 0, lengths[symbol] ?? 0);
  for (let at = from; at < to; at += 1) {
    const length = symbols.lengths[at] ?? 0;
    const value = symbols.values[at] ?? 0;
    if (length === 0) {
      put(literals, value);
      continue;
    }
    const symbol = lengthSymbols[length] ?? 0;
    put(literals, FIRST_LENGTH + symbol);
    out.put(length - (lengthCode.least[symbol] ?? 0), lengthCode.bits[symbol] ?? 0);
    const far = distanceSymbols[value] ?? 0;
    put(distances, far);
    out.put(value - (distanceCode.least[far] ?? 0), distanceCode.bits[far] ?? 0);
  }
  put(literals, END_OF_BLOCK);
}

/** Without the symbols at the end that are never used, but with `least`. */
const used = (lengths: Uint8Array, least: number): Uint8Array =>
  lengths.subarray(0, Math.max(least, lengths.findLastIndex((length) => length > 0) + 1));

/** A word of the head: how long a word is, or how often the last one or none comes again, told in bits behind it. */
type HeadWord = { readonly symbol: number; readonly more: number; readonly bits: number };
const [AGAIN, NONE_AGAIN, NONE_LONG] = [16, 17, 18];
/** In which order the lengths of the head's own words are told: those at the end are seldom used. */
const HEAD_ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const LEAST_HEAD = 4;

function writeCodes(out: Bits, literals: Uint8Array, distances: Uint8Array): void {
  const head = headWords([...literals, ...distances]);
  const counts = HEAD_ORDER.map(() => 0);
  for (const { symbol } of head) counts[symbol] = (counts[symbol] ?? 0) + 1;
  const { words, lengths } = codeFor(counts, LONGEST_HEAD_WORD);
  const told = HEAD_ORDER.map((symbol) => lengths[symbol] ?? 0);
  const count = Math.max(LEAST_HEAD, told.findLastIndex((length) => length > 0) + 1);
  out.put(literals.length - FIRST_LENGTH, 5);
  out.put(distances.length - 1, 5);
  out.put(count - LEAST_HEAD, 4);
  for (const length of told.slice(0, count)) out.put(length, 3);
  for (const { symbol, more, bits } of head) {
    out.put(words[symbol] ?? 0, lengths[symbol] ?? 0);
    out.put(more, bits);
  }
}

function headWords(lengths: readonly number[]): HeadWord[] {
  const head: HeadWord[] = [];
  for (let at = 0; at < lengths.length;) {
    const length = lengths[at] ?? 0;
    const next = lengths.findIndex((other, index) => index > at && other !== length);
    const end = next < 0 ? lengths.length : next;
    if (length > 0) {
      head.push({ symbol: length, more: 0, bits: 0 });
      at += 1;
    }
    at += again(head, length, end - at);
  }
  return head;
}

/** Says that a length comes again so often; returns how often. */
function again(head: HeadWord[], length: number, times: number): number {
  let left = times;
  const say = (symbol: number, { least, most, bits }: { least: number; most: number; bits: number }) => {
    while (left >= least) {
      const taken = Math.min(left, most);
      head.push({ symbol, more: taken - least, bits });
      left -= taken;
    }
  };
  if (length === 0) say(NONE_LONG, { least: 11, most: 138, bits: 7 });
  if (length === 0) say(NONE_AGAIN, { least: 3, most: 10, bits: 3 });
  else say(AGAIN, { least: 3, most: 6, bits: 2 });
  for (; left > 0; left -= 1) head.push({ symbol: length, more: 0, bits: 0 });
  return times;
}
