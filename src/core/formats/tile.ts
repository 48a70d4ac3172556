import { composeDrawing, rectangle } from '../drawing/compose-drawing.ts';
import type { Drawing, Element, Mark, Path } from '../drawing/drawing.ts';
import { materials as en } from '../i18n/en/materials.ts';
import { materials as zh } from '../i18n/zh/materials.ts';
import type { LocaleId } from '../i18n/locales.ts';
import { materials as vi } from '../i18n/vi/materials.ts';
import { typefacesOf } from '../text/typefaces.ts';
import type { FinishedDrawing, Imposition } from './format.ts';
import {
  MARGIN_MM,
  OVERLAP_MM,
  planTiles,
  type SizeMm,
  type Tile,
  tilePaper,
  type TilePlan,
} from './tile-plan.ts';
import { PX_PER_MM } from '../drawing/px-per-mm.ts';
import { seamCost } from './seam-cost.ts';

const messages = { vi, en, zh };

/** Lays a sheet of this size on A4: a map of the whole first, then tile by tile, row by row. */
export function tiled(sheet: SizeMm): Imposition {
  return {
    ...tilePaper(sheet),
    isOfParts: true,
    lay: (finished) => {
      const plan = planTiles(sheet, seamCost(finished, sheet));
      return [mapPage(plan, finished), ...plan.tiles.map((tile) => tilePage(plan, tile, finished))];
    },
  };
}

const px = (lengthMm: number) => lengthMm * PX_PER_MM;

/** A part of the sheet: the map says all of it once, so that of a part only its place is read aloud. */
function tilePage(plan: TilePlan, tile: Tile, { drawing, canvas, locale }: FinishedDrawing): Drawing {
  const { paper } = plan;
  const edge = { left: MARGIN_MM, top: MARGIN_MM };
  const far = { right: MARGIN_MM + tile.widthMm, bottom: MARGIN_MM + tile.heightMm };
  const page = composeDrawing(px(paper.widthMm), px(paper.heightMm), [
    {
      drawing,
      xPx: px(edge.left - tile.leftMm) - canvas.bleedPx,
      yPx: px(edge.top - tile.topMm) - canvas.bleedPx,
      window: { left: px(edge.left), top: px(edge.top), right: px(far.right), bottom: px(far.bottom) },
    },
  ]);
  const hasRight = tile.column < plan.columns;
  const hasBelow = tile.row < plan.rows;
  const ticks: Path[] = [
    ...across([edge.left, far.right], [edge.top, far.bottom]),
    ...(hasRight ? across([far.right - OVERLAP_MM], [edge.top, far.bottom]) : []),
    ...down([edge.top, far.bottom], [edge.left, far.right]),
    ...(hasBelow ? down([far.bottom - OVERLAP_MM], [edge.left, far.right]) : []),
  ];
  const say = messages[locale].tiles;
  const silent = page.marks.map(({ element: _, ...mark }): Mark => mark);
  return written({ ...page, marks: silent, elements: [] }, [
    ...ticks.map((path) => hairline(path)),
    {
      ...label(say.tile(tile.row, tile.column), {
        locale,
        xMm: edge.left + 12,
        yMm: MARGIN_MM - 3,
        sizePx: 32,
      }),
      role: 'P',
    },
  ]);
}

/** Strokes in the margin above and below, or left and right of the window, where neighbours meet. */
const TICK_MM = 4;
const across = (xs: readonly number[], [top, bottom]: readonly [number, number]): Path[] =>
  xs.flatMap((x) => [segment(x, top - TICK_MM, x, top - 0.5), segment(x, bottom + 0.5, x, bottom + TICK_MM)]);
const down = (ys: readonly number[], [left, right]: readonly [number, number]): Path[] =>
  ys.flatMap((y) => [segment(left - TICK_MM, y, left - 0.5, y), segment(right + 0.5, y, right + TICK_MM, y)]);

const segment = (x1: number, y1: number, x2: number, y2: number): Path => [
  ['M', px(x1), px(y1)],
  ['L', px(x2), px(y2)],
];

/** Of the edges of tiles on the map, so that what lies below them can be read. */
const DASH_PX = [14, 14] as const;
/** Room for the names of rows and columns, in millimetres. */
const NAMES = { beside: 24, above: 8 } as const;

