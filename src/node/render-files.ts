import type { Drawing } from '../core/drawing/drawing.ts';
import { toSvg } from '../core/drawing/to-svg.ts';
import { locales } from '../core/i18n/locales.ts';
import { codeBounds } from '../core/materials/code-bounds.ts';
import type { DrawingTools } from '../core/materials/compile.ts';
import { type Format, PX_PER_MM } from '../core/materials/format.ts';
import { materialId } from '../core/materials/job.ts';
import { type MaterialRecord, type QrRecord, sizeFields } from '../core/materials/manifest.ts';
import type { PreparedSheet } from '../core/materials/prepare.ts';
import { sheetTitle } from '../core/materials/sheet-content.ts';
import type { Canvas } from '../core/materials/sheet.ts';
import { writePdf } from '../core/pdf/write-pdf.ts';
import { type MadeFile, sha256 } from './artefacts.ts';
import { encodePng, type Pixels } from './png.ts';
import { rasterSize } from './raster-size.ts';
import { rasterize } from './raster.ts';
import { verifyCode } from './verify.ts';

type FinishedSheet = PreparedSheet & DrawingTools & { readonly canvas: Canvas; readonly drawing: Drawing };

/** A finished drawing as the files its format asks for, its code read back from the pixels. */
export async function renderFiles(finished: FinishedSheet): Promise<MadeFile[]> {
  const { format } = finished;
  const size = rasterSize(format);
  const pixels = await rasterize(svgOf(finished, { width: `${size.widthPx}`, height: `${size.heightPx}` }));
  const record = { ...recordOf(finished), ...(await qrFields(finished, pixels)) };
  const write = {
    svg: () => new TextEncoder().encode(svgOf(finished, svgSize(format))),
    png: () => encodePng(pixels, size),
    pdf: () => pdfOf(finished),
  };
  return format.outputs.map((ending) => {
    const bytes = write[ending]();
    const file = `${materialId(finished.job)}.${ending}`;
    return { bytes, record: { file, ...record, bytes: bytes.length, sha256: sha256(bytes) } };
  });
}

/** The trimmed sheet as SVG, at a width and height of the caller's. */
function svgOf({ drawing, canvas, shaper, palette, ...finished }: FinishedSheet, size: Size): string {
  const { bleedPx } = canvas;
  const viewBox = {
    xPx: bleedPx,
    yPx: bleedPx,
    widthPx: canvas.widthPx - 2 * bleedPx,
    heightPx: canvas.heightPx - 2 * bleedPx,
  };
  return toSvg(
    drawing,
    { viewBox, ...size, title: sheetTitle(finished.sheet, finished.format.kind), lang: langOf(finished) },
    shaper,
    palette,
  );
}

/** For the print shop with bleed and crop marks in inks, for screens in light. */
function pdfOf({ drawing, format, palette, shaper, ...finished }: FinishedSheet): Uint8Array {
  const isPrint = format.medium === 'print';
  const title = `${sheetTitle(finished.sheet, format.kind)} – ${finished.sheet.venue.name}`;
  const colours = isPrint ? 'cmyk' : 'rgb';
  const options = {
    title,
    lang: langOf(finished),
    size: format,
    cropMarks: isPrint,
    colours,
    palette,
    shaper,
  } as const;
  return writePdf([{ drawing }], options);
}

type Size = { readonly width: string; readonly height: string };

const svgSize = (format: Format): Size =>
  format.medium === 'print'
    ? { width: `${format.widthMm}mm`, height: `${format.heightMm}mm` }
    : { width: `${format.widthPx}`, height: `${format.heightPx}` };

function langOf({ sheet }: Pick<FinishedSheet, 'sheet'>): string {
  return locales.find(({ id }) => id === sheet.locale)?.tag ?? sheet.locale;
}

function recordOf({
  job,
  format,
  sheet,
  figure,
  sources,
}: FinishedSheet): Omit<MaterialRecord, 'file' | 'bytes' | 'sha256'> {
  return {
    venue: job.venue,
    format: job.format,
    language: job.language,
    kind: format.kind,
    title: sheetTitle(sheet, format.kind),
    ...sizeFields(format),
    ...(figure && { figure: { area: figure.area, metric: figure.metric.id, asOf: figure.asOf } }),
    sources: [...sources],
  };
}

/** The manifest's `qr` as measured on the picture; nothing where the sheet has no code. Throws when it fails. */
async function qrFields(
  { drawing, canvas, sheet, format }: FinishedSheet,
  pixels: Pixels,
): Promise<{ qr?: QrRecord }> {
  const code = codeBounds(drawing);
  if (!code) return {};
  const { payload, version, level, size: modules } = sheet.qr;
  const scale = pixels.widthPx / (canvas.widthPx - 2 * canvas.bleedPx);
  const box = {
    xPx: (code.left - canvas.bleedPx) * scale,
    yPx: (code.top - canvas.bleedPx) * scale,
    sidePx: (code.right - code.left) * scale,
  };
  const { quietModules } = await verifyCode({ pixels, box, modules, payload });
  const modulePx = (code.right - code.left) / modules;
  const module =
    format.medium === 'print' ? { moduleMm: round(modulePx / PX_PER_MM) } : { modulePx: round(modulePx) };
  return { qr: { payload, version, level, ...module, quietModules, scanDistanceM: format.readingDistanceM } };
}

const round = (length: number) => Math.round(length * 100) / 100;
