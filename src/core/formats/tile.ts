import { A4 } from './paper.ts';
import { composeDrawing, rectangle } from '../drawing/compose-drawing.ts';
import type { Drawing, Element, Mark, Path } from '../drawing/drawing.ts';
import { materials as en } from '../i18n/en/materials.ts';
import { materials as zh } from '../i18n/zh/materials.ts';
import type { LocaleId } from '../i18n/locales.ts';
import { materials as vi } from '../i18n/vi/materials.ts';
import { typefacesOf } from '../text/typefaces.ts';
import type { FinishedDrawing, Imposition } from './format.ts';
import { PX_PER_MM } from '../drawing/px-per-mm.ts';

const messages = { vi, en, zh };

type SizeMm = { readonly widthMm: number; readonly heightMm: number };

/** One sheet of office paper, by the part of the large sheet that it shows. */
type Tile = {
  readonly row: number;
  readonly column: number;
  readonly leftMm: number;
  readonly topMm: number;
};

export type TilePlan = {
  readonly sheet: SizeMm;
  /** A4, the way up that needs fewer sheets. */
  readonly paper: SizeMm;
  /** Part of the large sheet on one paper, its overlap included: as large on every paper. */
  readonly window: SizeMm;
  readonly columns: number;
  readonly rows: number;
  readonly tiles: readonly Tile[];
};

/** No office printer prints nearer to the edge on every side. */
const MARGIN_MM = 10;
/** Shared by neighbours, to be glued over each other. */
export const OVERLAP_MM = 10;

/** How a large sheet is cut into A4. */
export function planTiles(sheet: SizeMm): TilePlan {
  const upright = cut(sheet, A4);
  const lying = cut(sheet, { widthMm: A4.heightMm, heightMm: A4.widthMm });
  return lying.tiles.length < upright.tiles.length ? lying : upright;
}

function cut(sheet: SizeMm, paper: SizeMm): TilePlan {
  const columns = countAcross(sheet.widthMm, paper.widthMm - 2 * MARGIN_MM);
  const rows = countAcross(sheet.heightMm, paper.heightMm - 2 * MARGIN_MM);
  const window = {
    widthMm: equalPart(sheet.widthMm, columns),
    heightMm: equalPart(sheet.heightMm, rows),
  };
  const tiles = Array.from({ length: rows * columns }, (_, index) => {
    const [row, column] = [Math.floor(index / columns), index % columns];
    return {
      ...{ row: row + 1, column: column + 1 },
      leftMm: column * (window.widthMm - OVERLAP_MM),
      topMm: row * (window.heightMm - OVERLAP_MM),
    };
  });
  return { sheet, paper, window, columns, rows, tiles };
}

/** How many windows of at most `roomMm` reach along a length. */
const countAcross = (lengthMm: number, roomMm: number): number =>
  Math.max(1, Math.ceil((lengthMm - OVERLAP_MM) / (roomMm - OVERLAP_MM)));

/** So that the last is no sliver. */
const equalPart = (lengthMm: number, count: number): number => (lengthMm + (count - 1) * OVERLAP_MM) / count;

/** Lays a sheet of this size on A4: a map of the whole first, then tile by tile, row by row. */
export function tiled(sheet: SizeMm): Imposition {
  const plan = planTiles(sheet);
  return {
    ...plan.paper,
    isOfParts: true,
    lay: (finished) => [mapPage(plan, finished), ...plan.tiles.map((tile) => tilePage(plan, tile, finished))],
  };
}

const px = (lengthMm: number) => lengthMm * PX_PER_MM;

function tilePage(plan: TilePlan, tile: Tile, { drawing, canvas, locale }: FinishedDrawing): Drawing {
  const { paper, window } = plan;
  const edge = { left: MARGIN_MM, top: MARGIN_MM };
  const far = { right: MARGIN_MM + window.widthMm, bottom: MARGIN_MM + window.heightMm };
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
  return written(page, [
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

/** The whole sheet, small, with the edges and numbers of its tiles, and how to put them together. */
function mapPage(plan: TilePlan, { drawing, canvas, locale }: FinishedDrawing): Drawing {
  const { paper, sheet, window } = plan;
  const say = messages[locale].tiles;
  const lines = [say.print, say.cut, say.glue];
  const room = { widthMm: paper.widthMm - 40, heightMm: paper.heightMm - 40 - 14 - lines.length * 8 };
  const scale = Math.min(room.widthMm / sheet.widthMm, room.heightMm / sheet.heightMm);
  const left = (paper.widthMm - sheet.widthMm * scale) / 2;
  const top = 20 + 14 + lines.length * 8;
  const right = left + sheet.widthMm * scale;
  const bottom = top + sheet.heightMm * scale;
  const page = composeDrawing(px(paper.widthMm), px(paper.heightMm), [
    {
      ...{ drawing, scale },
      xPx: px(left) - canvas.bleedPx * scale,
      yPx: px(top) - canvas.bleedPx * scale,
      window: { left: px(left), top: px(top), right: px(right), bottom: px(bottom) },
    },
  ]);
  const frames = plan.tiles.map(({ leftMm, topMm }) => {
    const x = left + leftMm * scale;
    const y = top + topMm * scale;
    return rectangle({
      left: px(x),
      top: px(y),
      right: px(x + window.widthMm * scale),
      bottom: px(y + window.heightMm * scale),
    });
  });
  const numbers = plan.tiles.flatMap(({ row, column, leftMm, topMm }): Added[] => {
    const x = left + (leftMm + window.widthMm / 2) * scale;
    const y = top + (topMm + window.heightMm / 2) * scale;
    const flag = rectangle({ left: px(x - 6), top: px(y - 3.5), right: px(x + 6), bottom: px(y + 3.5) });
    return [
      { mark: { kind: 'path', path: flag, fill: 'paper', clips: [] } },
      { ...label(`${row}–${column}`, { locale, xMm: x - 4.4, yMm: y + 1.8, sizePx: 46 }), role: 'P' },
    ];
  });
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
      role: 'P',
    })),
    ...frames.flatMap((path): Added[] => [hairline(path, 'paper', 6), hairline(path, 'key', 2)]),
    ...numbers,
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
    ...{ kind: 'text', text, ...typefacesOf(locale)('text', weight), sizePx, fill: 'key', clips: [] },
    ...{ xPx: px(xMm), yPx: px(yMm) },
  },
});

export const hairline = (path: Path, colour: 'key' | 'paper' = 'key', widthPx = 1.5): Added => ({
  mark: {
    ...{ kind: 'path', path, clips: [] },
    stroke: { colour, widthPx, cap: 'butt', join: 'miter' },
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
