import type { Slot } from '../drawing/drawing.ts';
import { placeText } from '../drawing/fill-slots.ts';
import type { RareGlyphs } from '../pdf/rare-glyphs.ts';
import type { TextColumn } from '../tables/places/places-columns.ts';
import type { Place, TextProblem } from '../tables/places/places-table.ts';
import type { SlotId } from '../templates/template.ts';
import type { Shaper } from '../text/shaper.ts';
import type { CompiledMaterial } from './compile-materials.ts';

/** Which slot a column's text goes into. */
const slotOf: Readonly<Record<TextColumn, SlotId>> = {
  name: 'place',
  address: 'address',
  office: 'office',
  hotline: 'hotline',
  note: 'note',
};
const columnOf = new Map(
  Object.entries(slotOf).map(([column, slot]) => [slot as string, column as TextColumn]),
);

/** The texts of a place by the slot they go into. */
export const slotTexts = (place: Place): Readonly<Record<SlotId, string>> =>
  Object.fromEntries(
    Object.entries(slotOf).map(([column, slot]) => [slot, place[column as TextColumn]]),
  ) as Record<SlotId, string>;

export const hasSlot = (material: CompiledMaterial, column: TextColumn): boolean =>
  slotsOf(material).some(({ id }) => id === slotOf[column]);

const slotsOf = ({ pages }: CompiledMaterial) => pages.flatMap(({ drawing }) => drawing.slots);

/** What a material cannot show of a place. Rare glyphs are noted on the way where somebody collects them. */
export function textProblems(
  material: CompiledMaterial,
  place: Place,
  shaper: Shaper,
  rare?: RareGlyphs,
): TextProblem[] {
  return slotsOf(material).flatMap((slot): TextProblem[] => {
    const column = columnOf.get(slot.id);
    if (column === undefined || place[column] === '') return [];
    return textProblem(slot, column, place[column], { format: material.format, shaper, rare });
  });
}

type Tools = { readonly format: string; readonly shaper: Shaper; readonly rare: RareGlyphs | undefined };

function textProblem(
  slot: Slot,
  column: TextColumn,
  text: string,
  { format, shaper, rare }: Tools,
): TextProblem[] {
  const letters = shaper.missingGlyphs(slot.font, slot.weight, text);
  if (letters.length > 0) return [{ column, letters }];
  const placed = placeText(slot, text, shaper);
  if ('overflow' in placed) return [{ column, tooLongPercent: placed.overflow.byPercent, format }];
  rare?.note(slot, text);
  return [];
}
