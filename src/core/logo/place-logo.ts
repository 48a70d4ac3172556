import type { Complaint } from '../domain/fault.ts';
import type { Drawing, LogoRoom, Picture, Slot } from '../drawing/drawing.ts';
import { pictureOutline } from '../drawing/geometry/picture-outline.ts';
import { MM_PER_INCH } from '../drawing/print-lengths.ts';
import { PX_PER_MM } from '../drawing/px-per-mm.ts';
import { complainOfLogo } from './logo-refused.ts';

/** Between the logo and the words beside it, of the height of its room. */
const GAP_SHARE = 0.15;

/** The sheet with a logo where its office stands, whose words make room. A sheet that has no office stays as it is. */
export function placeLogo(drawing: Drawing, picture: Picture): Drawing {
  const { logoRoom: room, elements } = drawing;
  if (!room) return drawing;
  const { scale, xPx, yPx } = standIn(room, picture);
  const right = xPx + picture.width * scale + GAP_SHARE * room.heightPx;
  const matrix = [scale, 0, 0, scale, xPx, yPx] as const;
  // as SVG has it, nothing is seen beside the frame, such as half of a line along its edge
  const clips = 'shapes' in picture ? [pictureOutline({ picture, matrix })] : [];
  return {
    ...drawing,
    marks: [...drawing.marks, { kind: 'picture', picture, matrix, element: elements.length, clips }],
    elements: [...elements, { role: 'Figure', alt: room.alt }],
    slots: drawing.slots.map((slot) => beside(slot, room, right)),
  };
}

function standIn(room: LogoRoom, { width, height }: Picture) {
  const scale = Math.min(room.widthPx / width, room.heightPx / height);
  return { scale, xPx: room.xPx, yPx: room.yPx + (room.heightPx - height * scale) / 2 };
}

/** A box that the logo would stand on begins beside it. */
function beside(slot: Slot, { xPx, yPx, heightPx }: LogoRoom, right: number): Slot {
  const isOver = slot.yPx < yPx + heightPx && slot.yPx + slot.heightPx > yPx;
  const end = slot.xPx + slot.widthPx;
  if (!isOver || slot.xPx >= right || end <= xPx) return slot;
  return { ...slot, xPx: right, widthPx: Math.max(1, end - right) };
}

/** In print, of a picture made of pixels; from further away less is seen. */
const LEAST_DPI = 200;

/** What is wrong with a logo's pixels at the size in which a sheet shows it; shapes are sharp at any. */
export function resolutionComplaint(
  { logoRoom: room }: Drawing,
  picture: Picture,
  { isPrint, readingDistanceM }: { readonly isPrint: boolean; readonly readingDistanceM: number },
): Complaint | undefined {
  if (!room || !('pixels' in picture)) return undefined;
  const { scale } = standIn(room, picture);
  const heightPx = picture.height * scale;
  const perCanvasPx = LEAST_DPI / MM_PER_INCH / PX_PER_MM / Math.max(1, readingDistanceM);
  const needed = Math.ceil(isPrint ? heightPx * perCanvasPx : heightPx);
  if (picture.pixels.heightPx >= needed) return undefined;
  const least = Math.ceil((needed / picture.height) * picture.width);
  return complainOfLogo((say) =>
    say.tooCoarse(`${picture.pixels.widthPx} × ${picture.pixels.heightPx}`, `${least} × ${needed}`),
  );
}
