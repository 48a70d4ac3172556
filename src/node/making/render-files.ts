import { toSvg } from '../../core/drawing/to-svg.ts';
import { tagOf } from '../../core/i18n/locales.ts';
import { codeBounds } from '../../core/drawing/code-bounds.ts';
import type { DesignedFormat } from '../../core/templates/template.ts';
import { paperSize, PX_PER_MM } from '../../core/formats/format.ts';
import { materialId } from '../../core/sheets/job.ts';
import type { QrRecord } from '../../core/catalogue/manifest.ts';
import type { FinishedPages, SheetPage } from '../../core/sheets/make-pages.ts';
import { pdfOptionsFor } from '../../core/sheets/pdf-options.ts';
import type { PreparedSheet } from '../../core/editions/prepare-sheet.ts';
import { describeSheet } from '../../core/catalogue/describe-sheet.ts';
import { slideAlt } from '../../core/catalogue/slide-alt.ts';
import { previewPicture, previewsOf } from '../../core/catalogue/preview.ts';
import { strangeTexts, textFaults } from '../../core/proof/sheet-words.ts';
import { SheetFaults } from '../../core/sheets/sheet-faults.ts';
import { pictureOf } from '../../core/sheets/check-picture.ts';
import { sheetTitle } from '../../core/sheets/sheet-title.ts';
import type { OutputProfile } from '../../core/pdf/output-intent.ts';
import { writePdf } from '../../core/pdf/write-pdf.ts';
import type { MadeFile } from './artefacts.ts';
import { sha256 } from './hashes.ts';
import { quantizeWords } from '../../core/png/quantize.ts';
import { wordsOf } from '../../core/png/pixels.ts';
import { encodePng, type Pixels } from '../raster/png.ts';
import { proveSheet } from '../proof/prove-sheet.ts';
import { type RasterSize, publishedSize } from '../../core/formats/raster-size.ts';
import { withPicture } from '../raster/draw-picture.ts';

/** Of a finished picture: its planes and, at their edges, more steps than an eye tells apart. */
const COLOURS = 32;

type FinishedSheet = PreparedSheet & FinishedPages & { readonly outputProfile?: OutputProfile | undefined };

/** Finished pages as the files their format asks for. Throws when the sheet does not say or show what was asked. */
export async function renderFiles(finished: FinishedSheet): Promise<MadeFile[]> {
  const { format, canvas, drawing, pages } = finished;
  requireWords(finished);
  const size = publishedSize(format);
  return withPage(finished, { drawing, bleedPx: canvas.bleedPx }, size, async (pixels) => {
    const proved = await qrFields(finished, pixels);
    if (!isShownAsLaid(format)) return writeFiles(finished, proved, { pixels, size });
    // as it comes out of an office printer
    const paper = publishedSize(format.medium === 'print' ? { ...format, ...paperSize(format) } : format);
    return withPage(finished, pages[0], paper, async (page) =>
      writeFiles(finished, proved, { pixels: page, size: paper }),
    );
  });
}

function requireWords({ format, drawing, pages, sheet }: FinishedSheet): void {
  const others = impositionOf(format) ? [] : pages.slice(1);
  const faults = [
    ...textFaults(drawing, sheet, format.kind),
    ...others.flatMap((page) => strangeTexts(page.drawing, sheet)),
  ];
  if (faults.length > 0) throw new SheetFaults(faults);
}

function writeFiles(
  finished: FinishedSheet,
  proved: { readonly qr?: QrRecord },
  { pixels, size }: { readonly pixels: Pixels; readonly size: RasterSize },
): MadeFile[] {
  const { format, pages, drawing, sheet } = finished;
  const previews = previewsOf({ id: materialId(finished.job), kind: format.kind }, pixels);
  const pictures = previews.map((size) => encodePng(previewPicture(pixels, size)));
  const alt = format.kind === 'slide' ? slideAlt(sheet, pictureOf(drawing.elements)) : undefined;
  const record = { ...describeSheet(finished), ...(alt && { alt }), ...proved, previews };
  const write = {
    svg: () => new TextEncoder().encode(svgOf(finished, pages[0], svgSize(format))),
    png: () => encodePng(pixels, size),
    pdf: () => pdfOf(finished),
  };
  return format.outputs.map((ending) => {
    const bytes = write[ending]();
    const file = `${materialId(finished.job)}.${ending}`;
    return {
      bytes,
      previews: pictures,
      record: { file, ...record, bytes: bytes.length, sha256: sha256(bytes) },
    };
  });
}

