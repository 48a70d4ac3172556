import { crc32 } from './checksums.ts';

const MM_PER_M = 1000;
const SIGNATURE = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a);

/** How a pixel is written: index into a palette, or red, green, blue, with or without alpha. */
export const colourTypes = { palette: 3, rgb: 2, rgba: 6 } as const;
export type ColourForm = keyof typeof colourTypes;

type Head = {
  readonly widthPx: number;
  readonly heightPx: number;
  readonly form: ColourForm;
  /** Written down so that print programs know the size. */
  readonly pxPerMm?: number | undefined;
};

/** Signature, header and resolution: all that stands before the palette. */
export function headChunks({ widthPx, heightPx, form, pxPerMm }: Head): Uint8Array[] {
  const header = new DataView(new ArrayBuffer(13));
  header.setUint32(0, widthPx);
  header.setUint32(4, heightPx);
  header.setUint8(8, 8);
  header.setUint8(9, colourTypes[form]);
  const resolution = pxPerMm === undefined ? [] : [chunk('pHYs', resolutionOf(pxPerMm))];
  return [SIGNATURE, chunk('IHDR', new Uint8Array(header.buffer)), ...resolution];
}

/** The palette's colours, each as in `wordsOf`, and their alpha where one is not opaque. */
export function paletteChunks(colours: readonly number[]): Uint8Array[] {
  const rgb = Uint8Array.from(colours.flatMap((colour) => [colour, colour >>> 8, colour >>> 16]));
  const alpha = Uint8Array.from(colours, (colour) => colour >>> 24);
  const isOpaque = alpha.every((value) => value === 255);
  return isOpaque ? [chunk('PLTE', rgb)] : [chunk('PLTE', rgb), chunk('tRNS', alpha)];
}

/** One chunk with its length and checksum. */
export function chunk(
  type: 'IHDR' | 'pHYs' | 'PLTE' | 'tRNS' | 'IDAT' | 'IEND',
  data: Uint8Array,
): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  for (let at = 0; at < 4; at += 1) bytes[4 + at] = type.charCodeAt(at);
  bytes.set(data, 8);
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)));
  return bytes;
}

function resolutionOf(pxPerMm: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(9));
  view.setUint32(0, Math.round(pxPerMm * MM_PER_M));
  view.setUint32(4, Math.round(pxPerMm * MM_PER_M));
  view.setUint8(8, 1);
  return new Uint8Array(view.buffer);
}
