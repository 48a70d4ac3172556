import { boundsOf } from '../drawing/geometry/bounds.ts';
import type { Mark } from '../drawing/drawing.ts';
import { PX_PER_MM } from '../drawing/px-per-mm.ts';
import type { FinishedDrawing } from './format.ts';
import { OVERLAP_MM, type SeamCost, type SizeMm, type Span } from './tile-plan.ts';

/** What is smaller than this part of the sheet on both sides is a detail, such as an eye; planes may be cut anywhere. */
const DETAIL = 0.22;
/** A row of words counts as so many details. */
const ROW = 4;

/** What seams of a sheet would cut: details of its pictures, and rows of its words. */
export function seamCost({ drawing, canvas }: FinishedDrawing, sheet: SizeMm): SeamCost {
  const mm = (px: number) => (px - canvas.bleedPx) / PX_PER_MM;
  const details = drawing.marks.flatMap((mark): readonly Detail[] => {
    const box = boxOf(mark);
    if (!box) return [];
    const across: Span = [mm(box.left), mm(box.right)];
    const down: Span = [mm(box.top), mm(box.bottom)];
    const isSmall = long(across) < DETAIL * sheet.widthMm && long(down) < DETAIL * sheet.heightMm;
    return mark.kind === 'text' || isSmall ? [{ across, down, cost: mark.kind === 'text' ? ROW : 1 }] : [];
  });
  return (side, atMm) => {
    const middle = atMm + OVERLAP_MM / 2;
    return details.reduce(
      (sum, { cost, ...spans }) => sum + (spans[side][0] < middle && middle < spans[side][1] ? cost : 0),
      0,
    );
  };
}

type Detail = { readonly across: Span; readonly down: Span; readonly cost: number };

const long = ([from, to]: Span) => to - from;

/** Of a row of words about where it stands: from the tops of its letters to the baseline, half as wide as high each. */
function boxOf(mark: Mark) {
  if (mark.kind === 'path') return boundsOf(mark.path);
  if (mark.kind !== 'text') return undefined;
  const { xPx: left, yPx: bottom, sizePx, text } = mark;
  return { left, right: left + 0.5 * sizePx * text.length, top: bottom - 0.86 * sizePx, bottom };
}
