import { fitText, lineHeightPx, type TextOverflow } from '../../text/fit.ts';
import { withoutSigns } from '../../text/line-breaks.ts';
import type { FontMetrics } from '../../text/font-metrics.ts';
import type { Shaper } from '../../text/shaper.ts';
import type { Slot, TextMark } from '../drawing.ts';

type Fitted = { readonly marks: readonly TextMark[] } | TextOverflow;

/** What each slot was asked last: whether a text stands is asked before it is drawn, and many places share an office. */
const last = new WeakMap<Slot, { readonly text: string; readonly shaper: Shaper; readonly fitted: Fitted }>();

/** The lines of a text in a slot, where satori would draw them in a box of the same style. */
export function fitInSlot(slot: Slot, text: string, shaper: Shaper): Fitted {
  const known = last.get(slot);
  if (known?.text === text && known.shaper === shaper) return known.fitted;
  const fitted = fit(slot, text, shaper);
  last.set(slot, { text, shaper, fitted });
  return fitted;
}

function fit(slot: Slot, text: string, shaper: Shaper): Fitted {
  const clean = text
    .normalize('NFC')
    .replace(/[ \t\n]+/g, ' ')
    .trim();
  // of an empty slot nothing is asked, not even its font
  if (clean === '') return { marks: [] };
  const fitted = fitText(shaper, { ...slot, text: clean });
  if ('overflow' in fitted) return fitted;
  const { lines, sizePx } = fitted;
  const linePx = lineHeightPx(sizePx, slot.lineHeight);
  const spare = slot.heightPx - linePx * lines.length;
  const topPx = Math.round(slot.yPx + spare * shareBefore[slot.verticalAlign]);
  const baselinePx = baselineInLine(shaper.metrics(slot.font, slot.weight), sizePx, slot.lineHeight);
  const marks = lines.map((line, index): TextMark => ({
    kind: 'text',
    text: withoutSigns(line.text),
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
export function baselineInLine(metrics: FontMetrics, sizePx: number, lineHeight: number): number {
  const above = Math.round((metrics.ascender / metrics.unitsPerEm) * sizePx);
  const below = Math.round((-metrics.descender / metrics.unitsPerEm) * sizePx);
  return Math.round(above + Math.floor((sizePx * lineHeight - above - below) / 2));
}
