import { type Pixels, wordsOf } from './pixels.ts';

/** Colours whose channels agree in their five highest bits are counted as one. */
const CELLS = 1 << 15;
const cellOf = (word: number) =>
  ((word >>> 3) & 31) | (((word >>> 11) & 31) << 5) | (((word >>> 19) & 31) << 10);

/** A colour with how often it occurs. */
type Cell = {
  readonly cell: number;
  readonly count: number;
  readonly mean: readonly [number, number, number];
};

/** An opaque picture in at most `colours` colours, each pixel in the one of its own cluster (median cut). */
export function quantize(pixels: Pixels, colours: number): Pixels {
  const words = wordsOf(pixels.rgba).slice();
  quantizeWords(words, colours);
  return { ...pixels, rgba: new Uint8Array(words.buffer) };
}

/** The same in the memory of the picture itself. */
export function quantizeWords(words: Uint32Array, colours: number): void {
  const clusters: Cell[][] = [countColours(words)];
  while (clusters.length < colours) {
    const widest = clusters.reduce((best, cluster) => (spread(cluster) > spread(best) ? cluster : best));
    if (spread(widest) === 0) break;
    clusters.splice(clusters.indexOf(widest), 1, ...cut(widest));
  }
  const chosen = new Uint32Array(CELLS);
  for (const cluster of clusters) {
    const colour = wordOf(meanOf(cluster));
    for (const { cell } of cluster) chosen[cell] = colour;
  }
  let [previous, colour] = [-1, 0];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? 0;
    if (word !== previous) {
      previous = word;
      colour = chosen[cellOf(word)] ?? 0;
    }
    words[at] = colour;
  }
}

function countColours(words: Uint32Array): Cell[] {
  const counts = new Uint32Array(CELLS);
  const sums = new Float64Array(CELLS * 3);
  const add = (word: number, count: number) => {
    const cell = cellOf(word);
    counts[cell] = (counts[cell] ?? 0) + count;
    for (let channel = 0; channel < 3; channel += 1) {
      sums[cell * 3 + channel] = (sums[cell * 3 + channel] ?? 0) + count * ((word >>> (8 * channel)) & 255);
    }
  };
  // planes of one colour are counted run by run
  let [run, length] = [words[0] ?? 0, 0];
  for (const word of words) {
    if (word === run) length += 1;
    else {
      add(run, length);
      [run, length] = [word, 1];
    }
  }
  add(run, length);
  const cells: Cell[] = [];
  counts.forEach((count, cell) => {
    if (count === 0) return;
    const mean = (channel: number) => (sums[cell * 3 + channel] ?? 0) / count;
    cells.push({ cell, count, mean: [mean(0), mean(1), mean(2)] });
  });
  return cells;
}

const channels = [0, 1, 2] as const;

function meanOf(cluster: readonly Cell[]): readonly [number, number, number] {
  const total = cluster.reduce((sum, { count }) => sum + count, 0);
  const mean = (channel: 0 | 1 | 2) =>
    cluster.reduce((sum, { count, mean: own }) => sum + own[channel] * count, 0) / total;
  return [mean(0), mean(1), mean(2)];
}

/** How much is wrong when a cluster becomes one colour, in its worst channel. */
const known = new WeakMap<readonly Cell[], number>();
function spread(cluster: readonly Cell[]): number {
  const value = known.get(cluster) ?? Math.max(...channels.map((channel) => variance(cluster, channel)));
  known.set(cluster, value);
  return value;
}

function variance(cluster: readonly Cell[], channel: 0 | 1 | 2): number {
  const mean = meanOf(cluster)[channel];
  return cluster.reduce((sum, { count, mean: own }) => sum + count * (own[channel] - mean) ** 2, 0);
}

/** In two at the mean of the channel in which its colours differ most. */
function cut(cluster: readonly Cell[]): [Cell[], Cell[]] {
  const worst = channels.reduce((best, channel) =>
    variance(cluster, channel) > variance(cluster, best) ? channel : best,
  );
  const middle = meanOf(cluster)[worst];
  const isLow = ({ mean }: Cell) => mean[worst] < middle;
  return [cluster.filter(isLow), cluster.filter((cell) => !isLow(cell))];
}

const wordOf = ([red, green, blue]: readonly [number, number, number]) =>
  ((255 << 24) | (Math.round(blue) << 16) | (Math.round(green) << 8) | Math.round(red)) >>> 0;
