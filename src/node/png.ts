import { crc32, deflateSync } from 'node:zlib';

/** A picture as bytes red, green, blue, alpha, row by row. */
export type Pixels = { readonly widthPx: number; readonly heightPx: number; readonly rgba: Uint8Array };

const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);
const MM_PER_M = 1000;
const MAX_COLOURS = 256;

/**
 * `pixels` as a PNG: with a palette where 256 colours hold them without loss, else in full colour. Opaque
 * pictures carry no alpha. `pxPerMm` is written down so that print programs know the size. Same bytes always.
 */
export function encodePng(pixels: Pixels, options: { pxPerMm?: number } = {}): Uint8Array {
  const { widthPx, heightPx } = pixels;
  const palette = paletteOf(pixels);
  const { colourType, data } = palette
    ? { colourType: 3, data: indexedRows(pixels, palette) }
    : fullColourRows(pixels);
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, widthPx);
  header.setUint32(4, heightPx);
  header.setUint8(8, 8);
  header.setUint8(9, colourType);
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', new Uint8Array(header.buffer)),
    ...(options.pxPerMm ? [chunk('pHYs', resolution(options.pxPerMm))] : []),
    ...(palette ? paletteChunks([...palette.keys()]) : []),
    chunk('IDAT', deflateSync(data, { level: 6 })),
    chunk('IEND', new Uint8Array()),
  ]);
}

/** Index of each colour in order of appearance, or undefined when there are more than 256. */
function paletteOf({ rgba }: Pixels): Map<number, number> | undefined {
  const colours = wordsOf(rgba);
  const palette = new Map<number, number>();
  let previous: number | undefined;
  for (const colour of colours) {
    if (colour === previous) continue;
    previous = colour;
    if (palette.has(colour)) continue;
    if (palette.size === MAX_COLOURS) return undefined;
    palette.set(colour, palette.size);
  }
  return palette;
}

/** Four bytes a pixel as one little-endian number: alpha highest, red lowest. */
function wordsOf(rgba: Uint8Array): Uint32Array {
  const aligned = rgba.byteOffset % 4 === 0 ? rgba : Uint8Array.from(rgba);
  return new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength / 4);
}

function indexedRows({ widthPx, heightPx, rgba }: Pixels, palette: ReadonlyMap<number, number>): Uint8Array {
  const colours = wordsOf(rgba);
  const rows = new Uint8Array((widthPx + 1) * heightPx);
  let from = 0;
  let to = 0;
  let colour = -1;
  let index = 0;
  for (let y = 0; y < heightPx; y += 1) {
    to += 1;
    for (let x = 0; x < widthPx; x += 1) {
      const next = colours[from++] ?? 0;
      if (next !== colour) {
        colour = next;
        index = palette.get(next) ?? 0;
      }
      rows[to++] = index;
    }
  }
  return rows;
}

/** Each byte less the one above it (filter 2): flat planes become zeros. */
function fullColourRows({ widthPx, heightPx, rgba }: Pixels) {
  let opaque = true;
  for (let at = 3; at < rgba.length && opaque; at += 4) opaque = rgba[at] === 255;
  const channels = opaque ? 3 : 4;
  const rows = new Uint8Array((widthPx * channels + 1) * heightPx);
  const above = widthPx * 4;
  let to = 0;
  for (let y = 0; y < heightPx; y += 1) {
    rows[to++] = 2;
    const end = (y + 1) * above;
    for (let from = y * above; from < end; from += 4) {
      for (let channel = 0; channel < channels; channel += 1) {
        rows[to++] = (rgba[from + channel] ?? 0) - (y === 0 ? 0 : (rgba[from + channel - above] ?? 0));
      }
    }
  }
  return { colourType: opaque ? 2 : 6, data: rows };
}

function paletteChunks(colours: readonly number[]): Uint8Array[] {
  const rgb = Uint8Array.from(colours.flatMap((colour) => [colour, colour >>> 8, colour >>> 16]));
  const alpha = Uint8Array.from(colours, (colour) => colour >>> 24);
  const isOpaque = alpha.every((value) => value === 255);
  return isOpaque ? [chunk('PLTE', rgb)] : [chunk('PLTE', rgb), chunk('tRNS', alpha)];
}

function resolution(pxPerMm: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(9));
  view.setUint32(0, Math.round(pxPerMm * MM_PER_M));
  view.setUint32(4, Math.round(pxPerMm * MM_PER_M));
  view.setUint8(8, 1);
  return new Uint8Array(view.buffer);
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const checksum = Buffer.alloc(4);
  checksum.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, checksum]);
}
