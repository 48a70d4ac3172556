import { unzlibSync } from 'fflate';
import { concatBytes } from '../drawing/concat-bytes.ts';
import type { Pixels } from './pixels.ts';

type Kind = { readonly samples: number; readonly bits: readonly number[] };

/** Samples of a pixel and bits of each by colour type (PNG, 11.2.2): grey, colour, palette, grey and colour with alpha. */
const kinds: Readonly<Record<number, Kind>> = {
  0: { samples: 1, bits: [1, 2, 4, 8, 16] },
  2: { samples: 3, bits: [8, 16] },
  3: { samples: 1, bits: [1, 2, 4, 8] },
  4: { samples: 2, bits: [8, 16] },
  6: { samples: 4, bits: [8, 16] },
};

/** Whether a file begins like a PNG. */
export const isPng = (bytes: Uint8Array): boolean =>
  [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a].every((value, at) => bytes[at] === value);

type Head = { widthPx: number; heightPx: number; bits: number; type: number };

/** Size and kind of pixel as the head of a PNG says them; nothing where it has no head. */
export function pngHead(file: Uint8Array): (Head & { readonly isInterlaced: boolean }) | undefined {
  if (!isPng(file) || file.length < 33) return undefined;
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  return {
    widthPx: view.getUint32(16),
    heightPx: view.getUint32(20),
    bits: view.getUint8(24),
    type: view.getUint8(25),
    isInterlaced: view.getUint8(28) !== 0,
  };
}

/**
 * The pixels of a PNG that is not interlaced. Throws on a damaged file, and on one that says more or less than its head
 * promises.
 */
export function decodePng(file: Uint8Array): Pixels {
  const head = pngHead(file);
  const kind = kinds[head?.type ?? -1];
  if (!head || !kind?.bits.includes(head.bits) || head.isInterlaced)
    throw new Error('It is no PNG that is read here.');
  const { samples } = kind;
  const { widthPx, heightPx, bits, type } = head;
  const chunks = chunksOf(file);
  const only = (name: string) => chunks.find((chunk) => chunk.name === name)?.data ?? new Uint8Array();
  const rowBytes = Math.ceil((widthPx * samples * bits) / 8);
  const packed = concatBytes(chunks.filter(({ name }) => name === 'IDAT').map(({ data }) => data));
  const length = (rowBytes + 1) * heightPx;
  // with room for one byte more, by which too many are noticed: what does not fit is dropped without a word
  const rows = unzlibSync(packed, { out: new Uint8Array(length + 1) });
  if (rows.length !== length) throw new Error('It has not as many pixels as its head says.');
  const bytes = unfiltered(rows, rowBytes, heightPx, Math.max(1, (samples * bits) / 8));
  const [palette, clear] = [only('PLTE'), only('tRNS')];
  const rgba = new Uint8Array(widthPx * heightPx * 4);
  const most = 2 ** bits - 1;
  for (let y = 0; y < heightPx; y += 1) {
    for (let x = 0; x < widthPx; x += 1) {
      const at = (index: number) => sample(bytes, y * rowBytes, x * samples + index, bits);
      const light = (index: number) => Math.round((at(index) * 255) / most);
      const [first] = [at(0)];
      const isClear = (values: readonly number[]) =>
        clear.length === 2 * values.length &&
        values.every((value, index) => value === (clear[2 * index] ?? 0) * 256 + (clear[2 * index + 1] ?? 0));
      const pixel =
        type === 3
          ? [0, 1, 2].map((index) => palette[3 * first + index] ?? 0).concat(clear[first] ?? 255)
          : type === 0
            ? [light(0), light(0), light(0), isClear([first]) ? 0 : 255]
            : type === 2
              ? [light(0), light(1), light(2), isClear([first, at(1), at(2)]) ? 0 : 255]
              : type === 4
                ? [light(0), light(0), light(0), light(1)]
                : [light(0), light(1), light(2), light(3)];
      rgba.set(pixel, 4 * (y * widthPx + x));
    }
  }
  return { widthPx, heightPx, rgba };
}

function chunksOf(file: Uint8Array): { readonly name: string; readonly data: Uint8Array }[] {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const chunks = [];
  for (let at = 8; at + 12 <= file.length;) {
    const length = view.getUint32(at);
    if (at + 12 + length > file.length) throw new Error('It is cut off.');
    const name = String.fromCharCode(...file.subarray(at + 4, at + 8));
    chunks.push({ name, data: file.subarray(at + 8, at + 8 + length) });
    at += 12 + length;
  }
  return chunks;
}

/** A sample of 1 to 16 bits in a row that begins at `start`. */
function sample(bytes: Uint8Array, start: number, index: number, bits: number): number {
  if (bits === 16) return (bytes[start + 2 * index] ?? 0) * 256 + (bytes[start + 2 * index + 1] ?? 0);
  if (bits === 8) return bytes[start + index] ?? 0;
  const bit = index * bits;
  return ((bytes[start + (bit >> 3)] ?? 0) >> (8 - bits - (bit & 7))) & (2 ** bits - 1);
}

/** Rows without the filters by which PNG writes them as differences (PNG, 9). */
function unfiltered(rows: Uint8Array, rowBytes: number, height: number, step: number): Uint8Array {
  const out = new Uint8Array(rowBytes * height);
  for (let y = 0; y < height; y += 1) {
    const filter = rows[y * (rowBytes + 1)] ?? 0;
    if (filter > 4) throw new Error('It has a filter that PNG does not know.');
    for (let x = 0; x < rowBytes; x += 1) {
      const left = x >= step ? (out[y * rowBytes + x - step] ?? 0) : 0;
      const up = y > 0 ? (out[(y - 1) * rowBytes + x] ?? 0) : 0;
      const corner = x >= step && y > 0 ? (out[(y - 1) * rowBytes + x - step] ?? 0) : 0;
      const guess = [0, left, up, (left + up) >> 1, filter === 4 ? paeth(left, up, corner) : 0][filter] ?? 0;
      out[y * rowBytes + x] = (rows[y * (rowBytes + 1) + 1 + x] ?? 0) + guess;
    }
  }
  return out;
}

function paeth(left: number, up: number, corner: number): number {
  const [a, b, c] = [Math.abs(up - corner), Math.abs(left - corner), Math.abs(left + up - 2 * corner)];
  if (a <= b && a <= c) return left;
  return b <= c ? up : corner;
}
