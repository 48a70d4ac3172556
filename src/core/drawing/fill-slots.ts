import { fitText, lineHeightPx, type TextOverflow } from '../text/fit.ts';
import type { FontMetrics } from '../text/font-metrics.ts';
import type { Shaper } from '../text/shaper.ts';
import type { Drawing, Mark, Slot, TextMark } from './drawing.ts';

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
  for (const slot of drawing.slots) {
    const result = placeText(slot, values[slot.id] ?? '', shaper);
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

/** The lines of a text in a slot, where satori would draw them in a box of the same style. */
export function placeText(
  slot: Slot,
  text: string,
  shaper: Shaper,
): { readonly marks: readonly TextMark[] } | TextOverflow {
  const clean = text
    .normalize('NFC')
    .replace(/[ \t\n]+/g, ' ')
    .trim();
  const fitted = fitText(shaper, { ...slot, text: clean });
  if ('overflow' in fitted) return fitted;
  const { lines, sizePx } = fitted;
  const linePx = lineHeightPx(sizePx, slot.lineHeight);
  const spare = slot.heightPx - linePx * lines.length;
  const topPx = Math.round(slot.yPx + spare * shareBefore[slot.verticalAlign]);
  const baselinePx = baselineInLine(shaper.metrics(slot.font, slot.weight), sizePx, slot.lineHeight);
  const marks = lines.map((line, index): TextMark => ({
    kind: 'text',
    text: line.text,
    ...{ font: slot.font, weight: slot.weight, sizePx, fill: slot.fill },
    ...(slot.letterSpacingPx && { letterSpacingPx: slot.letterSpacingPx }),
    xPx: lineStart(slot, line.widthPx, lines.length > 1),
    yPx: topPx + index * linePx + baselinePx,
    element: slot.elementIndex,
    clips: [],
  }));
  return { marks };
}

const shareBefore = { left: 0, center: 0.5, right: 1, top: 0, middle: 0.5, bottom: 1 };

/** A single line is a box of whole pixels, several lines fill the width: satori's layout. */
function lineStart(slot: Slot, widthPx: number, isWrapped: boolean): number {
  const share = shareBefore[slot.align];
  return isWrapped
    ? slot.xPx + (slot.widthPx - widthPx) * share
    : Math.round(slot.xPx + (slot.widthPx - Math.ceil(widthPx)) * share);
}

/** From the top of a line to its baseline, in whole pixels as satori counts it. */
function baselineInLine(metrics: FontMetrics, sizePx: number, lineHeight: number): number {
  const above = Math.round((metrics.ascender / metrics.unitsPerEm) * sizePx);
  const below = Math.round((-metrics.descender / metrics.unitsPerEm) * sizePx);
  return Math.round(above + Math.floor((sizePx * lineHeight - above - below) / 2));
}