/** The whole sheet, small, with the edges of its tiles and the names of their rows and columns, and how to put them together. */
function mapPage(plan: TilePlan, { drawing, canvas, locale }: FinishedDrawing): Drawing {
  const { paper, sheet } = plan;
  const say = messages[locale].tiles;
  const lines = [say.print, say.cut, say.glue];
  const top = 20 + 14 + lines.length * 8 + NAMES.above;
  const room = { widthMm: paper.widthMm - 2 * NAMES.beside, heightMm: paper.heightMm - 20 - top };
  const scale = Math.min(room.widthMm / sheet.widthMm, room.heightMm / sheet.heightMm);
  const left = (paper.widthMm - sheet.widthMm * scale) / 2;
  const right = left + sheet.widthMm * scale;
  const bottom = top + sheet.heightMm * scale;
  const page = composeDrawing(px(paper.widthMm), px(paper.heightMm), [
    {
      drawing,
      scale,
      xPx: px(left) - canvas.bleedPx * scale,
      yPx: px(top) - canvas.bleedPx * scale,
      window: { left: px(left), top: px(top), right: px(right), bottom: px(bottom) },
    },
  ]);
  const frames = plan.tiles.map(({ leftMm, topMm, widthMm, heightMm }) => {
    const x = left + leftMm * scale;
    const y = top + topMm * scale;
    return rectangle({
      left: px(x),
      top: px(y),
      right: px(x + widthMm * scale),
      bottom: px(y + heightMm * scale),
    });
  });
  /* Beside the map and above it, so that nothing of the sheet is hidden. */
  const rows = plan.tiles.filter(({ column }) => column === 1);
  const columns = plan.tiles.filter(({ row }) => row === 1);
  const name = (text: string, xMm: number, yMm: number): Added => ({
    ...label(text, { locale, xMm, yMm, sizePx: 40 }),
    role: 'P',
  });
  const names = [
    ...columns.map(({ column, leftMm, widthMm }) =>
      name(say.column(column), left + (leftMm + widthMm / 2) * scale - 6, top - 3),
    ),
    ...rows.map(({ row, topMm, heightMm }) =>
      name(say.row(row), left - NAMES.beside + 4, top + (topMm + heightMm / 2) * scale + 1.5),
    ),
  ];
  return written(page, [
    {
      ...label(say.title(plan.tiles.length, plan.columns, plan.rows), {
        locale,
        xMm: 20,
        yMm: 27,
        sizePx: 70,
      }),
      role: 'H1',
    },
    ...lines.map((line, index): Added => ({
      ...label(line, { locale, xMm: 20, yMm: 38 + index * 8, sizePx: 44, weight: 400 }),
      role: 'LI',
    })),
    ...frames.flatMap((path): Added[] => [
      hairline(path, { colour: 'paper', widthPx: 4, dashPx: DASH_PX }),
      hairline(path, { dashPx: DASH_PX }),
    ]),
    ...names,
  ]);
}

type Added = { readonly mark: Mark; readonly role?: Element['role'] };

type LabelPlace = {
  readonly locale: LocaleId;
  readonly xMm: number;
  /** Of the baseline. */
  readonly yMm: number;
  readonly sizePx: number;
  readonly weight?: 400 | 700;
};

const label = (text: string, { locale, xMm, yMm, sizePx, weight = 700 }: LabelPlace): Added => ({
  mark: {
    kind: 'text',
    text,
    ...typefacesOf(locale)('text', weight),
    sizePx,
    fill: 'key',
    clips: [],
    xPx: px(xMm),
    yPx: px(yMm),
  },
});

type Line = {
  readonly colour?: 'key' | 'paper';
  readonly widthPx?: number;
  readonly dashPx?: readonly number[];
};

export const hairline = (path: Path, { colour = 'key', widthPx = 1.5, dashPx }: Line = {}): Added => ({
  mark: {
    kind: 'path',
    path,
    clips: [],
    stroke: { colour, widthPx, cap: 'butt', join: 'miter', ...(dashPx && { dashPx }) },
  },
});

/** A page with more on it, painted last; what is said is read last, too. */
export function written(page: Drawing, added: readonly Added[]): Drawing {
  const elements = [...page.elements];
  const marks = added.map(({ mark, role }) =>
    role === undefined ? mark : { ...mark, element: elements.push({ role }) - 1 },
  );
  return { ...page, marks: [...page.marks, ...marks], elements };
}
