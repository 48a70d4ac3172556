import type { FormatKind } from '../formats/format.ts';
import type { Pixels } from '../png/pixels.ts';
import { quantize } from '../png/quantize.ts';
import { shrinkPart } from '../png/shrink.ts';
import type { MaterialRecord } from './manifest.ts';

/** How a preview's file is told from its sheet's, and its longer side: twice what a card shows of it on a phone, and elsewhere. */
const KINDS = [
  ['small.preview', 240],
  ['preview', 480],
] as const;
/** A player shows a slide's from edge to edge, until the slide itself is there: the longer side of a phone's screen. */
const SLIDE_PX = 640;
/** Flat planes and the blends at their edges; where it is small, half a byte holds one. */
const coloursOf = ({ widthPx, heightPx }: Omit<Pixels, 'rgba'>) =>
  Math.max(widthPx, heightPx) > KINDS[0][1] ? 24 : 16;

type Preview = NonNullable<MaterialRecord['previews']>[number];

/** The previews of a material of this kind whose picture is so large, the smallest first. */
export const previewsOf = (
  { id, kind: made }: { readonly id: string; readonly kind: FormatKind },
  { widthPx, heightPx }: Omit<Pixels, 'rgba'>,
): Preview[] =>
  KINDS.map(([kind, cardPx]) => {
    const longerPx = made === 'slide' && kind === 'preview' ? SLIDE_PX : cardPx;
    const scale = Math.min(1, longerPx / Math.max(widthPx, heightPx));
    return {
      file: `${id}.${kind}.png`,
      widthPx: Math.round(widthPx * scale),
      heightPx: Math.round(heightPx * scale),
    };
  });

/** A finished picture in the size of a preview, light enough to show many of them on one page. */
export function previewPicture(pixels: Pixels, { widthPx, heightPx }: Omit<Preview, 'file'>): Pixels {
  const whole = { left: 0, top: 0, right: pixels.widthPx, bottom: pixels.heightPx };
  const size = { widthPx, heightPx };
  return quantize(shrinkPart(pixels, whole, size), coloursOf(size));
}
