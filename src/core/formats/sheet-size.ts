import type { Canvas } from './canvas.ts';

/**
 * The trimmed sheet, on which all lengths are counted: canvas pixels from its upper left corner. It stands `bleed` from
 * the edges of its canvas.
 */
export type SheetSize = {
  readonly width: number;
  readonly height: number;
  readonly bleed: number;
  /** Planes that run off the sheet go on so far beyond its edges: past the bleed, which no pixel then shares with what is below them. */
  readonly runOff: number;
  /** Nothing that must be seen stands nearer to an edge. */
  readonly margin: number;
  /** Between the margins, from the left to the right one. */
  readonly inner: number;
  /** A 210th of the width of an upright sheet, which is 1 mm on A4: all lengths of a design are counted in it. */
  readonly u: number;
  /** The smallest letters. */
  readonly small: number;
  /** The letters of an address that stands by a code. */
  readonly address: number;
  /** Width of the code, and of the quiet zone on each of its sides. */
  readonly code: number;
  readonly quiet: number;
};

/** Of an address beside a code: on paper in u, on screens in parts of the code's width. */
type Letters = { readonly type: { readonly address: number }; readonly addressByCode: number };

/** How far planes go on past the bleed, in canvas pixels: wider than a pixel of any picture of a print. A screen has none that is cut. */
const PAST_BLEED_PX = 10;

export function sheetSize(
  { widthPx, heightPx, bleedPx, marginPx, ...canvas }: Canvas,
  { type, addressByCode }: Letters,
): SheetSize {
  const [width, height] = [widthPx - 2 * bleedPx, heightPx - 2 * bleedPx];
  const u = Math.min(width, height) / 210;
  const small = Math.ceil(canvas.minTextPx * 2) / 2;
  const address = canvas.isScreen ? addressByCode * canvas.qrWidthPx : type.address * u;
  return {
    width,
    height,
    bleed: bleedPx,
    runOff: canvas.isScreen ? 0 : bleedPx + PAST_BLEED_PX,
    margin: marginPx,
    inner: width - 2 * marginPx,
    u,
    small,
    address: Math.max(small, address),
    code: canvas.qrWidthPx,
    quiet: canvas.quietZonePx,
  };
}
