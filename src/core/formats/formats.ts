import type { Format, PrintFormat, ScreenFormat } from './format.ts';
import { fourUp, tent } from './impositions.ts';
import { A3, A4 } from './paper.ts';
import { tiled } from './tile.ts';

const paper = {
  medium: 'print',
  bleedMm: 3,
  outputs: ['png', 'pdf'],
} as const satisfies Partial<PrintFormat>;
/** Made by a print shop, of board or vinyl, which takes the PDF alone. */
const shop = { ...paper, outputs: ['pdf'] } as const satisfies Partial<PrintFormat>;
/** Too large for an office: the print shop takes the PDF, and the preview shows what it will look like. */
const large = {
  medium: 'print',
  bleedMm: 3,
  outputs: ['pdf'],
  previewPx: 2400,
} as const satisfies Partial<PrintFormat>;
/** Made for the printer of an office: A4, nothing to trim but along the lines that are drawn. */
const office = { medium: 'print', bleedMm: 3, outputs: ['pdf'] } as const satisfies Partial<PrintFormat>;
const tiles = { ...office, kind: 'poster', previewPx: 2400 } as const satisfies Partial<PrintFormat>;
const screen = {
  medium: 'screen',
  kind: 'slide',
  readingDistanceM: 2.7,
  scanDistanceM: 2,
  outputs: ['png'],
} as const satisfies Partial<ScreenFormat>;
/** Seen on the very phone that would scan it. */
const phone = {
  medium: 'screen',
  kind: 'social',
  readingDistanceM: 0.3,
  isNameless: true,
} as const satisfies Partial<ScreenFormat>;
const post = { ...phone, outputs: ['png'] } as const satisfies Partial<ScreenFormat>;

const a0 = { widthMm: 841, heightMm: 1189 };
const a1 = { widthMm: 594, heightMm: 841 };
const a2 = { widthMm: 420, heightMm: 594 };
const a5 = { widthMm: 148, heightMm: 210 };

/** Every size of sheet and screen, by the name that files and venues use. */
export const formats = {
  'a4-poster': { ...paper, ...A4, kind: 'poster', readingDistanceM: 1, scanDistanceM: 0.5 },
  'a3-poster': { ...paper, ...A3, kind: 'poster', readingDistanceM: 1.5, scanDistanceM: 0.75 },
  'a2-poster': { ...large, ...a2, kind: 'poster', readingDistanceM: 2, scanDistanceM: 1 },
  'a1-poster': { ...large, ...a1, kind: 'poster', readingDistanceM: 3, scanDistanceM: 1.5 },
  'a0-poster': { ...large, ...a0, kind: 'poster', readingDistanceM: 3, scanDistanceM: 2 },
  'a4-landscape': {
    ...paper,
    kind: 'poster',
    readingDistanceM: 1,
    scanDistanceM: 0.5,
    widthMm: 297,
    heightMm: 210,
  },
  'a4-mono': {
    ...paper,
    ...A4,
    bleedMm: 0,
    kind: 'poster',
    readingDistanceM: 1,
    scanDistanceM: 0.5,
    isMono: true,
  },
  'a4-bilingual': {
    ...paper,
    ...A4,
    kind: 'poster',
    readingDistanceM: 0.7,
    scanDistanceM: 0.5,
    isBilingual: true,
  },
  'a3-tiles': { ...tiles, ...A3, readingDistanceM: 1.5, scanDistanceM: 0.75, imposition: tiled(A3) },
  'a2-tiles': { ...tiles, ...a2, readingDistanceM: 2, scanDistanceM: 1, imposition: tiled(a2) },
  'a1-tiles': { ...tiles, ...a1, readingDistanceM: 3, scanDistanceM: 1.5, imposition: tiled(a1) },
  'proof-sheet': {
    ...office,
    ...A4,
    bleedMm: 0,
    kind: 'proof',
    readingDistanceM: 0.5,
    scanDistanceM: 0.5,
    isNameless: true,
  },
  'a5-leaflet': {
    ...paper,
    ...a5,
    kind: 'leaflet',
    readingDistanceM: 0.3,
    scanDistanceM: 0.3,
  },
  'a6-card': {
    ...paper,
    kind: 'card',
    readingDistanceM: 0.3,
    scanDistanceM: 0.3,
    widthMm: 105,
    heightMm: 148,
  },
  'a6-four-up': {
    ...office,
    kind: 'card',
    readingDistanceM: 0.3,
    scanDistanceM: 0.3,
    widthMm: 105,
    heightMm: 148,
    imposition: fourUp,
    previewPx: 1200,
  },
  'counter-tent': {
    ...office,
    kind: 'sign',
    readingDistanceM: 0.6,
    scanDistanceM: 0.5,
    widthMm: 210,
    heightMm: 148.5,
    imposition: tent,
    previewPx: 1200,
  },
  'seat-back': {
    ...paper,
    kind: 'sign',
    readingDistanceM: 0.5,
    scanDistanceM: 0.4,
    widthMm: 100,
    heightMm: 210,
  },
  'gate-notice': {
    ...shop,
    kind: 'sign',
    readingDistanceM: 1.5,
    scanDistanceM: 1,
    widthMm: 420,
    heightMm: 297,
  },
  'door-sticker': {
    ...shop,
    kind: 'sign',
    readingDistanceM: 1.5,
    widthMm: 200,
    heightMm: 200,
    isNameless: true,
  },
  'x-banner': {
    ...large,
    kind: 'banner',
    readingDistanceM: 3,
    scanDistanceM: 1.2,
    widthMm: 600,
    heightMm: 1600,
  },
  'roll-up': {
    ...large,
    kind: 'banner',
    readingDistanceM: 3,
    scanDistanceM: 1.2,
    widthMm: 850,
    heightMm: 2000,
    leastCodeMm: 174,
  },
  'street-banner': {
    ...large,
    kind: 'banner',
    readingDistanceM: 20,
    widthMm: 5000,
    heightMm: 700,
    previewPx: 4000,
    isNameless: true,
  },
  'slide-1080p': { ...screen, widthPx: 1920, heightPx: 1080 },
  'slide-portrait': { ...screen, widthPx: 1080, heightPx: 1920 },
  'coverage-slide': { ...screen, widthPx: 1920, heightPx: 1080, citesFigure: true },
  'square-card': { ...post, widthPx: 1080, heightPx: 1080 },
  'link-card': { ...post, widthPx: 1200, heightPx: 630 },
  qr: {
    kind: 'qr',
    medium: 'print',
    widthMm: 80,
    heightMm: 158,
    bleedMm: 0,
    readingDistanceM: 0.5,
    scanDistanceM: 0.5,
    outputs: ['svg', 'png'],
    isNameless: true,
  },
} satisfies Record<string, Format>;
