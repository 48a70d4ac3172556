import type { Drawing, Slot } from '../drawing/drawing.ts';
import { DOT, EDITION } from '../domain/imprint.ts';
import { unbroken } from '../text/line-breaks.ts';
import type { SheetContent } from '../templates/template.ts';

/** Whether a sheet has a place for its edition. */
export const showsEdition = ({ slots }: Drawing): boolean =>
  slots.some(({ fixed }) => fixed?.some((text) => text.includes(EDITION)));

/** A compiled sheet that says its edition, in full or where room is short its code alone; nothing where it has none. */
export function withEdition(drawing: Drawing, edition: SheetContent['edition']): Drawing {
  if (!showsEdition(drawing)) return drawing;
  return { ...drawing, slots: drawing.slots.map((slot) => sealed(slot, edition)) };
}

function sealed(slot: Slot, edition: SheetContent['edition']): Slot {
  const { fixed } = slot;
  if (!fixed?.some((text) => text.includes(EDITION))) return slot;
  const said = !edition
    ? []
    : edition.text.includes(edition.code)
      ? [edition.text, edition.code]
      : [edition.text];
  const seal = (texts: readonly string[]) =>
    edition
      ? texts.flatMap((text) => said.map((words) => text.replace(EDITION, unbroken(words))))
      : texts.map((text) => text.replace(DOT + EDITION, '').replace(EDITION, ''));
  return {
    ...slot,
    fixed: seal(fixed),
    ...(slot.fixedIn && {
      fixedIn: slot.fixedIn.map(({ names, fixed: own }) => ({ names, fixed: seal(own) })),
    }),
  };
}
