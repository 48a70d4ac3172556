import type { Drawing } from '../drawing/drawing.ts';
import { fillSlots } from '../drawing/slots/fill-slots.ts';
import type { SlotId } from '../templates/template.ts';
import type { Shaper } from '../text/shaper.ts';
import { findMisfits } from './check-fit.ts';
import type { CompiledSheet } from './compiled-sheet.ts';
import { SheetFaults, tellOfSheet } from './sheet-faults.ts';
import { withEdition } from './with-edition.ts';

/** Puts texts into a compiled sheet's boxes. Throws when any text of the sheet cannot be read whole. */
export function fillSheet(
  compiled: CompiledSheet,
  texts: Readonly<Record<SlotId, string>>,
  { shaper }: { readonly shaper: Shaper },
): Drawing {
  const filled = fillSlots(withEdition(compiled.drawing, undefined), texts, shaper);
  if ('overflows' in filled) {
    const faults = filled.overflows.map(({ slot, text, byPx, byPercent }) =>
      tellOfSheet((say) => say.tooLong(text, Math.ceil(byPercent), Math.ceil(byPx), slot)),
    );
    throw new SheetFaults(faults);
  }
  const { drawing } = filled;
  const fixed = new Set(compiled.drawing.marks);
  const fitted = new Set(drawing.marks.filter((mark) => !fixed.has(mark)));
  const misfits = findMisfits({ ...compiled, drawing, slots: compiled.drawing.slots, fitted, shaper });
  if (misfits.length > 0) throw new SheetFaults(misfits);
  return drawing;
}
