import { codeBounds } from '../drawing/code-bounds.ts';
import type { Mark, PathMark, TextMark } from '../drawing/drawing.ts';
import { around, type Bounds, boundsOf } from '../drawing/geometry/bounds.ts';
import { PX_PER_MM } from '../drawing/px-per-mm.ts';
import type { FinishedDrawing } from './format.ts';
import { OVERLAP_MM, type SeamCost, type SizeMm, type Span } from './tile-plan.ts';

/** What is smaller than this part of the sheet on both sides is a detail, such as an eye; planes may be cut anywhere. */
const DETAIL = 0.22;
/** A shape of skin between these parts of the width is a face, or a hand. */
const FACE = { least: 0.05, most: 0.35 } as const;
/**
 * So many details count a face, a row of words, the code with its address below it, and the code, which no seam may cut. A
 * row along which a seam runs counts as many times more as its letters are larger than the smallest.
 */
const COST = { face: 8, row: 4, panel: 12, code: 1000 } as const;
/** Less is cut by the far edge of the strip that is glued over, which its neighbour hides. */
const HIDDEN = 0.25;
/** So exactly is paper cut and glued, in millimetres. */
const BY_HAND = 2;
/** An address stands so near below its code, in parts of the code's width. */
const NEAR = 0.3;
/** Of the letters of a row in parts of their size: above the baseline, below it, and about how wide one is. */
const LETTER = { above: 0.86, below: 0.2, width: 0.5 } as const;

/**
 * What seams of a sheet would cut: details of its pictures, rows of its words, its code. What counts is the edge of the
 * paper that lies on top, which is that of the part further down or to the right.
 */
export function seamCost({ drawing, canvas }: FinishedDrawing, sheet: SizeMm): SeamCost {
  const mm = (px: number) => (px - canvas.bleedPx) / PX_PER_MM;
  const detailOf = ({ left, right, top, bottom }: Bounds, cost: number, along = cost): Detail => ({
    across: [mm(left), mm(right)],
    down: [mm(top), mm(bottom)],
    cost: { across: cost, down: along },
  });
  const sizes = drawing.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.sizePx] : []));
  const smallest = Math.min(...sizes);
  const isFace = ({ fill }: PathMark, { left, right }: Bounds) => {
    const part = (right - left) / PX_PER_MM / sheet.widthMm;
    return /^skin/.test(fill ?? '') && part >= FACE.least && part <= FACE.most;
  };
  const isSmall = ({ across, down }: Detail) =>
    long(across) < DETAIL * sheet.widthMm && long(down) < DETAIL * sheet.heightMm;
  const details = drawing.marks.flatMap((mark): readonly Detail[] => {
    if (mark.kind === 'text')
      return [
        detailOf(rowBounds(mark), COST.row, 0),
        ...lettersOf(mark).map((letter, _, { length }) =>
          detailOf(rowBounds(letter), 0, (COST.row * mark.sizePx) / smallest / length),
        ),
      ];
    if (mark.kind !== 'path') return [];
    const bounds = boundsOf(mark.path);
    if (isFace(mark, bounds)) return [detailOf(bounds, COST.face)];
    const detail = detailOf(bounds, 1);
    return isSmall(detail) ? [detail] : [];
  });
  const code = codeBounds(drawing);
  const coded = code ? [detailOf(code, COST.code), detailOf(panelOf(code, drawing.marks), COST.panel)] : [];
  const all = [...details, ...coded];
  return (side, atMm) =>
    all.reduce((sum, { cost, ...spans }) => {
      const [from, to] = spans[side];
      if (to <= atMm - BY_HAND || from >= atMm + OVERLAP_MM + BY_HAND) return sum;
      return sum + cost[side] * (from < atMm + BY_HAND && to > atMm - BY_HAND ? 1 : HIDDEN);
    }, 0);
}

type Detail = {
  readonly across: Span;
  readonly down: Span;
  /** Where a seam crosses it from top to bottom, and from side to side. */
  readonly cost: { readonly across: number; readonly down: number };
};

const long = ([from, to]: Span) => to - from;

/** A code with what is typed instead of it. */
function panelOf(code: Bounds, marks: readonly Mark[]): Bounds {
  const below = marks.flatMap((mark) => (mark.kind === 'text' ? [rowBounds(mark)] : []));
  const isAddress = ({ left, right, top }: Bounds) =>
    (left + right) / 2 > code.left &&
    (left + right) / 2 < code.right &&
    top >= code.bottom &&
    top < code.bottom + NEAR * (code.right - code.left);
  return around([code, ...below.filter(isAddress)]);
}

/** True of words with a letter, comma or dot that reaches below the baseline. */
const reachesBelow = (text: string): boolean => /[gjpqyQ,;]|\u0323/.test(text.normalize('NFD'));

/** Each letter of a row by itself: along a row that rises a seam cuts some of them. */
function lettersOf(row: TextMark): readonly TextMark[] {
  const turn = ((row.turnDegrees ?? 0) * Math.PI) / 180;
  return [...row.text].map((text, index) => {
    const along = LETTER.width * row.sizePx * index;
    return { ...row, text, xPx: row.xPx + along * Math.cos(turn), yPx: row.yPx + along * Math.sin(turn) };
  });
}

/** Of a row of words about where it stands; a headline rises towards its end. */
function rowBounds({ xPx, yPx, sizePx, text, turnDegrees = 0 }: TextMark): Bounds {
  const long = LETTER.width * sizePx * text.length;
  const rise = long * Math.sin((turnDegrees * Math.PI) / 180);
  return {
    left: xPx,
    right: xPx + long,
    top: yPx - LETTER.above * sizePx + Math.min(0, rise),
    bottom: yPx + (reachesBelow(text) ? LETTER.below * sizePx : 0) + Math.max(0, rise),
  };
}
