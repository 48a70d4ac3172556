import type { Bounds } from '../../core/drawing/geometry/bounds.ts';
import { MM_PER_INCH } from '../../core/drawing/print-lengths.ts';
import { toSvg } from '../../core/drawing/to-svg.ts';
import { codeBounds } from '../../core/drawing/code-bounds.ts';
import type { DesignedFormat } from '../../core/templates/template.ts';
import { PX_PER_MM } from '../../core/formats/format.ts';
import type { FinishedPages } from '../../core/sheets/make-pages.ts';
import { cutOutCode } from '../../core/proof/around-code.ts';
import type { CodePicture } from '../../core/proof/code-picture.ts';
import { picturesOf, type ProofPictures } from '../../core/proof/levels.ts';
import { measureQuietZone } from '../../core/proof/quiet-zone.ts';
import { type ProofRecord, type Decoding, verdictOf } from '../../core/proof/verdict.ts';
import type { QrSymbol } from '../../core/formats/qr.ts';
import type { Pixels } from '../../core/png/pixels.ts';
import { rasterize } from '../raster/raster.ts';
import { openDecoders } from './decoders.ts';

type ProvableSheet = Pick<FinishedPages, 'drawing' | 'canvas' | 'tools'> & {
  readonly format: DesignedFormat;
  readonly qr: Pick<QrSymbol, 'payload' | 'size'>;
  /** The trimmed sheet as it is published. */
  readonly pixels: Pixels;
};

type SheetProof = { readonly quietModules: number; readonly proof: ProofRecord };

/**
 * Reads the code out of the finished sheet, through all that may befall it, with two decoders, and measures the
 * light border around it on the pixels. Undefined where the sheet has no code; throws when it would not be read.
 */
export async function proveSheet(sheet: ProvableSheet): Promise<SheetProof | undefined> {
  const pictures = await sightsOf(sheet);
  if (!pictures) return undefined;
  const proof = verdictOf(await decodeAll(pictures), sheet.qr.payload);
  return { quietModules: measureQuietZone(pictures.print ?? pictures.screen), proof };
}

async function decodeAll(pictures: ProofPictures): Promise<Decoding[]> {
  const { zxing, zbar } = await openDecoders();
  const decodings: Decoding[] = [];
  for (const { level, picture } of picturesOf(pictures)) {
    decodings.push({ level, texts: { zxing: await zxing(picture), zbar: await zbar(picture) } });
  }
  return decodings;
}

async function sightsOf(sheet: ProvableSheet): Promise<ProofPictures | undefined> {
  const { drawing, canvas, format, pixels } = sheet;
  const code = codeBounds(drawing);
  if (!code) return undefined;
  const modules = sheet.qr.size;
  const widthPx = canvas.widthPx - 2 * canvas.bleedPx;
  const heightPx = canvas.heightPx - 2 * canvas.bleedPx;
  const scale = pixels.widthPx / widthPx;
  const box = {
    xPx: (code.left - canvas.bleedPx) * scale,
    yPx: (code.top - canvas.bleedPx) * scale,
    sidePx: (code.right - code.left) * scale,
  };
  const own = { pixels, box, modules };
  if (format.medium === 'screen') return { screen: own };
  const screenScale = Math.min(SCREEN.widthPx / widthPx, SCREEN.heightPx / heightPx);
  const screen = await drawCode(sheet, code, screenScale);
  const modulePx = (code.right - code.left) / modules;
  if (modulePx * scale >= READABLE_PX) return { print: own, screen };
  return { print: await drawCode(sheet, code, Math.min(PRINT_SCALE, ENOUGH_PX / modulePx)), screen };
}

/** The screen on which a sheet is looked at whole before it is printed, or shown instead. */
const SCREEN = { widthPx: 1920, heightPx: 1080 };
/** Pixels a canvas pixel at 300 dpi. */
const PRINT_SCALE = 300 / MM_PER_INCH / PX_PER_MM;
/** Pixels a module at which a code is looked at close up: a picture with fewer does not show it as it is printed. */
const READABLE_PX = 6;
/** Pixels a module at which it is drawn again then. */
const ENOUGH_PX = 24;

/** The code of a sheet with its surroundings, drawn at `scale` pixels a canvas pixel. */
async function drawCode(
  { drawing, canvas, tools, qr }: ProvableSheet,
  code: Bounds,
  scale: number,
): Promise<CodePicture> {
  const cut = cutOutCode({ drawing, bleedPx: canvas.bleedPx }, code, qr.size);
  const { widthPx, heightPx } = cut.drawing;
  const svg = toSvg(
    cut.drawing,
    {
      viewBox: { xPx: 0, yPx: 0, widthPx, heightPx },
      width: `${widthPx * scale}`,
      height: `${heightPx * scale}`,
      title: qr.payload,
      lang: 'und',
    },
    tools,
  );
  const box = {
    xPx: cut.code.left * scale,
    yPx: cut.code.top * scale,
    sidePx: (cut.code.right - cut.code.left) * scale,
  };
  return { pixels: await rasterize(svg), box, modules: qr.size };
}
