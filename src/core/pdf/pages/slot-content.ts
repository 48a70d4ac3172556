import type { ChosenTexts } from '../../drawing/slots/choose-texts.ts';
import type { Slot, TextMark } from '../../drawing/drawing.ts';
import type { SlotOverflow } from '../../drawing/slots/fill-slots.ts';
import { fitInSlot } from '../../drawing/slots/fit-in-slot.ts';
import { type ContentTools, drawMarks } from './content-stream.ts';
import { streamText } from '../file/objects.ts';
import type { SlotPiece } from './page-content.ts';
import { beginPieceNumbered, END_PIECE } from './tagging.ts';

/** Texts by slot id. */
export type SlotValues = Readonly<Record<string, string>>;
type Overflows = { readonly overflows: readonly SlotOverflow[] };
type FilledPiece = { readonly object: string } | Overflows;

/** Stream `id`: the texts of one piece's slots. */
export function slotObject(
  id: number,
  piece: SlotPiece,
  chosen: ChosenTexts,
  tools: ContentTools,
): FilledPiece {
  const filled = slotContent(piece, chosen, tools);
  return 'overflows' in filled ? filled : { object: contentObject(id, filled.content) };
}

/** Not compressed: a few lines are not worth the time, which is most of what a filled file costs. */
const contentObject = (id: number, content: string): string =>
  streamText(id, contentEntries(content), content);
export const contentEntries = (content: string): string => `<</Length ${content.length}>>`;

/** The same without being an object yet; all of it is ASCII. */
export function slotContent(
  piece: SlotPiece,
  chosen: ChosenTexts,
  tools: ContentTools,
): { readonly content: string } | Overflows {
  const overflows: SlotOverflow[] = [];
  const texts = piece.slots.map(({ slot, piece: number }) => {
    const placed = fitInSlot(slot, chosen.get(slot) ?? '', tools.shaper);
    if ('overflow' in placed) {
      overflows.push({ ...placed.overflow, slot: slot.id });
      return '';
    }
    // The piece is begun here, not by the marks, because its number is already in the structure tree.
    return beginPieceNumbered(piece.tags, number) + drawn(slot, placed.marks, tools) + END_PIECE;
  });
  if (overflows.length > 0) return { overflows };
  return { content: texts.join('') };
}

type Drawn = {
  readonly marks: readonly TextMark[];
  readonly tools: ContentTools;
  readonly operators: string;
};

/** What was drawn last in each slot: what places share is fitted to the same lines. */
const last = new WeakMap<Slot, Drawn>();

function drawn(slot: Slot, marks: readonly TextMark[], tools: ContentTools): string {
  const before = last.get(slot);
  if (before?.marks === marks && before.tools === tools) return before.operators;
  const operators = drawMarks(marks, tools);
  last.set(slot, { marks, tools, operators });
  return operators;
}
