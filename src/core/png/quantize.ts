import { type Pixels, signedWords, wordsOf } from './pixels.ts';

/** What part of a picture a colour covers in planes to be kept as it is. */
const PLANE = 0.0002;
/** Planes leave as much of a palette to the blends at their edges, at least. */
const PLANES_SHARE = 0.5;
/** How much a difference in red, green and blue is seen. */
const SEEN = [2, 4, 3] as const;
/** No two colours differ more. */
const FARTHEST = (SEEN[0] + SEEN[1] + SEEN[2]) * 255 * 255 + 1;
/** How often blends are set to the mean of what became of them. */
const ROUNDS = 2;

/** Colours of a picture, each as in `wordsOf`, with the number of its pixels: all, and those within a plane. */
type Tally = { readonly words: Uint32Array; readonly counts: Uint32Array; readonly inPlanes: Uint32Array };

/** An opaque picture in at most `colours` colours: planes in their own, blends in the nearest one. */
export function quantize(pixels: Pixels, colours: number): Pixels {
  const words = wordsOf(pixels.rgba).slice();
  quantizeWords(words, { widthPx: pixels.widthPx, colours });
  return { ...pixels, rgba: new Uint8Array(words.buffer) };
}

/** The same in the memory of the picture itself. */
export function quantizeWords(
  words: Uint32Array,
  { widthPx, colours }: { readonly widthPx: number; readonly colours: number },
): void {
  const tally = tallyOf(words, widthPx);
  if (tally.words.length <= colours) return;
  const palette = paletteOf(tally, { colours, least: words.length * PLANE });
  const chosen = new Map<number, number>();
  for (const [at, word] of tally.words.entries())
    chosen.set(word | 0, palette.words[palette.nearest[at] ?? 0] ?? 0);
  const signed = signedWords(words);
  let previous = signed[0] ?? 0;
  let colour = chosen.get(previous) ?? 0;
  for (let at = 0; at < signed.length; at += 1) {
    const word = signed[at] ?? 0;
    if (word !== previous) {
      previous = word;
      colour = chosen.get(word) ?? 0;
    }
    signed[at] = colour;
  }
}

/** A pixel is within a plane when those to the left and above have its colour. */
function tallyOf(unsigned: Uint32Array, widthPx: number): Tally {
  const words = signedWords(unsigned);
  const places = new Map<number, number>();
  const [counts, inPlanes]: [number[], number[]] = [[], []];
  let start = 0;
  let within = 0;
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] ?? 0;
    if (at > start && at >= widthPx && words[at - widthPx] === word) within += 1;
    // counted run by run
    if (at + 1 < words.length && words[at + 1] === word) continue;
    const known = places.get(word);
    const place = known ?? places.size;
    if (known === undefined) places.set(word, place);
    counts[place] = (counts[place] ?? 0) + at + 1 - start;
    inPlanes[place] = (inPlanes[place] ?? 0) + within;
    start = at + 1;
    within = 0;
  }
  return {
    words: Uint32Array.from(places.keys()),
    counts: Uint32Array.from(counts),
    inPlanes: Uint32Array.from(inPlanes),
  };
}

type Palette = {
  readonly words: readonly number[];
  /** Which of them stands for each colour of the picture. */
  readonly nearest: Uint32Array;
  /** How far that is from it. */
  readonly errors: Float64Array;
};

/** First the planes, then again and again the colour that is worst off. */
function paletteOf(
  tally: Tally,
  { colours, least }: { readonly colours: number; readonly least: number },
): Palette {
  const planes = planesOf(tally, least).slice(0, Math.floor(colours * PLANES_SHARE));
  const chosen = nearestOf(tally, planes);
  while (chosen.words.length < colours) {
    const worst = worstOff(tally, chosen);
    if (worst === undefined) break;
    extend(chosen, tally, worst);
  }
  let palette: Palette = chosen;
  for (let round = 0; round < ROUNDS; round += 1) {
    const means = meansOf(tally, palette);
    palette = nearestOf(tally, [...planes, ...means.slice(planes.length)]);
  }
  return palette;
}

/** The largest first. */
const planesOf = ({ words, inPlanes }: Tally, least: number): number[] =>
  [...words.keys()]
    .filter((at) => (inPlanes[at] ?? 0) >= least)
    .sort((a, b) => (inPlanes[b] ?? 0) - (inPlanes[a] ?? 0))
    .map((at) => words[at] ?? 0);

type Growing = Palette & { readonly words: number[] };

function nearestOf(tally: Tally, words: readonly number[]): Growing {
  const count = tally.words.length;
  const errors = new Float64Array(count).fill(FARTHEST);
  const palette: Growing = { words: [], nearest: new Uint32Array(count), errors };
  for (const word of words) extend(palette, tally, word);
  return palette;
}

function extend(palette: Growing, { words }: Tally, added: number): void {
  const index = palette.words.push(added) - 1;
  words.forEach((word, at) => {
    const error = errorOf(word, added);
    if (error >= (palette.errors[at] ?? 0)) return;
    palette.errors[at] = error;
    palette.nearest[at] = index;
  });
}

const channelOf = (word: number, channel: number) => (word >>> (8 * channel)) & 255;

function errorOf(word: number, other: number): number {
  const red = (word & 255) - (other & 255);
  const green = ((word >>> 8) & 255) - ((other >>> 8) & 255);
  const blue = ((word >>> 16) & 255) - ((other >>> 16) & 255);
  return SEEN[0] * red * red + SEEN[1] * green * green + SEEN[2] * blue * blue;
}

/** Common colours count more, but what is seen in few places counts too; undefined where every colour is its own. */
function worstOff({ words, counts }: Tally, { errors }: Palette): number | undefined {
  let [worst, most] = [-1, 0];
  for (let at = 0; at < words.length; at += 1) {
    const loss = (errors[at] ?? 0) * Math.sqrt(counts[at] ?? 0);
    if (loss > most) [worst, most] = [at, loss];
  }
  return words[worst];
}

/** For each colour of a palette the mean of the pixels that it stands for; itself where it stands for none. */
function meansOf({ words, counts }: Tally, { words: chosen, nearest }: Palette): number[] {
  const totals = new Float64Array(chosen.length);
  const sums = new Float64Array(chosen.length * 3);
  words.forEach((word, at) => {
    const index = nearest[at] ?? 0;
    const count = counts[at] ?? 0;
    totals[index] = (totals[index] ?? 0) + count;
    for (let channel = 0; channel < 3; channel += 1)
      sums[index * 3 + channel] = (sums[index * 3 + channel] ?? 0) + count * channelOf(word, channel);
  });
  return chosen.map((own, index) => {
    const total = totals[index] ?? 0;
    if (total === 0) return own;
    const mean = (channel: number) => Math.round((sums[index * 3 + channel] ?? 0) / total);
    return ((255 << 24) | (mean(2) << 16) | (mean(1) << 8) | mean(0)) >>> 0;
  });
}
