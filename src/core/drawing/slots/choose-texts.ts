import { balancedLines } from '../../text/balance.ts';
import { withLines } from '../../text/line-breaks.ts';
import type { Shaper } from '../../text/shaper.ts';
import type { Slot } from '../drawing.ts';
import { fitInSlot } from './fit-in-slot.ts';
import { lastNamed } from './named-area.ts';

/** What each slot shows; those of other arrangements and empty ones show ''. */
export type ChosenTexts = ReadonlyMap<Slot, string>;

/**
 * Texts for the slots of a drawing by id: those of the first arrangement that has a slot for every text that is asked
 * for and in which all of them stand, else of the last.
 */
export function chooseTexts(
  slots: readonly Slot[],
  values: Readonly<Record<string, string>>,
  shaper: Shaper,
): ChosenTexts {
  const own = arrangementFor(slots, values, shaper);
  const chosen = new Map<Slot, string>();
  for (const slot of slots) chosen.set(slot, own.includes(slot) ? textFor(slot, values, shaper) : '');
  return chosen;
}

/** The slots that are shown together for such texts. */
export function arrangementFor(
  slots: readonly Slot[],
  values: Readonly<Record<string, string>>,
  shaper: Shaper,
): readonly Slot[] {
  const tried = arrangementsOf(slots);
  const fitting = tried.find(
    ({ own, others }) =>
      !others.some((id) => isFilled(values[id])) &&
      own.every((slot) => slot.fixed !== undefined || stands(slot, values[slot.id] ?? '', shaper)),
  );
  return (fitting ?? tried.at(-1))?.own ?? [];
}

/** `others` are the ids of slots for a place's texts that it has not. */
type Arrangement = { readonly own: readonly Slot[]; readonly others: readonly string[] };

/** Looked up once for each drawing, which is filled for many places. */
const arrangements = new WeakMap<readonly Slot[], readonly Arrangement[]>();

/** Which slots are filled together, in the order in which that is tried. */
function arrangementsOf(slots: readonly Slot[]): readonly Arrangement[] {
  const known = arrangements.get(slots);
  if (known) return known;
  const variants = [...new Set(slots.flatMap(({ variant }) => variant ?? []))].toSorted((a, b) => a - b);
  const asked = [...new Set(slots.flatMap(({ id, fixed }) => (fixed === undefined ? [id] : [])))];
  const found = (variants.length > 0 ? variants : [undefined]).map((variant) => {
    const own = slots.filter((slot) => slot.variant === undefined || slot.variant === variant);
    const ids = new Set(own.map(({ id }) => id));
    return { own, others: asked.filter((id) => !ids.has(id)) };
  });
  arrangements.set(slots, found);
  return found;
}

const isFilled = (text: string | undefined) => text !== undefined && text.trim() !== '';

const stands = (slot: Slot, text: string, shaper: Shaper) => 'marks' in fitInSlot(slot, text, shaper);

function textFor(slot: Slot, values: Readonly<Record<string, string>>, shaper: Shaper): string {
  if (slot.fixed === undefined) return values[slot.id] ?? '';
  const wished = wishedTexts(slot, values);
  return wished.length > 0 ? ownText(slot, wished, shaper) : '';
}

const none: readonly string[] = [];

/** Texts of the sheet's own that a slot may show beside those of a place, from the longest; none where it stays empty. */
export function wishedTexts(slot: Slot, values: Readonly<Record<string, string>>): readonly string[] {
  const { fixed = [], fixedIn = [], beside } = slot;
  if (beside !== undefined && !isFilled(values[beside])) return none;
  const named = fixedIn.length > 0 ? lastNamed(whereOf(values), fixedIn) : undefined;
  return named?.fixed ?? fixed;
}

/** The longest of these that stands in the slot, else the last. */
export const standing = (slot: Slot, texts: readonly string[], shaper: Shaper): string =>
  texts.find((wished) => stands(slot, wished, shaper)) ?? texts.at(-1) ?? '';

/** What says where a place is, the largest area last. */
const whereOf = ({ place = '', office = '', address = '' }: Readonly<Record<string, string>>) => [
  ...[place, office, address],
];

/** What a slot of the sheet's own shows is the same for every place of which the same is said. */
const ownTexts = new WeakMap<
  Slot,
  Map<readonly string[], { readonly shaper: Shaper; readonly text: string }>
>();

function ownText(slot: Slot, fixed: readonly string[], shaper: Shaper): string {
  const texts = ownTexts.get(slot) ?? new Map<readonly string[], { shaper: Shaper; text: string }>();
  const known = texts.get(fixed);
  if (known?.shaper === shaper) return known.text;
  const text = balanced(slot, standing(slot, fixed, shaper), shaper);
  ownTexts.set(slot, texts.set(fixed, { shaper, text }));
  return text;
}

/** The sheet's own text with lines of about the same length, where it takes more than one. */
function balanced(slot: Slot, text: string, shaper: Shaper): string {
  const fitted = fitInSlot(slot, text, shaper);
  if (!('marks' in fitted) || fitted.marks.length < 2) return text;
  const { sizePx = slot.sizePx } = fitted.marks[0] ?? {};
  return withLines(balancedLines(shaper, { ...slot, text, sizePx }));
}
