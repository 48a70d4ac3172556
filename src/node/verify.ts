import { readFile } from 'node:fs/promises';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import { QUIET_MODULES } from '../core/materials/qr.ts';
import type { Pixels } from './png.ts';

/** Where the code stands in a picture: its square without quiet zone, in pixels of that picture. */
export type CodeBox = { readonly xPx: number; readonly yPx: number; readonly sidePx: number };

type FinishedCode = {
  readonly pixels: Pixels;
  readonly box: CodeBox;
  /** Modules on a side. */
  readonly modules: number;
  readonly payload: string;
};

/** Fewest pixels a module is read at: a phone's camera seldom gives more. */
const READ_AT_PX_PER_MODULE = 4;
const MIN_PX_PER_MODULE = 3;
/** How much darker than the code's light modules its quiet zone may be, of 255. */
const LIGHT_TOLERANCE = 8;
/** Pixels that blend both sides of an edge where it is not on whole pixels: one at the code, one at the border's end. */
const BLENDED_PX = 2;

/**
 * Reads the code out of a finished picture and measures the light border around it. Throws when the text
 * read is not `payload` or a border is narrower than four modules; returns the narrowest border in modules.
 */
export async function verifyCode(code: FinishedCode): Promise<{ quietModules: number }> {
  const modulePx = code.box.sidePx / code.modules;
  if (modulePx < MIN_PX_PER_MODULE) {
    throw new Error(`its code has ${modulePx.toFixed(1)} px a module, under ${MIN_PX_PER_MODULE}`);
  }
  const texts = await readCodes(
    shrink(code.pixels, Math.max(1, Math.floor(modulePx / READ_AT_PX_PER_MODULE))),
  );
  if (texts.length !== 1 || texts[0] !== code.payload) {
    const read = texts.length === 0 ? 'nothing' : texts.map((text) => `"${text}"`).join(', ');
    throw new Error(`its code should read "${code.payload}" but a decoder reads ${read}`);
  }
  const { quietModules, end } = quietZone(code);
  if (quietModules < QUIET_MODULES) {
    const { widthPx, heightPx } = code.pixels;
    const place = `${percent(end.x / widthPx)} from the left and ${percent(end.y / heightPx)} from the top`;
    throw new Error(
      `the light border around its code is ${quietModules} modules wide, under ${QUIET_MODULES}: ` +
        `something stands in it ${place}`,
    );
  }
  return { quietModules };
}

let decoder: Promise<unknown> | undefined;

/** The texts of all QR codes found in a picture. */
async function readCodes({ widthPx, heightPx, rgba }: Pixels): Promise<string[]> {
  decoder ??= loadDecoder();
  await decoder;
  const image = {
    data: new Uint8ClampedArray(rgba),
    width: widthPx,
    height: heightPx,
    colorSpace: 'srgb' as const,
  };
  const found = await readBarcodes(image, { formats: ['QRCode'], maxNumberOfSymbols: 4, tryHarder: true });
  return found.filter((result) => result.isValid).map((result) => result.text);
}

/** Its WebAssembly comes from the package's own folder: by itself it would be fetched from a server. */
async function loadDecoder(): Promise<unknown> {
  const file = await readFile(new URL(import.meta.resolve('zxing-wasm/reader/zxing_reader.wasm')));
  const wasmBinary = file.buffer.slice(file.byteOffset, file.byteOffset + file.byteLength);
  return prepareZXingModule({ overrides: { wasmBinary }, fireImmediately: true });
}

/** The mean of each `factor` × `factor` block in grey. */
export function shrink(pixels: Pixels, factor: number): Pixels {
  const widthPx = Math.floor(pixels.widthPx / factor);
  const heightPx = Math.floor(pixels.heightPx / factor);
  const sums = new Float64Array(widthPx * heightPx);
  for (let y = 0; y < heightPx * factor; y += 1) {
    const row = Math.floor(y / factor) * widthPx;
    for (let x = 0; x < widthPx; x += 1) {
      let sum = 0;
      for (let step = 0; step < factor; step += 1) sum += luminance(pixels, x * factor + step, y);
      sums[row + x] = (sums[row + x] ?? 0) + sum;
    }
  }
  const rgba = new Uint8Array(sums.length * 4);
  sums.forEach((sum, index) => {
    rgba.fill(Math.round(sum / factor ** 2), index * 4, index * 4 + 3);
    rgba.fill(255, index * 4 + 3, index * 4 + 4);
  });
  return { widthPx, heightPx, rgba };
}

const percent = (share: number) => `${Math.round(share * 100)} %`;

type Point = { readonly x: number; readonly y: number };

/** Narrowest border as light as the light modules, in modules, rounded down to a tenth; and where it ends. */
function quietZone({ pixels, box, modules }: FinishedCode): { quietModules: number; end: Point } {
  const modulePx = box.sidePx / modules;
  const inside = { left: box.xPx, top: box.yPx, right: box.xPx + box.sidePx, bottom: box.yPx + box.sidePx };
  const light = lightest(pixels, inside) - LIGHT_TOLERANCE;
  const start = {
    left: Math.floor(inside.left),
    top: Math.floor(inside.top),
    right: Math.ceil(inside.right) - 1,
    bottom: Math.ceil(inside.bottom) - 1,
  };
  const isOnWholePixels = [box.xPx, box.yPx, box.sidePx].every(Number.isInteger);
  for (let widthPx = 1; ; widthPx += 1) {
    const end = findDark(pixels, grow(start, widthPx + 1), light);
    const lightPx = widthPx + (isOnWholePixels ? 0 : BLENDED_PX);
    if (end) return { quietModules: Math.floor((lightPx / modulePx) * 10) / 10, end };
  }
}

type Rectangle = { left: number; top: number; right: number; bottom: number };

const grow = ({ left, top, right, bottom }: Rectangle, by: number): Rectangle => ({
  left: left - by,
  top: top - by,
  right: right + by,
  bottom: bottom + by,
});

/** A pixel on the outline of a rectangle that is darker than `light` or outside the picture. */
function findDark(pixels: Pixels, { left, top, right, bottom }: Rectangle, light: number): Point | undefined {
  if (left < 0 || top < 0 || right >= pixels.widthPx || bottom >= pixels.heightPx) {
    return { x: Math.max(left, 0), y: Math.max(top, 0) };
  }
  for (let x = left; x <= right; x += 1) {
    for (const y of [top, bottom]) if (luminance(pixels, x, y) < light) return { x, y };
  }
  for (let y = top; y <= bottom; y += 1) {
    for (const x of [left, right]) if (luminance(pixels, x, y) < light) return { x, y };
  }
  return undefined;
}

/** Luminance of the code's lightest pixel along a diagonal: the light ring of its first finder lies there. */
function lightest(pixels: Pixels, { left, top, right }: Rectangle): number {
  let highest = 0;
  for (let step = 0; step < right - left; step += 1) {
    highest = Math.max(highest, luminance(pixels, Math.floor(left + step), Math.floor(top + step)));
  }
  return highest;
}

/** 0 to 255, weighted as in Rec. 709. */
function luminance({ rgba, widthPx }: Pixels, x: number, y: number): number {
  const at = (y * widthPx + x) * 4;
  return 0.2126 * (rgba[at] ?? 0) + 0.7152 * (rgba[at + 1] ?? 0) + 0.0722 * (rgba[at + 2] ?? 0);
}
