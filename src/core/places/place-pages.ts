import type { Drawing } from '../drawing/drawing.ts';
import { fillSlots, type SlotOverflow } from '../drawing/slots/fill-slots.ts';
import type { CompiledMaterial } from './compiled-material.ts';
import { type PlaceTexts, slotTexts } from './slot-texts.ts';

/** What a place's own sheet is called. */
export const titleFor = ({ title }: CompiledMaterial, { name }: Pick<PlaceTexts, 'name'>): string =>
  `${title} – ${name}`;

/** The pages of a place's sheet as they come out of the printer, or what is too long for them. */
export function placePages(
  { pages, lay, pdfOptions }: CompiledMaterial,
  place: PlaceTexts,
): { readonly pages: readonly Drawing[] } | { readonly overflows: readonly SlotOverflow[] } {
  const filled = pages.map(({ drawing }) => fillSlots(drawing, slotTexts(place), pdfOptions.shaper));
  const overflows = filled.flatMap((page) => ('overflows' in page ? page.overflows : []));
  if (overflows.length > 0) return { overflows };
  const drawings = filled.flatMap((page) => ('drawing' in page ? [page.drawing] : []));
  const [front] = drawings;
  return { pages: lay && front ? lay(front).map(({ drawing }) => drawing) : drawings };
}
