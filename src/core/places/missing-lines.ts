import { DOT } from '../domain/imprint.ts';
import { arrangementFor, standing, wishedTexts } from '../drawing/slots/choose-texts.ts';
import type { Slot } from '../drawing/drawing.ts';
import type { Shaper } from '../text/shaper.ts';
import { type PlaceTexts, slotTexts } from './slot-texts.ts';

type Trial = { readonly tried: PlaceTexts; readonly place: PlaceTexts; readonly shaper: Shaper };

/**
 * Lines of a sheet's own, such as on whose order it hangs, that it could say beside a place's texts and leaves out. `place`
 * is as it was typed and says which lines those are; `tried` says what they stand beside.
 */
export function missingLines(slots: readonly Slot[], { tried, place, shaper }: Trial): string[] {
  const values: Readonly<Record<string, string>> = slotTexts(place);
  const texts: Readonly<Record<string, string>> = slotTexts(tried);
  const shown = arrangementFor(slots, texts, shaper);
  const lines = new Set<string>();
  const said = new Set<string>();
  for (const { beside, first, sayersOf } of besideTexts(slots)) {
    const { line, sayers } = sayersOf(wishedTexts(first, values), shaper);
    if (line === undefined || sayers.length === 0) continue;
    lines.add(line);
    const isAsked = beside === undefined || texts[beside] !== '';
    if (isAsked && sayers.some((slot) => shown.includes(slot))) said.add(line);
  }
  return [...lines].filter((line) => !said.has(line));
}

type Sayers = { readonly line: string | undefined; readonly sayers: readonly Slot[] };

/** Slots that would show the same, each in an arrangement of its own. */
type Alike = {
  readonly first: Slot;
  readonly beside: string | undefined;
  /** What they would say, and those that have room for it. */
  readonly sayersOf: (wished: readonly string[], shaper: Shaper) => Sayers;
};

/** Looked up once for each drawing, which is filled for many places. */
const ownSlots = new WeakMap<readonly Slot[], readonly Alike[]>();

/** Slots of a sheet's own that stand beside a place's texts in some arrangement; a sheet that is nobody's says other lines. */
function besideTexts(slots: readonly Slot[]): readonly Alike[] {
  const known = ownSlots.get(slots);
  if (known) return known;
  const filled = new Set(slots.flatMap(({ fixed, variant }) => (fixed === undefined ? [variant] : [])));
  const own = slots.filter(
    ({ fixed, variant }) => fixed !== undefined && (variant === undefined || filled.has(variant)),
  );
  const alike = [...Map.groupBy(own, showing).values()].flatMap((group) => alikeOf(group) ?? []);
  ownSlots.set(slots, alike);
  return alike;
}

const showing = ({ id, fixed, fixedIn, beside }: Slot) => JSON.stringify([id, fixed, fixedIn, beside]);

function alikeOf(slots: readonly Slot[]): Alike | undefined {
  const [first] = slots;
  if (!first) return undefined;
  const known = new WeakMap<readonly string[], Sayers & { readonly shaper: Shaper }>();
  const sayersOf: Alike['sayersOf'] = (wished, shaper) => {
    const before = known.get(wished);
    if (before?.shaper === shaper) return before;
    const line = mainLine(wished);
    const sayers =
      line === undefined
        ? []
        : slots.filter((slot) => standing(slot, wished, shaper).split(DOT).includes(line));
    const found = { line, sayers, shaper };
    known.set(wished, found);
    return found;
  };
  return { first, beside: first.beside, sayersOf };
}

/** What texts of a sheet's own say, its edition apart, which all of them say. */
function mainLine(wished: readonly string[]): string | undefined {
  const [longest = '', shortest = ''] = [wished[0], wished.at(-1)];
  const parts = longest.split(DOT);
  const isEdition = wished.length > 1 && shortest !== '' && parts.at(-1)?.endsWith(shortest);
  return (isEdition ? parts.slice(0, -1) : parts).at(-1) || undefined;
}
