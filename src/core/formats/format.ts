import type { Drawing } from '../drawing/drawing.ts';
import type { LocaleId } from '../i18n/locales.ts';
import type { Canvas } from './canvas.ts';

/** How a file is used: names the field of the manifest and groups the materials page. */
export const formatKinds = [
  'poster',
  'leaflet',
  'card',
  'sign',
  'banner',
  'slide',
  'social',
  'qr',
  'proof',
] as const;
export type FormatKind = (typeof formatKinds)[number];

type Base = {
  readonly kind: FormatKind;
  /** From where the sheet is read, in metres; decides the letters' size. */
  readonly readingDistanceM: number;
  /** From where its code is scanned, in metres: people step up to it. Absent: no code, the plain address stands alone. */
  readonly scanDistanceM?: number | undefined;
  /** True where the sheet shows the campaign's headline figure with its date and source. */
  readonly citesFigure?: boolean;
  /** Says everything twice, for places where foreigners come; else there is a sheet for each language. */
  readonly isBilingual?: true;
  readonly outputs: readonly ('svg' | 'png' | 'pdf')[];
  /** True where an office cannot put its name on it: what everybody posts, the code alone, the printer's test. */
  readonly isNameless?: true;
};

/** A sheet of paper. Sizes are of the trimmed sheet. */
export type PrintFormat = Base & {
  readonly medium: 'print';
  readonly widthMm: number;
  readonly heightMm: number;
  /** Width of its code where the composition wants it larger than its scan distance asks. */
  readonly leastCodeMm?: number;
  /** Ink beyond the trim on each side; 0 for office printers, whose sheets have no crop marks either. */
  readonly bleedMm: number;
  /** Long side of its PNG, where print shops use the PDF and the picture is a preview; else 300 dpi. */
  readonly previewPx?: number;
  /** Black and at most two greys, for office printers and photocopiers. */
  readonly isMono?: true;
  /** How finished sheets are laid on the paper of an office printer; else each is a page of its own. */
  readonly imposition?: Imposition;
};

/** Sheets put together on, or cut apart into, other paper, without crop marks. */
export type Imposition = {
  readonly widthMm: number;
  readonly heightMm: number;
  /** True where its pages are parts of one sheet, so that its picture is the whole one. */
  readonly isOfParts?: true;
  readonly lay: (finished: FinishedDrawing) => Drawing[];
};

/** A drawn and filled sheet on its canvas. */
export type FinishedDrawing = {
  readonly drawing: Drawing;
  readonly canvas: Canvas;
  readonly locale: LocaleId;
};

/** A picture on a screen. */
export type ScreenFormat = Base & {
  readonly medium: 'screen';
  readonly widthPx: number;
  readonly heightPx: number;
};

export type Format = PrintFormat | ScreenFormat;

export { PX_PER_MM } from '../drawing/px-per-mm.ts';

/** The paper that comes out of the printer. */
export function paperSize({ widthMm, heightMm, bleedMm, imposition }: PrintFormat) {
  return imposition
    ? { widthMm: imposition.widthMm, heightMm: imposition.heightMm, bleedMm: 0 }
    : { widthMm, heightMm, bleedMm };
}
