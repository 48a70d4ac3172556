import { type Pixels, wordsOf } from './pixels.ts';

/** A part of a picture in its pixels: from the first of a row or column up to, but without, the last. */
export type Part = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

type Size = { readonly widthPx: number; readonly heightPx: number };

/** A part of an opaque picture in fewer pixels, each the mean of the whole ones that it covers. */
export function shrinkPart(pixels: Pixels, part: Part, { widthPx, heightPx }: Size): Pixels {
  const rgba = new Uint8Array(widthPx * heightPx * 4).fill(255);
  const columns = edges(part.left, part.right, widthPx);
  const rows = edges(part.top, part.bottom, heightPx);
  const words = wordsOf(pixels.rgba);
  rows.subarray(1).forEach((bottom, y) => {
    const sums = new Uint32Array(widthPx * 3);
    for (let row = rows[y] ?? 0; row < bottom; row += 1) addRow(sums, words, columns, row * pixels.widthPx);
    setRow(rgba.subarray(y * widthPx * 4), sums, columns, bottom - (rows[y] ?? 0));
  });
  return { widthPx, heightPx, rgba };
}

/** The means of one row of pixels, from the sums of the `tall` rows that it covers. */
function setRow(rgba: Uint8Array, sums: Uint32Array, columns: Uint32Array, tall: number): void {
  for (let at = 0, to = 0; at < sums.length; to += 4) {
    const count = tall * ((columns[at / 3 + 1] ?? 0) - (columns[at / 3] ?? 0));
    for (let channel = 0; channel < 3; channel += 1, at += 1) {
      rgba[to + channel] = Math.round((sums[at] ?? 0) / count);
    }
  }
}

function addRow(sums: Uint32Array, words: Uint32Array, columns: Uint32Array, start: number): void {
  let from = start + (columns[0] ?? 0);
  for (let x = 0, to = 0; to < sums.length; x += 1, to += 3) {
    const end = start + (columns[x + 1] ?? 0);
    let [red, green, blue] = [0, 0, 0];
    for (; from < end; from += 1) {
      const word = words[from] ?? 0;
      red += word & 255;
      green += (word >>> 8) & 255;
      blue += (word >>> 16) & 255;
    }
    sums[to] = (sums[to] ?? 0) + red;
    sums[to + 1] = (sums[to + 1] ?? 0) + green;
    sums[to + 2] = (sums[to + 2] ?? 0) + blue;
  }
}

const edges = (from: number, to: number, count: number) =>
  Uint32Array.from({ length: count + 1 }, (_, index) => from + Math.floor((index * (to - from)) / count));
