import { signedWords } from './pixels.ts';

/** A palette holds no more. */
const MAX_COLOURS = 256;
/** Filters of a row: as it is, less the pixel to the left, less the pixel above. */
const [AS_IS, LESS_LEFT, LESS_ABOVE] = [0, 1, 2];

/** Colours of a picture in order of appearance, each with its index; at most 256. */
export type Palette256 = ReadonlyMap<number, number>;

/** `known` with the colours of `words` that it lacks behind its own; undefined when more than 256 come together. */
export function widenPalette(known: Palette256, words: Uint32Array): Palette256 | undefined {
  const palette = new Map(known);
  const signed = signedWords(words);
  let previous = ~(signed[0] ?? 0);
  for (let at = 0; at < signed.length; at += 1) {
    const word = signed[at] ?? 0;
    if (word === previous) continue;
    previous = word;
    const colour = word >>> 0;
    if (palette.has(colour)) continue;
    if (palette.size === MAX_COLOURS) return undefined;
    palette.set(colour, palette.size);
  }
  return palette;
}

/** Whether no pixel lets through what is behind. */
export const isOpaque = (words: Uint32Array): boolean => words.every((colour) => colour >>> 24 === 255);

/** Rows as PNG holds them before compression: one index a pixel. */
export function paletteRows(words: Uint32Array, widthPx: number, palette: Palette256): Uint8Array {
  const rowCount = words.length / widthPx;
  const rows = new Uint8Array((widthPx + 1) * rowCount);
  const signed = signedWords(words);
  let [from, to] = [0, 0];
  let previous = ~(signed[0] ?? 0);
  let index = 0;
  for (let y = 0; y < rowCount; y += 1) {
    rows[to++] = AS_IS;
    for (let x = 0; x < widthPx; x += 1) {
      const next = signed[from++] ?? 0;
      if (next !== previous) {
        previous = next;
        index = palette.get(next >>> 0) ?? 0;
      }
      rows[to++] = index;
    }
  }
  return rows;
}

/**
 * Rows as PNG holds them before compression: red, green and blue, with or without alpha, each less the one above
 * it, so that flat planes become zeros. The first row is less its left neighbours: nothing here depends on what
 * stands above.
 */
export function colourRows(words: Uint32Array, widthPx: number, form: 'rgb' | 'rgba'): Uint8Array {
  const rowCount = words.length / widthPx;
  const channels = form.length;
  const rows = new Uint8Array((widthPx * channels + 1) * rowCount);
  let [from, to] = [0, 0];
  for (let y = 0; y < rowCount; y += 1) {
    rows[to++] = y === 0 ? LESS_LEFT : LESS_ABOVE;
    for (let x = 0; x < widthPx; x += 1, from += 1, to += channels) {
      const colour = words[from] ?? 0;
      const other = (y > 0 ? words[from - widthPx] : x > 0 ? words[from - 1] : 0) ?? 0;
      if (colour === other) continue;
      rows[to] = (colour & 255) - (other & 255);
      rows[to + 1] = ((colour >>> 8) & 255) - ((other >>> 8) & 255);
      rows[to + 2] = ((colour >>> 16) & 255) - ((other >>> 16) & 255);
      if (form === 'rgba') rows[to + 3] = (colour >>> 24) - (other >>> 24);
    }
  }
  return rows;
}
