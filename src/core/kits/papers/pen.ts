import type { Mark, Path, TextMark } from '../../drawing/drawing.ts';
import { fitInSlot } from '../../drawing/slots/fit-in-slot.ts';
import type { Bounds } from '../../drawing/geometry/bounds.ts';
import { multiply, transformPath } from '../../drawing/geometry/matrix.ts';
import { rectangle } from '../../drawing/compose-drawing.ts';
import { PX_PER_POINT } from '../../drawing/print-lengths.ts';
import { PX_PER_MM } from '../../drawing/px-per-mm.ts';
import type { ColourName } from '../../schema/campaign.ts';
import { lineHeightPx } from '../../text/fit.ts';
import type { SpokenShaper } from '../../text/typefaces.ts';

export type TextStyle = {
  readonly points: number;
  /** In parts of the letters' size; closer unless told. */
  readonly lineHeight?: number;
  readonly weight: number;
  readonly fill?: ColourName;
  readonly align?: 'left' | 'center';
};

/** Marks whose top is at 0, and how high they are, in canvas pixels. */
export type Written<Kind extends Mark = Mark> = {
  readonly marks: readonly Kind[];
  readonly heightPx: number;
};

const LINE_HEIGHT = 1.32;

/** A text broken into lines of a width. Throws where a word is wider. */
export function write(
  text: string,
  { xPx, widthPx, style, shaper }: { xPx: number; widthPx: number; style: TextStyle; shaper: SpokenShaper },
): Written<TextMark> {
  const sizePx = style.points * PX_PER_POINT;
  const { lineHeight = LINE_HEIGHT } = style;
  const placed = fitInSlot(
    {
      id: 'line',
      xPx,
      yPx: 0,
      widthPx,
      heightPx: Number.MAX_SAFE_INTEGER,
      ...shaper.typefaces('text', style.weight),
      sizePx,
      minSizePx: sizePx,
      lineHeight,
      align: style.align ?? 'left',
      verticalAlign: 'top',
      fill: style.fill ?? 'key',
      markIndex: 0,
      elementIndex: 0,
    },
    text,
    shaper,
  );
  if ('overflow' in placed)
    throw new Error(`"${text}" has a word that is wider than its column. Shorten it.`);
  const marks = placed.marks.map(({ element: _, ...mark }): TextMark => mark);
  return { marks, heightPx: marks.length * lineHeightPx(sizePx, lineHeight) };
}

/** The same marks further down and to the right. */
export const moved = (marks: readonly Mark[], dxPx: number, dyPx: number): Mark[] =>
  marks.map((mark) => {
    const matrix = [1, 0, 0, 1, dxPx, dyPx] as const;
    if (mark.kind === 'text') return { ...mark, xPx: mark.xPx + dxPx, yPx: mark.yPx + dyPx };
    if (mark.kind === 'picture') return { ...mark, matrix: multiply(matrix, mark.matrix) };
    return { ...mark, path: transformPath(matrix, mark.path) };
  });

type BoxPx = {
  readonly xPx: number;
  readonly yPx: number;
  readonly widthPx: number;
  readonly heightPx: number;
};
type Ink = { readonly fill?: ColourName; readonly line?: ColourName; readonly lineMm?: number };

const THIN_MM = 0.2;

/** A rectangle, its corners rounded by `radiusPx`. */
export function box({ xPx, yPx, widthPx, heightPx }: BoxPx, ink: Ink, radiusPx = 0): Mark {
  const [right, bottom] = [xPx + widthPx, yPx + heightPx];
  const path =
    radiusPx === 0
      ? rectangle({ left: xPx, top: yPx, right, bottom })
      : rounded({ left: xPx, top: yPx, right, bottom }, radiusPx);
  return { kind: 'path', path, clips: [], ...painted(ink) };
}

/** A straight line, dotted where one writes on it. */
export function rule(from: readonly [number, number], to: readonly [number, number], isDotted = false): Mark {
  const stroke = { colour: 'key', widthPx: THIN_MM * PX_PER_MM, cap: 'butt', join: 'miter' } as const;
  const path: Path = [
    ['M', ...from],
    ['L', ...to],
  ];
  return { kind: 'path', path, clips: [], stroke: isDotted ? { ...stroke, dashPx: [4, 8] } : stroke };
}

const painted = ({ fill, line, lineMm = THIN_MM }: Ink) => ({
  ...(fill && { fill }),
  ...(line && {
    stroke: { colour: line, widthPx: lineMm * PX_PER_MM, cap: 'butt', join: 'miter' } as const,
  }),
});

/** Share of a quarter circle's radius at which its curve is held. */
const ARC = 0.5523;

function rounded({ left, top, right, bottom }: Bounds, r: number): Path {
  const k = r * (1 - ARC);
  return [
    ['M', left + r, top],
    ['L', right - r, top],
    ['C', right - k, top, right, top + k, right, top + r],
    ['L', right, bottom - r],
    ['C', right, bottom - k, right - k, bottom, right - r, bottom],
    ['L', left + r, bottom],
    ['C', left + k, bottom, left, bottom - k, left, bottom - r],
    ['L', left, top + r],
    ['C', left, top + k, left + k, top, left + r, top],
    ['Z'],
  ];
}
