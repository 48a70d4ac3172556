import type { Slot } from '../drawing/drawing.ts';
import { chooseTexts } from '../drawing/slots/choose-texts.ts';
import { fitInSlot } from '../drawing/slots/fit-in-slot.ts';
import type { RareGlyphs } from '../pdf/fonts/rare-glyphs.ts';
import { type TextColumn, textColumns } from '../tables/places/text-columns.ts';
import type { TextProblem } from '../tables/places/place-texts.ts';
import type { Place } from '../tables/places/places-table.ts';
import type { SlotId } from '../templates/template.ts';
import type { Shaper } from '../text/shaper.ts';
import type { CompiledMaterial } from './compiled-material.ts';

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

/** What stands on a place's sheet. */
export type PlaceTexts = Pick<Place, TextColumn>;

/** The texts of a place by the slot they go into. */
export function slotTexts(place: PlaceTexts): Readonly<Record<SlotId, string>> {
  const texts: Partial<Record<SlotId, string>> = {};
  for (const column of textColumns) texts[slotOf[column]] = place[column];
  return texts as Record<SlotId, string>;
}

export const hasSlot = (material: CompiledMaterial, column: TextColumn): boolean =>
  slotsOf(material).ids.has(slotOf[column]);

type OwnSlots = { readonly slots: readonly Slot[]; readonly ids: ReadonlySet<string> };

/** Looked up once for each material, which is asked for every place of its kind. */
const ownSlots = new WeakMap<CompiledMaterial, OwnSlots>();

function slotsOf(material: CompiledMaterial): OwnSlots {
  const known = ownSlots.get(material);
  if (known) return known;
  const slots = material.pages.flatMap(({ drawing }) => drawing.slots);
  const own = { slots, ids: new Set(slots.map(({ id }) => id)) };
  ownSlots.set(material, own);
  return own;
}

export type Fitting = {
  readonly shaper: Shaper;
  /** Where somebody collects them: those of texts that stand are noted. */
  readonly rare?: RareGlyphs | undefined;
};

/** What a material cannot show of a place. */
export function textProblems(
  material: CompiledMaterial,
  place: PlaceTexts,
  { shaper, rare }: Fitting,
): TextProblem[] {
  const letters = slotsOf(material).slots.flatMap((slot) => missingLetters(slot, place, shaper));
  if (letters.length > 0) return letters.filter(isFirstOfItsColumn);
  return material.pages.flatMap(({ drawing }) =>
    [...chooseTexts(drawing.slots, slotTexts(place), shaper)].flatMap(([slot, text]): TextProblem[] => {
      const column = columnOf.get(slot.id);
      if (column === undefined || text === '') return [];
      const placed = fitInSlot(slot, text, shaper);
      if ('overflow' in placed) {
        return [{ column, tooLongPercent: placed.overflow.byPercent, format: material.format }];
      }
      rare?.note(slot, text);
      return [];
    }),
  );
}

/** The same of all sheets of a place. A letter that is missing is missing on every one: it is told once. */
export function placeProblems(
  materials: readonly CompiledMaterial[],
  place: PlaceTexts,
  fitting: Fitting,
): TextProblem[] {
  const problems = materials.flatMap((material) => textProblems(material, place, fitting));
  return problems.filter(
    (problem, index) => !('letters' in problem) || isFirstOfItsColumn(problem, index, problems),
  );
}

/** One text may stand in several boxes, of which a sheet shows one. */
const isFirstOfItsColumn = ({ column }: TextProblem, index: number, all: readonly TextProblem[]) =>
  all.findIndex((other) => other.column === column) === index;

function missingLetters(slot: Slot, place: PlaceTexts, shaper: Shaper): TextProblem[] {
  const column = columnOf.get(slot.id);
  if (column === undefined) return [];
  const letters = shaper.missingGlyphs(slot.font, slot.weight, place[column]);
  return letters.length > 0 ? [{ column, letters }] : [];
}
