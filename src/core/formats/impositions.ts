import { A4 } from './paper.ts';
import type { Path } from '../drawing/drawing.ts';
import { composeDrawing } from '../drawing/compose-drawing.ts';
import { PX_PER_MM } from '../drawing/px-per-mm.ts';
import type { Imposition } from './format.ts';
import { hairline, written } from './tile.ts';

const PAGE = { widthPx: A4.widthMm * PX_PER_MM, heightPx: A4.heightMm * PX_PER_MM };

/** Four cards of A6 on A4, with lines to cut along. */
export const fourUp: Imposition = {
  ...A4,
  lay: ({ drawing, canvas }) => {
    const width = drawing.widthPx - 2 * canvas.bleedPx;
    const height = drawing.heightPx - 2 * canvas.bleedPx;
    const top = (PAGE.heightPx - 2 * height) / 2;
    const places = [0, 1].flatMap((row) =>
      [0, 1].map((column) => ({ x: column * width, y: top + row * height })),
    );
    const page = composeDrawing(
      PAGE.widthPx,
      PAGE.heightPx,
      places.map(({ x, y }) => ({
        drawing,
        xPx: x - canvas.bleedPx,
        yPx: y - canvas.bleedPx,
        window: { left: x, top: y, right: x + width, bottom: y + height },
      })),
    );
    return [
      written(page, [
        hairline(straight(width, 0, width, PAGE.heightPx), { colour: 'paper', widthPx: 5 }),
        hairline(straight(width, 0, width, PAGE.heightPx)),
        ...[top, top + height, top + 2 * height].flatMap((y) => [
          hairline(straight(0, y, PAGE.widthPx, y), { colour: 'paper', widthPx: 5 }),
          hairline(straight(0, y, PAGE.widthPx, y)),
        ]),
      ]),
    ];
  },
};

/** Two faces on A4, the far one on its head: folded across the middle it stands on a counter. */
export const tent: Imposition = {
  ...A4,
  lay: ({ drawing, canvas }) => {
    const { bleedPx } = canvas;
    const fold = PAGE.heightPx / 2;
    const page = composeDrawing(PAGE.widthPx, PAGE.heightPx, [
      {
        drawing,
        xPx: -bleedPx,
        yPx: fold - bleedPx,
        /* A little of it lies under the other one: no half pixel of paper shows on the fold. */
        window: { left: 0, top: fold - bleedPx / 2, right: PAGE.widthPx, bottom: PAGE.heightPx },
      },
      {
        drawing,
        isTurned: true,
        xPx: PAGE.widthPx + bleedPx,
        yPx: fold + bleedPx,
        window: { left: 0, top: 0, right: PAGE.widthPx, bottom: fold },
      },
    ]);
    const ticks = [straight(0, fold, 40, fold), straight(PAGE.widthPx - 40, fold, PAGE.widthPx, fold)];
    return [
      written(page, [
        ...ticks.flatMap((path) => [
          hairline(path, { colour: 'paper', widthPx: 5 }),
          hairline(path, { widthPx: 2 }),
        ]),
      ]),
    ];
  },
};

const straight = (x1: number, y1: number, x2: number, y2: number): Path => [
  ['M', x1, y1],
  ['L', x2, y2],
];
