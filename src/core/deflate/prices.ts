import { distanceCode, FIRST_LENGTH, lengthCode, lengthSymbols, LONGEST, SHORTEST } from './codes.ts';

/** Parts of a bit that prices are counted in: whole numbers, so that every machine finds the same way the cheapest. */
export const PARTS = 64;

/** What symbols take with the bits behind them, by byte, by length and by a distance's symbol. */
export type Prices = {
  readonly literals: Int32Array;
  readonly lengths: Int32Array;
  readonly distances: Int32Array;
};

/** How often each symbol stands in a block. */
export type Counts = { readonly literals: Uint32Array; readonly distances: Uint32Array };

/** By how often symbols were taken; one that never was is worth a bit more than one that once was. */
export function pricesFrom(counts: Counts): Prices {
  const literal = informationOf(counts.literals);
  const distance = informationOf(counts.distances);
  return {
    literals: Int32Array.from({ length: 256 }, (_, byte) => literal(byte)),
    lengths: Int32Array.from({ length: LONGEST + 1 }, (_, length) => {
      const symbol = lengthSymbols[length] ?? 0;
      return length < SHORTEST ? 0 : literal(FIRST_LENGTH + symbol) + PARTS * (lengthCode.bits[symbol] ?? 0);
    }),
    distances: Int32Array.from(distanceCode.bits, (bits, symbol) => distance(symbol) + PARTS * bits),
  };
}

const LONGEST_WORD = 15;

function informationOf(counts: Uint32Array): (symbol: number) => number {
  const total = logarithm(counts.reduce((sum, count) => sum + count, 0) || 1);
  return (symbol) => {
    const count = counts[symbol] ?? 0;
    const price = count === 0 ? total + PARTS : Math.max(PARTS, total - logarithm(count));
    return Math.min(price, LONGEST_WORD * PARTS);
  };
}

const TABLE = 1 << 12;
const logarithms = Int32Array.from({ length: TABLE }, (_, value) =>
  value === 0 ? 0 : Math.round(Math.log2(value) * PARTS),
);

/** Of a whole number to the base of 2, in parts of a bit. */
export function logarithm(value: number): number {
  let [left, doubled] = [value, 0];
  while (left >= TABLE) {
    left = Math.floor(left / 2);
    doubled += PARTS;
  }
  return (logarithms[left] ?? 0) + doubled;
}
