import type { Matrix } from '../../drawing/drawing.ts';
import { PT_PER_MM } from '../../drawing/print-lengths.ts';
import { PX_PER_MM } from '../../drawing/px-per-mm.ts';
import { array } from '../file/syntax.ts';

/** A sheet of paper, or a picture on a screen. */
export type PageSize =
  | {
      /** Of the trimmed sheet. */
      readonly widthMm: number;
      readonly heightMm: number;
      readonly bleedMm: number;
      /** The page is the trimmed sheet, as an office prints it: the bleed is not there. */
      readonly isTrimmed?: boolean;
    }
  | { readonly widthPx: number; readonly heightPx: number };

/** `[left, bottom, right, top]` in points. */
export type Box = readonly [number, number, number, number];

export type PageGeometry = {
  readonly mediaBox: Box;
  readonly bleedBox: Box;
  readonly trimBox: Box;
  /** From canvas pixels, y down, to points, y up. */
  readonly fromCanvas: Matrix;
  readonly cropMarks: readonly Box[];
};

/** A CSS pixel. */
const PT_PER_SCREEN_PX = 0.75;
/** Paper beyond the bleed that holds the crop marks. */
const SLUG_MM = 7;
const MARK_LENGTH_MM = 5;
/** Between bleed and mark, so that a mark is never inside the picture. */
const MARK_GAP_MM = 0.5;

export function pageGeometry(size: PageSize, hasCropMarks: boolean): PageGeometry {
  if ('widthPx' in size) {
    const heightPt = size.heightPx * PT_PER_SCREEN_PX;
    const box = [0, 0, size.widthPx * PT_PER_SCREEN_PX, heightPt] as const;
    const fromCanvas: Matrix = [PT_PER_SCREEN_PX, 0, 0, -PT_PER_SCREEN_PX, 0, heightPt];
    return { mediaBox: box, bleedBox: box, trimBox: box, fromCanvas, cropMarks: [] };
  }
  const { widthMm, heightMm, bleedMm, isTrimmed } = size;
  const slugMm = isTrimmed ? -bleedMm : hasCropMarks ? SLUG_MM : 0;
  const inset = (mm: number): Box => [
    mm * PT_PER_MM,
    mm * PT_PER_MM,
    (2 * (slugMm + bleedMm) + widthMm - mm) * PT_PER_MM,
    (2 * (slugMm + bleedMm) + heightMm - mm) * PT_PER_MM,
  ];
  const mediaBox = inset(0);
  const bleedBox = inset(slugMm);
  const trimBox = inset(slugMm + bleedMm);
  const scale = PT_PER_MM / PX_PER_MM;
  return {
    mediaBox,
    bleedBox: isTrimmed ? mediaBox : bleedBox,
    trimBox,
    fromCanvas: [scale, 0, 0, -scale, bleedBox[0], bleedBox[3]],
    cropMarks: hasCropMarks && !isTrimmed ? cropMarks(trimBox, bleedMm) : [],
  };
}

/** All boxes of a page as its entries. */
export const boxEntries = ({ mediaBox, bleedBox, trimBox }: PageGeometry): string =>
  `/MediaBox${array(mediaBox)}/CropBox${array(mediaBox)}/BleedBox${array(bleedBox)}/TrimBox${array(trimBox)}`;

/** Crop marks: two lines at each corner, along the trim. */
function cropMarks([left, bottom, right, top]: Box, bleedMm: number): Box[] {
  const near = (bleedMm + MARK_GAP_MM) * PT_PER_MM;
  const far = near + MARK_LENGTH_MM * PT_PER_MM;
  return [
    ...[left, right].flatMap((x): Box[] => [
      [x, bottom - near, x, bottom - far],
      [x, top + near, x, top + far],
    ]),
    ...[bottom, top].flatMap((y): Box[] => [
      [left - near, y, left - far, y],
      [right + near, y, right + far, y],
    ]),
  ];
}
