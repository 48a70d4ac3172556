import type { Format } from './format.ts';
import { CoverageSlide } from './templates/coverage-slide.tsx';
import { Leaflet } from './templates/leaflet.tsx';
import { Poster } from './templates/poster.tsx';
import { QrLabel } from './templates/qr-label.tsx';
import { SlideTall } from './templates/slide-tall.tsx';
import { SlideWide } from './templates/slide-wide.tsx';

const paper = { medium: 'print', bleedMm: 3, outputs: ['svg', 'png', 'pdf'] } as const;
const screen = { medium: 'screen', kind: 'slide', readingDistanceM: 2.7, outputs: ['svg', 'png'] } as const;

/** Every size of sheet and screen, by the name that files and venues use. */
export const formats = {
  'a4-poster': {
    ...paper,
    kind: 'poster',
    widthMm: 210,
    heightMm: 297,
    readingDistanceM: 1,
    Template: Poster,
  },
  'a3-poster': {
    ...paper,
    kind: 'poster',
    widthMm: 297,
    heightMm: 420,
    readingDistanceM: 1.5,
    Template: Poster,
  },
  'a5-leaflet': {
    ...paper,
    kind: 'leaflet',
    widthMm: 148,
    heightMm: 210,
    readingDistanceM: 0.3,
    Template: Leaflet,
  },
  'slide-1080p': { ...screen, widthPx: 1920, heightPx: 1080, Template: SlideWide },
  'slide-portrait': { ...screen, widthPx: 1080, heightPx: 1920, Template: SlideTall },
  'coverage-slide': { ...screen, widthPx: 1920, heightPx: 1080, citesFigure: true, Template: CoverageSlide },
  qr: {
    kind: 'qr',
    medium: 'print',
    widthMm: 80,
    heightMm: 92,
    bleedMm: 0,
    readingDistanceM: 0.5,
    outputs: ['svg', 'png'],
    Template: QrLabel,
  },
} satisfies Record<string, Format>;
