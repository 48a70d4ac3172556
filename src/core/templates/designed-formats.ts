import type { Format } from '../formats/format.ts';
import { formats } from '../formats/formats.ts';
import { Bilingual } from './bilingual.tsx';
import { CounterTent } from './counter-tent.tsx';
import { CoverageSlide } from './coverage-slide.tsx';
import { DoorSticker } from './door-sticker.tsx';
import { Card, Leaflet } from './leaflet.tsx';
import { LeafletBack } from './leaflet-back.tsx';
import { GateNotice, MonoPoster, Poster, PosterWide, SlideTall, SlideWide } from './poster.tsx';
import { Proof } from './proof.tsx';
import { QrLabel } from './qr-label.tsx';
import { SeatBack } from './seat-back.tsx';
import { LinkCard, SquareCard } from './social.tsx';
import { RollUp, XBanner } from './stand.tsx';
import { StreetBanner } from './street-banner.tsx';
import type { Design, DesignedFormat } from './template.ts';

type FormatId = keyof typeof formats;

/** How each format is drawn. */
const designs: Readonly<Record<FormatId, Design>> = {
  'a4-poster': { Template: Poster },
  'a3-poster': { Template: Poster },
  'a2-poster': { Template: Poster },
  'a1-poster': { Template: Poster },
  'a0-poster': { Template: Poster },
  'a4-landscape': { Template: PosterWide },
  'a4-mono': { Template: MonoPoster },
  'a4-bilingual': { Template: Bilingual },
  'a3-tiles': { Template: Poster },
  'a2-tiles': { Template: Poster },
  'a1-tiles': { Template: Poster },
  'proof-sheet': { Template: Proof },
  'a5-leaflet': { Template: Leaflet, Back: LeafletBack },
  'a6-card': { Template: Card },
  'a6-four-up': { Template: Card },
  'counter-tent': { Template: CounterTent },
  'seat-back': { Template: SeatBack },
  'gate-notice': { Template: GateNotice },
  'door-sticker': { Template: DoorSticker },
  'x-banner': { Template: XBanner },
  'roll-up': { Template: RollUp },
  'street-banner': { Template: StreetBanner },
  'slide-1080p': { Template: SlideWide },
  'slide-portrait': { Template: SlideTall },
  'coverage-slide': { Template: CoverageSlide },
  'square-card': { Template: SquareCard },
  'link-card': { Template: LinkCard },
  qr: { Template: QrLabel },
};

/** Every format with its design, by the name that files and venues use. */
export const designedFormats = Object.fromEntries(
  Object.entries<Format>(formats).map(([id, format]): [string, DesignedFormat] => [
    id,
    { ...format, ...designOf(id) },
  ]),
) as Readonly<Record<FormatId, DesignedFormat>>;

/** Throws by its name for a format without a row: who is drawing has not asked the compiler yet. */
function designOf(id: string): Design {
  const design: Design | undefined = designs[id as FormatId];
  if (design) return design;
  throw new Error(`Format "${id}" has no design. Give it a row in src/core/templates/designed-formats.ts.`);
}
