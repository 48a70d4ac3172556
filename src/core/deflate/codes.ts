/** What DEFLATE counts with (RFC 1951, 3.2.5): lengths and distances as symbols, each with some bits behind it. */
export const SHORTEST = 3;
export const LONGEST = 258;
export const FARTHEST = 32_768;
/** Among literals and lengths; a literal is its byte. */
export const END_OF_BLOCK = 256;
export const FIRST_LENGTH = 257;
export const LITERAL_SYMBOLS = 286;
export const DISTANCE_SYMBOLS = 30;

/** By symbol: the least value that it says, and how many bits tell how much more it is. */
type Code = { readonly least: Uint16Array; readonly bits: Uint8Array };

/** Groups of `size` symbols, those of each with a bit more behind them than those of the last; the first two have none. */
function codeOf(symbols: number, { first, size }: { readonly first: number; readonly size: number }): Code {
  const [least, bits] = [new Uint16Array(symbols), new Uint8Array(symbols)];
  let value = first;
  for (let symbol = 0; symbol < symbols; symbol += 1) {
    const more = Math.max(0, Math.floor(symbol / size) - 1);
    least[symbol] = value;
    bits[symbol] = more;
    value += 2 ** more;
  }
  return { least, bits };
}

export const lengthCode = codeOf(LITERAL_SYMBOLS - FIRST_LENGTH, { first: SHORTEST, size: 4 });
// the longest has a symbol of its own, though the one before could say it
lengthCode.least[28] = LONGEST;
lengthCode.bits[28] = 0;
export const distanceCode = codeOf(DISTANCE_SYMBOLS, { first: 1, size: 2 });

/** The symbol of each value up to `most`. */
function symbolsOf({ least }: Code, most: number): Uint8Array {
  const symbols = new Uint8Array(most + 1);
  for (const [symbol, value] of least.entries()) symbols.fill(symbol, value);
  return symbols;
}

/** Of a length, from the first of the lengths; of a distance. */
export const lengthSymbols = symbolsOf(lengthCode, LONGEST);
export const distanceSymbols = symbolsOf(distanceCode, FARTHEST);
