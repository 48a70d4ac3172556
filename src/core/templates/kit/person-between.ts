import type { Canvas } from '../../formats/canvas.ts';
import type { TemplateProps } from '../template.ts';
import { headlineWidth } from './headline-size.ts';
import type { planHeadline } from './headline.tsx';
import type { PlannedPhone } from './held-code.tsx';
import { sheetBeside } from './live-area.ts';
import { personBeside } from './person-beside.ts';

type Room = {
  readonly venue: Pick<TemplateProps['content']['venue'], 'headline' | 'portrait'>;
  readonly canvas: Canvas;
  readonly phone: PlannedPhone;
  readonly headline: ReturnType<typeof planHeadline>;
  /** Where the highest hair begins beside a short slogan. */
  readonly top: number;
  /** What hides the feet. */
  readonly ground: number;
  readonly isMirrored: boolean;
};

/** The person's part of the room beside the phone, and what else is measured by it. */
const COLUMN = 0.42;
const GAP = 0.05;
const SHOULDERS = 0.57;
const EDGE = 0.085;
/** Widths of that part in a unit of the scene, and units from the hair to the ground where the room is high. */
const USUAL_SCALE = 1 / 390;
const BUST = 500;
const HALF_SHOULDERS = 190;

/** On a wide sheet: one person between the slogan and the phone, the others farther away, under the slogan. */
export function personBetween({ venue, canvas, phone, headline, top, ground, isMirrored }: Room) {
  const beside = sheetBeside(phone, canvas, isMirrored);
  const width = COLUMN * (beside.right - beside.left);
  const column = isMirrored
    ? { left: beside.left, right: beside.left + width }
    : { left: beside.right - width, right: beside.right };
  const gapPx = GAP * width;
  const people = (hair: number) => {
    const usualScale = Math.max(USUAL_SCALE * width, (ground - hair) / BUST);
    return personBeside(venue.portrait, {
      ...{ column, gapPx, usualScale, top: hair, floor: ground, phoneTop: ground },
      behindTop: headline.bottom + gapPx / 3,
      shouldersPx: Math.max(SHOULDERS * width, HALF_SHOULDERS * usualScale),
      /* Those behind stand on the other side of the person, not behind the phone. */
      isMirrored: !isMirrored,
      far: isMirrored ? beside.right - EDGE * width : beside.left + EDGE * width,
    });
  };
  const { left, width: room } = headline.area;
  const toPhone = isMirrored ? left + room - beside.left : beside.right - left;
  const [first, second] = venue.headline;
  const firstWidth = headlineWidth(first) * headline.opening.size;
  const secondWidth = headlineWidth(second) * headline.secondSize;
  /* Beside short lines the person stands taller than they, else under them. */
  const tops = [
    { hair: top, beside: Math.max(firstWidth, secondWidth) },
    { hair: headline.firstBottom + (2 / 3) * gapPx, beside: secondWidth },
  ];
  const free = tops
    .map(({ hair, beside: words }) => ({ words, placed: people(hair) }))
    .find(({ words, placed }) => words < toPhone - width / 2 - placed.halfFace - 2 * gapPx);
  return free?.placed ?? people(headline.bottom + gapPx);
}
