import { initWasm, Resvg } from '@resvg/resvg-wasm';
import wasmUrl from '@resvg/resvg-wasm/index_bg.wasm?url';
import { zlibSync } from 'fflate';
import type { Drawing } from '../../core/drawing/drawing.ts';
import { PX_PER_MM } from '../../core/drawing/px-per-mm.ts';
import { toSvg } from '../../core/drawing/to-svg.ts';
import type { Format } from '../../core/formats/format.ts';
import { rasterSize } from '../../core/formats/raster-size.ts';
import { encodePng } from '../../core/png/encode-png.ts';
import type { PdfOptions } from '../../core/pdf/compile-pdf.ts';
import type { LoadFile } from './shapers.ts';

/** A filled drawing, trimmed, as a picture of its format's size: Node's pixels, compressed by another zlib. */
export async function drawPicture(
  drawing: Drawing,
  format: Format,
  { palette, shaper }: Pick<PdfOptions, 'palette' | 'shaper'>,
  load: LoadFile,
): Promise<Uint8Array> {
  loading ??= load(wasmUrl).then((bytes) => initWasm(bytes as BufferSource));
  await loading;
  const bleedPx = format.medium === 'print' ? format.bleedMm * PX_PER_MM : 0;
  const viewBox = {
    xPx: bleedPx,
    yPx: bleedPx,
    widthPx: drawing.widthPx - 2 * bleedPx,
    heightPx: drawing.heightPx - 2 * bleedPx,
  };
  const { widthPx, heightPx, pxPerMm } = rasterSize(format);
  const size = { width: `${widthPx}`, height: `${heightPx}` };
  const svg = toSvg(drawing, { viewBox, ...size, title: '', lang: 'und' }, { shaper, palette });
  return encodePng(rasterize(svg), { pxPerMm, compress: (rows) => zlibSync(rows, { level: 6 }) });
}

let loading: Promise<void> | undefined;

/** Pixels of an SVG whose text is outlines. What WebAssembly holds for it is freed at once. */
function rasterize(svg: string) {
  const resvg = new Resvg(svg, { font: { loadSystemFonts: false } });
  const image = resvg.render();
  const pixels = { widthPx: image.width, heightPx: image.height, rgba: new Uint8Array(image.pixels) };
  image.free();
  resvg.free();
  return pixels;
}
