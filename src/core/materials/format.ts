import type { Template } from './sheet.ts';

/** How a file is used: names the field of the manifest and groups the materials page. */
export type FormatKind = 'poster' | 'leaflet' | 'slide' | 'qr';

type Base = {
  readonly kind: FormatKind;
  /** Distance between reader and sheet in metres; decides the code's size. */
  readonly readingDistanceM: number;
  /** True where the sheet shows the campaign's headline figure with its date and source. */
  readonly citesFigure?: boolean;
  readonly outputs: readonly ('svg' | 'png' | 'pdf')[];
  readonly Template: Template;
};

/** A sheet of paper. Sizes are of the trimmed sheet. */
export type PrintFormat = Base & {
  readonly medium: 'print';
  readonly widthMm: number;
  readonly heightMm: number;
  /** Ink beyond the trim on each side. */
  readonly bleedMm: number;
};

/** A picture on a screen. */
export type ScreenFormat = Base & {
  readonly medium: 'screen';
  readonly widthPx: number;
  readonly heightPx: number;
};

export type Format = PrintFormat | ScreenFormat;

export { PX_PER_MM } from '../drawing/px-per-mm.ts';
