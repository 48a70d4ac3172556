import { PX_PER_POINT } from '../drawing/print-lengths.ts';
import { type Format, PX_PER_MM } from './format.ts';
import { QUIET_MODULES, type QrSymbol } from './qr.ts';

/** Where things may stand: canvas pixels, 10 px a millimetre in print. */
export type Canvas = {
  readonly widthPx: number;
  readonly heightPx: number;
  /** Nobody steps up to a screen: what stands by its code is read from as far as the code. */
  readonly isScreen?: true;
  /** 0 on screens. Keep text and code inside `bleedPx + marginPx`. */
  readonly bleedPx: number;
  /** 1/18 of the trimmed short side. */
  readonly marginPx: number;
  /** The smallest letters, by reading distance. */
  readonly minTextPx: number;
  /** Width of the code without quiet zone, at least; computed from scan distance and symbol. 0: no code. */
  readonly qrWidthPx: number;
  /** Four modules. */
  readonly quietZonePx: number;
};

/** Floor for phones and for office printers (4 dots at 200 dpi). */
const MIN_MODULE_MM = 0.5;
/** A screen's code in parts of its short side for a metre: 400 px on 1080p are 198 mm on 43 inches, for 2 m. */
const SCREEN_SHARE = 200 / 1080;

/** 20 px on 1080p, 28 points on a 43-inch screen. */
const SCREEN_TEXT_SHARE = 1 / 54;
const POINTS_PER_METRE = 10;
/** Sheets from A4 hang on walls; smaller ones are held in the hand. */
const WALL_MM = 210;
const WALL_POINTS = 12;
const HAND_POINTS = 8;

/** The smallest letters of a printed sheet in canvas pixels. */
function minTextPx(shortMm: number, distanceM: number): number {
  const floor = shortMm >= WALL_MM ? WALL_POINTS : HAND_POINTS;
  return Math.max(floor, POINTS_PER_METRE * distanceM) * PX_PER_POINT;
}

const isoSizes = [
  { name: 'A6', shortMm: 105 },
  { name: 'A5', shortMm: 148 },
  { name: 'A4', shortMm: 210 },
  { name: 'A3', shortMm: 297 },
  { name: 'A2', shortMm: 420 },
  { name: 'A1', shortMm: 594 },
  { name: 'A0', shortMm: 841 },
];

/**
 * Where things may stand on a sheet of `format` that bears `symbol`.
 * Throws when the code that its scan distance asks for does not fit with its quiet zone.
 */
export function canvasFor(format: Format, symbol: Pick<QrSymbol, 'size'>): Canvas {
  return format.medium === 'print' ? printCanvas(format, symbol.size) : screenCanvas(format, symbol.size);
}

/** Width of a printed code without its quiet zone in mm, for `modules` on a side scanned from `distanceM`. */
export function codeWidthMm(distanceM: number, modules: number): number {
  const distanceMm = distanceM * 1000;
  const byDistance = distanceMm / 10;
  const byDensity = (modules * distanceMm) / 250;
  return Math.max(byDistance, byDensity, modules * MIN_MODULE_MM);
}

function printCanvas(format: Extract<Format, { medium: 'print' }>, modules: number): Canvas {
  const { widthMm, heightMm, bleedMm, readingDistanceM, scanDistanceM, leastCodeMm = 0 } = format;
  const shortMm = Math.min(widthMm, heightMm);
  const room = {
    widthPx: (widthMm + 2 * bleedMm) * PX_PER_MM,
    heightPx: (heightMm + 2 * bleedMm) * PX_PER_MM,
    bleedPx: bleedMm * PX_PER_MM,
    marginPx: Math.round((shortMm * PX_PER_MM) / 18),
    minTextPx: minTextPx(shortMm, readingDistanceM),
  };
  if (scanDistanceM === undefined) return { ...room, qrWidthPx: 0, quietZonePx: 0 };
  const codeMm = Math.max(leastCodeMm, codeWidthMm(scanDistanceM, modules));
  const neededMm = (codeMm * (modules + 2 * QUIET_MODULES)) / modules;
  if (neededMm > shortMm) {
    const enough = isoSizes.find((size) => size.shortMm >= neededMm);
    throw new Error(
      `A code scanned from ${scanDistanceM} m is ${round(codeMm)} mm wide, ${round(neededMm)} mm with its quiet zone, ` +
        `and does not fit a sheet of ${widthMm} × ${heightMm} mm. ` +
        (enough ? `The smallest sheet that would do is ${enough.name}.` : 'Print the plain address instead.'),
    );
  }
  const qrWidthPx = Math.ceil(codeMm * PX_PER_MM);
  return { ...room, qrWidthPx, quietZonePx: quietZone(qrWidthPx, modules) };
}

function screenCanvas(format: Extract<Format, { medium: 'screen' }>, modules: number): Canvas {
  const { widthPx, heightPx, scanDistanceM } = format;
  const shortPx = Math.min(widthPx, heightPx);
  const room = {
    widthPx,
    heightPx,
    isScreen: true as const,
    bleedPx: 0,
    marginPx: Math.round(shortPx / 18),
    minTextPx: Math.floor(shortPx * SCREEN_TEXT_SHARE),
  };
  if (scanDistanceM === undefined) return { ...room, qrWidthPx: 0, quietZonePx: 0 };
  const modulePx = Math.ceil((shortPx * SCREEN_SHARE * scanDistanceM) / modules);
  const neededPx = modulePx * (modules + 2 * QUIET_MODULES);
  if (neededPx > shortPx) {
    throw new Error(`A code of ${modules} modules does not fit a screen of ${widthPx} × ${heightPx} px.`);
  }
  return { ...room, qrWidthPx: modulePx * modules, quietZonePx: modulePx * QUIET_MODULES };
}

const quietZone = (qrWidthPx: number, modules: number) => Math.ceil((qrWidthPx / modules) * QUIET_MODULES);
const round = (lengthMm: number) => Math.round(lengthMm * 10) / 10;
