import { SheetFaults, tellOfSheet } from '../sheets/sheet-faults.ts';
import { type Pixels, wordsOf } from '../png/pixels.ts';
import { QUIET_MODULES } from '../formats/qr.ts';
import { AROUND_MODULES, type CodePicture } from './code-picture.ts';
import { luminance } from './grey.ts';

/** How much darker than the code's light modules its quiet zone may be, of 255. */
const LIGHT_TOLERANCE = 8;
/** Pixels that blend both sides of an edge where it is not on whole pixels: one at the code, one at the border's end. */
const BLENDED_PX = 2;

/**
 * Width in modules, rounded down to a tenth, of the narrowest border around a code that is as light as its light
 * modules, looked for as far as six modules. Throws when it is under four.
 */
export function measureQuietZone(picture: CodePicture): number {
  const { pixels, box, modules } = picture;
  const modulePx = box.sidePx / modules;
  const isOnWholePixels = [box.xPx, box.yPx, box.sidePx].every(Number.isInteger);
  const nearest = nearestDark(pixels, squareOf(picture), Math.ceil(AROUND_MODULES * modulePx) + 1);
  const lightPx = nearest.ring - 1 + (isOnWholePixels ? 0 : BLENDED_PX);
  const quietModules = Math.min(AROUND_MODULES, Math.floor((lightPx / modulePx) * 10) / 10);
  if (quietModules < QUIET_MODULES) {
    const beside = (at: number, from: number) => Math.round((at - from) / modulePx);
    const [right, below] = [beside(nearest.x, box.xPx), beside(nearest.y, box.yPx)];
    throw new SheetFaults([
      tellOfSheet((say) => say.narrowBorder(quietModules, QUIET_MODULES, right, below)),
    ]);
  }
  return quietModules;
}

/** Edges of a square, the pixels there included. */
type Square = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
};

const squareOf = ({ box: { xPx, yPx, sidePx } }: CodePicture): Square => ({
  left: Math.floor(xPx),
  top: Math.floor(yPx),
  right: Math.ceil(xPx + sidePx) - 1,
  bottom: Math.ceil(yPx + sidePx) - 1,
});

/** A pixel and how many pixels it is away from a square; those that touch the square are in ring 1. */
type Found = { readonly ring: number; readonly x: number; readonly y: number };

/** The pixel nearest to the code that is darker than its light modules or outside the picture, nearer than ring `reach`. */
function nearestDark(pixels: Pixels, square: Square, reach: number): Found {
  const { left, top, right, bottom } = square;
  const light = lightest(pixels, square) - LIGHT_TOLERANCE;
  const words = wordsOf(pixels.rgba);
  let nearest: Found = nearestEdge(pixels, square, reach);
  let known = { word: -1, isLight: false };
  for (let y = top - nearest.ring; y <= bottom + nearest.ring; y += 1) {
    const isBeside = y >= top && y <= bottom;
    for (let x = left - nearest.ring; x <= right + nearest.ring; x += 1) {
      if (isBeside && x === left) x = right + 1;
      const word = words[y * pixels.widthPx + x] ?? 0;
      if (word === known.word && known.isLight) continue;
      known = { word, isLight: luminance(pixels, x, y) >= light };
      const ring = Math.max(left - x, x - right, top - y, y - bottom);
      // what touches the code may be half of its edge
      if (!known.isLight && ring > 1 && ring < nearest.ring) nearest = { ring, x, y };
    }
  }
  return nearest;
}

/** Where the picture ends, or what is looked at. */
function nearestEdge(pixels: Pixels, { left, top, right, bottom }: Square, reach: number): Found {
  const edges: Found[] = [
    { ring: reach, x: left - reach, y: top - reach },
    { ring: left + 1, x: 0, y: top },
    { ring: top + 1, x: left, y: 0 },
    { ring: pixels.widthPx - right, x: pixels.widthPx, y: top },
    { ring: pixels.heightPx - bottom, x: left, y: pixels.heightPx },
  ];
  return edges.reduce((first, edge) => (edge.ring < first.ring ? edge : first));
}

/** Luminance of the code's lightest pixel along a diagonal: the light ring of its first finder lies there. */
function lightest(pixels: Pixels, { left, top, right }: Square): number {
  let highest = 0;
  for (let step = 0; step <= right - left; step += 1) {
    highest = Math.max(highest, luminance(pixels, left + step, top + step));
  }
  return highest;
}
