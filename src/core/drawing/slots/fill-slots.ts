import type { TextOverflow } from '../../text/fit.ts';
import type { Shaper } from '../../text/shaper.ts';
import { chooseTexts } from './choose-texts.ts';
import type { Drawing, Mark } from '../drawing.ts';
import { fitInSlot } from './fit-in-slot.ts';

/** A text that is too long for its slot even at the smallest size. */
export type SlotOverflow = TextOverflow['overflow'] & { readonly slot: string };
export type FilledDrawing = { readonly drawing: Drawing } | { readonly overflows: readonly SlotOverflow[] };

/** Puts texts into the slots, by id. A slot without text stays empty. Ids that the drawing lacks are ignored. */
export function fillSlots(
  drawing: Drawing,
  values: Readonly<Record<string, string>>,
  shaper: Shaper,
): FilledDrawing {
  const overflows: SlotOverflow[] = [];
  const placed = new Map<number, Mark[]>();
  for (const [slot, text] of chooseTexts(drawing.slots, values, shaper)) {
    const result = fitInSlot(slot, text, shaper);
    if ('overflow' in result) overflows.push({ ...result.overflow, slot: slot.id });
    else placed.set(slot.markIndex, [...(placed.get(slot.markIndex) ?? []), ...result.marks]);
  }
  if (overflows.length > 0) return { overflows };
  const marks = [...drawing.marks, undefined].flatMap((mark, index) => [
    ...(placed.get(index) ?? []),
    ...(mark ? [mark] : []),
  ]);
  return { drawing: { ...drawing, marks, slots: [] } };
}
