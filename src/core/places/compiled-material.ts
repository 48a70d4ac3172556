import type { Drawing } from '../drawing/drawing.ts';
import type { Canvas } from '../formats/canvas.ts';
import type { Format } from '../formats/format.ts';
import type { SheetLanguage } from '../formats/language.ts';
import type { LocaleId } from '../i18n/locales.ts';
import type { PdfOptions, PdfPage } from '../pdf/compile-pdf.ts';
import type { Palette } from '../schema/campaign.ts';
import { type MaterialJob, materialId } from '../sheets/job.ts';
import { pdfOptionsFor } from '../sheets/pdf-options.ts';
import type { Shaper } from '../text/shaper.ts';

/** A material laid out, its slots empty: filled, it is one place's own. */
export type CompiledMaterial = {
  /** `hospital/a4-poster.vi`: also the folder of its files. */
  readonly id: string;
  readonly venue: string;
  readonly format: string;
  readonly language: SheetLanguage;
  /** Front and back. */
  readonly pages: readonly PdfPage[];
  readonly pdfOptions: PdfOptions;
  /** What the sheet is called before the place's name. */
  readonly title: string;
  /** In which it leads. */
  readonly locale: LocaleId;
  readonly canvas: Canvas;
  /** The day of its edition; absent where it is a draft. */
  readonly date?: string | undefined;
  /** False for what is only shown on a screen: it is a picture. */
  readonly isPdf: boolean;
  /** Lays the filled sheet on the paper of an office printer; it has no picture of its own then. */
  readonly lay?: (filled: Drawing) => readonly PdfPage[];
};

/** All of a compiled material that its format and the fonts do not say: plain data. */
export type MaterialParts = MaterialJob & {
  /** In which it leads. */
  readonly locale: LocaleId;
  readonly title: string;
  /** The day of its edition. */
  readonly date?: string | undefined;
  /** The colours of its format. */
  readonly palette: Palette;
  readonly canvas: Canvas;
  /** Front and back, their slots empty. */
  readonly drawings: readonly Drawing[];
};

/** Puts a compiled material together. */
export function compiledMaterial(parts: MaterialParts, format: Format, shaper: Shaper): CompiledMaterial {
  const { venue, language, locale, title, date, palette, canvas } = parts;
  return {
    id: materialId(parts),
    venue,
    format: parts.format,
    language,
    title,
    locale,
    canvas,
    date,
    pdfOptions: pdfOptionsFor(format, locale, { palette, shaper }),
    isPdf: format.outputs.includes('pdf'),
    ...laidOut(parts, format),
  };
}

/** What of a material is known without fonts. */
export const laidOut = (parts: MaterialParts, format: Format): Pick<CompiledMaterial, 'pages' | 'lay'> => ({
  pages: parts.drawings.map((drawing) => ({ drawing })),
  ...layingOf(format, parts),
});

/** How a format that is imposed on other paper is laid on it. */
export function layingOf(
  format: Format,
  { canvas, locale }: Pick<MaterialParts, 'canvas' | 'locale'>,
): Pick<CompiledMaterial, 'lay'> {
  const imposition = format.medium === 'print' ? format.imposition : undefined;
  if (!imposition) return {};
  return {
    lay: (drawing) => imposition.lay({ drawing, canvas, locale }).map((page) => ({ drawing: page })),
  };
}