/** A trimmed page as a picture of few enough colours, for as long as `use` looks at it. */
function withPage(
  { tools }: FinishedSheet,
  page: SheetPage,
  { widthPx, heightPx }: RasterSize,
  use: (pixels: Pixels) => Promise<MadeFile[]>,
): Promise<MadeFile[]> {
  const size = { viewBox: trimmed(page), widthPx, heightPx };
  return withPicture({ drawing: page.drawing, size, tools }, async (pixels) => {
    quantizeWords(wordsOf(pixels.rgba), { widthPx, colours: COLOURS });
    return use(pixels);
  });
}

const impositionOf = (format: DesignedFormat) => (format.medium === 'print' ? format.imposition : undefined);
/** Whether its picture is that of the paper that comes out of the printer. */
function isShownAsLaid(format: DesignedFormat) {
  const imposition = impositionOf(format);
  return imposition !== undefined && !imposition.isOfParts;
}

const pictureSize = ({ widthPx, heightPx }: { widthPx: number; heightPx: number }): Size => ({
  width: `${widthPx}`,
  height: `${heightPx}`,
});

const trimmed = ({ drawing, bleedPx }: SheetPage) => ({
  xPx: bleedPx,
  yPx: bleedPx,
  widthPx: drawing.widthPx - 2 * bleedPx,
  heightPx: drawing.heightPx - 2 * bleedPx,
});

/** A trimmed page as SVG, at a width and height of the caller's. */
function svgOf(finished: FinishedSheet, page: SheetPage, size: Size): string {
  const viewBox = trimmed(page);
  return toSvg(
    page.drawing,
    { viewBox, ...size, title: sheetTitle(finished.sheet, finished.format.kind), lang: langOf(finished) },
    finished.tools,
  );
}

function pdfOf({ pages, format, tools, sheet, outputProfile }: FinishedSheet): Uint8Array {
  const title = `${sheetTitle(sheet, format.kind)} – ${sheet.venue.name}`;
  const options = pdfOptionsFor(format, sheet.locale, { ...tools, outputProfile });
  return writePdf(pages, { ...options, title, date: sheet.edition?.issued });
}

type Size = { readonly width: string; readonly height: string };

const svgSize = (format: DesignedFormat): Size =>
  format.medium === 'print'
    ? { width: `${paperSize(format).widthMm}mm`, height: `${paperSize(format).heightMm}mm` }
    : pictureSize(format);

function langOf({ sheet }: Pick<FinishedSheet, 'sheet'>): string {
  return tagOf(sheet.locale);
}

/** The manifest's `qr` as proved on the picture; nothing where the sheet has no code. Throws when it fails. */
async function qrFields(finished: FinishedSheet, pixels: Pixels): Promise<{ qr?: QrRecord }> {
  const { drawing, sheet, format } = finished;
  const { scanDistanceM } = format;
  const proved = await proveSheet({ ...finished, qr: sheet.qr, pixels });
  const code = codeBounds(drawing);
  if (!proved || !code || scanDistanceM === undefined) return {};
  const { payload, version, level, size: modules } = sheet.qr;
  const modulePx = (code.right - code.left) / modules;
  const module =
    format.medium === 'print' ? { moduleMm: round(modulePx / PX_PER_MM) } : { modulePx: round(modulePx) };
  return { qr: { payload, version, level, ...module, ...proved, scanDistanceM } };
}

const round = (length: number) => Math.round(length * 100) / 100;
