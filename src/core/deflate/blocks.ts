import type { Symbols } from './cheapest-way.ts';
import { DISTANCE_SYMBOLS, distanceSymbols, FIRST_LENGTH, lengthSymbols, LITERAL_SYMBOLS } from './codes.ts';
import { type Counts, logarithm, PARTS } from './prices.ts';

/** Neighbouring symbols that share a code: from the first up to, but without, the last, and how many bytes they say. */
export type Block = {
  readonly from: number;
  readonly to: number;
  readonly bytes: number;
  readonly counts: Counts;
};

/** Symbols that are never parted. */
const LEAST = 256;
/** What a block's head takes, in bits: at all, and for each symbol of its codes. */
const HEAD = 50;
const HEAD_PER_SYMBOL = 5;

/** Symbols in blocks of their own codes, as few as is smallest: neighbours are joined while that saves something. */
export function splitBlocks(symbols: Symbols): Block[] {
  const count = symbols.lengths.length;
  // nothing at all is a block too
  const blocks = Array.from({ length: Math.max(1, Math.ceil(count / LEAST)) }, (_, index) =>
    countBlock(symbols, index * LEAST, Math.min(count, (index + 1) * LEAST)),
  );
  const sizes = blocks.map(({ counts }) => sizeOf(counts));
  const savedBy = (first: number) => {
    const [one, other] = [blocks[first], blocks[first + 1]];
    if (!one || !other) return 0;
    return (sizes[first] ?? 0) + (sizes[first + 1] ?? 0) - sizeOf(one.counts, other.counts);
  };
  const saved = blocks.slice(1).map((_, first) => savedBy(first));
  for (;;) {
    const best = saved.reduce((most, own, first) => (own > (saved[most] ?? 0) ? first : most), 0);
    const [one, other] = [blocks[best], blocks[best + 1]];
    if (!one || !other || (saved[best] ?? 0) <= 0) return blocks;
    const joined = joinBlocks(one, other);
    blocks.splice(best, 2, joined);
    sizes.splice(best, 2, sizeOf(joined.counts));
    saved.splice(best, 1);
    if (best > 0) saved[best - 1] = savedBy(best - 1);
    if (best < saved.length) saved[best] = savedBy(best);
  }
}

function countBlock({ lengths, values }: Symbols, from: number, to: number): Block {
  const counts = { literals: new Uint32Array(LITERAL_SYMBOLS), distances: new Uint32Array(DISTANCE_SYMBOLS) };
  let bytes = 0;
  for (let at = from; at < to; at += 1) {
    const length = lengths[at] ?? 0;
    const value = values[at] ?? 0;
    bytes += length || 1;
    add(counts.literals, length === 0 ? value : FIRST_LENGTH + (lengthSymbols[length] ?? 0));
    if (length > 0) add(counts.distances, distanceSymbols[value] ?? 0);
  }
  return { from, to, bytes, counts };
}

function add(counts: Uint32Array, symbol: number): void {
  counts[symbol] = (counts[symbol] ?? 0) + 1;
}

const joinBlocks = (one: Block, other: Block): Block => ({
  from: one.from,
  to: other.to,
  bytes: one.bytes + other.bytes,
  counts: {
    literals: one.counts.literals.map((count, symbol) => count + (other.counts.literals[symbol] ?? 0)),
    distances: one.counts.distances.map((count, symbol) => count + (other.counts.distances[symbol] ?? 0)),
  },
});

const NONE = new Uint32Array();
const NOTHING: Counts = { literals: NONE, distances: NONE };

/** Of a block with these symbols, and others if there are any, about; in parts of a bit, but for bits behind symbols. */
const sizeOf = (one: Counts, other: Counts = NOTHING): number =>
  HEAD * PARTS + wordsSize(one.literals, other.literals) + wordsSize(one.distances, other.distances);

function wordsSize(one: Uint32Array, other: Uint32Array): number {
  let [total, used, size] = [0, 0, 0];
  for (let symbol = 0; symbol < one.length; symbol += 1) {
    const count = (one[symbol] ?? 0) + (other[symbol] ?? 0);
    if (count === 0) continue;
    total += count;
    used += 1;
    size -= count * logarithm(count);
  }
  return size + total * logarithm(total || 1) + used * HEAD_PER_SYMBOL * PARTS;
}
