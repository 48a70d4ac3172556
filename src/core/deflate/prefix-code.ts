/**
 * How many bits each symbol takes in a prefix code that is no longer than `limit`: fewer for one that is counted more
 * often, 0 for one that never is. Huffman's, its longest words shortened where they pass the limit.
 */
export function codeLengths(counts: ArrayLike<number>, limit: number): Uint8Array {
  const lengths = new Uint8Array(counts.length);
  const count = (symbol: number) => counts[symbol] ?? 0;
  const used = Array.from(lengths.keys()).filter((symbol) => count(symbol) > 0);
  used.sort((a, b) => count(a) - count(b) || a - b);
  const perLength = withinLimit(depths(used.map(count)), limit);
  // the rarest first, so with the longest words
  let next = 0;
  for (let length = limit; length > 0; length -= 1) {
    for (let left = perLength[length] ?? 0; left > 0; left -= 1) lengths[used[next++] ?? 0] = length;
  }
  return lengths;
}

/** The depth of each leaf of Huffman's tree over weights that grow; of a single one 1. */
function depths(weights: readonly number[]): number[] {
  const leaves = weights.length;
  if (leaves < 2) return weights.map(() => 1);
  const all = [...weights];
  const parents: number[] = [];
  let [leaf, inner] = [0, leaves];
  const lightest = () => {
    const isLeaf = leaf < leaves && (inner >= all.length || (all[leaf] ?? 0) <= (all[inner] ?? 0));
    return isLeaf ? leaf++ : inner++;
  };
  while (all.length < 2 * leaves - 1) {
    const pair = [lightest(), lightest()];
    for (const child of pair) parents[child] = all.length;
    all.push(pair.reduce((sum, child) => sum + (all[child] ?? 0), 0));
  }
  const found = all.map(() => 0);
  for (let node = all.length - 2; node >= 0; node -= 1) found[node] = (found[parents[node] ?? 0] ?? 0) + 1;
  return found.slice(0, leaves);
}

/** How many words there are of each length, none longer than `limit`, so that they still make a code. */
function withinLimit(wanted: readonly number[], limit: number): number[] {
  const perLength = Array.from({ length: limit + 1 }, () => 0);
  const change = (length: number, by: number) => (perLength[length] = (perLength[length] ?? 0) + by);
  for (const depth of wanted) change(Math.min(depth, limit), 1);
  // in parts of the code's room that the longest word takes
  const taken = perLength.reduce(
    (sum, words, length) => sum + (length > 0 ? words * 2 ** (limit - length) : 0),
    0,
  );
  for (let over = taken - 2 ** limit; over > 0; over -= 1) {
    const longest = perLength.findLastIndex((words, length) => words > 0 && length < limit);
    change(limit, -1);
    change(longest, -1);
    change(longest + 1, 2);
  }
  return perLength;
}

/** The words of a code by symbol, their first bit lowest, as DEFLATE writes them (RFC 1951, 3.2.2). */
export function codeWords(lengths: Uint8Array): Uint16Array {
  const words = new Uint16Array(lengths.length);
  let word = 0;
  const longest = Math.max(...lengths);
  for (let length = 1; length <= longest; length += 1) {
    word *= 2;
    for (const [symbol, own] of lengths.entries()) {
      if (own === length) words[symbol] = reversed(word++, length);
    }
  }
  return words;
}

function reversed(word: number, length: number): number {
  let turned = 0;
  for (let bit = 0; bit < length; bit += 1) turned = turned * 2 + ((word >>> bit) & 1);
  return turned;
}
