import { initWasm, Resvg } from '@resvg/resvg-wasm';
import wasmUrl from '@resvg/resvg-wasm/index_bg.wasm?url';
import { Deflate } from 'fflate';
import { PX_PER_MM } from '../../core/drawing/px-per-mm.ts';
import type { Format } from '../../core/formats/format.ts';
import { rasterSize } from '../../core/formats/raster-size.ts';
import { concatBytes } from '../../core/drawing/concat-bytes.ts';
import type { CompiledMaterial } from '../../core/places/compiled-material.ts';
import { type PlaceTexts, slotTexts } from '../../core/places/slot-texts.ts';
import { compilePng, type PngTools } from '../../core/png/compile-png.ts';
import { fillPng } from '../../core/png/fill-png.ts';
import type { LoadFile } from './sheets.ts';

/** The trimmed front of a place's sheet as a picture of its format's size; nothing where a text does not fit. */
export async function drawPicture(
  { pages: [front], pdfOptions }: CompiledMaterial,
  format: Format,
  place: PlaceTexts,
  load: LoadFile,
): Promise<Uint8Array | undefined> {
  if (!front) return undefined;
  await (loading ??= load(wasmUrl).then((bytes) => initWasm(bytes as BufferSource)));
  const { drawing } = front;
  const bleedPx = format.medium === 'print' ? format.bleedMm * PX_PER_MM : 0;
  const viewBox = {
    ...{ xPx: bleedPx, yPx: bleedPx },
    widthPx: drawing.widthPx - 2 * bleedPx,
    heightPx: drawing.heightPx - 2 * bleedPx,
  };
  const { palette, shaper } = pdfOptions;
  const tools: PngTools = { palette, shaper, rasterize, deflate };
  const filled = await fillPng(
    await compilePng(drawing, { viewBox, ...rasterSize(format) }, tools),
    slotTexts(place),
  );
  return 'png' in filled ? filled.png : undefined;
}

let loading: Promise<void> | undefined;

/** Pixels of an SVG whose text is outlines. What WebAssembly holds for it is freed at once. */
async function rasterize(svg: string) {
  const resvg = new Resvg(svg, { font: { loadSystemFonts: false } });
  const image = resvg.render();
  const pixels = { widthPx: image.width, heightPx: image.height, rgba: new Uint8Array(image.pixels) };
  image.free();
  resvg.free();
  return pixels;
}

const levels = { small: 6, fast: 3 } as const;

/** A piece of a stream that ends on a whole byte and knows nothing of what came before. */
function deflate(data: Uint8Array, effort: keyof typeof levels): Uint8Array {
  const pieces: Uint8Array[] = [];
  const stream = new Deflate({ level: levels[effort] }, (piece) => pieces.push(piece));
  stream.push(data);
  stream.flush(true);
  return concatBytes(pieces);
}
