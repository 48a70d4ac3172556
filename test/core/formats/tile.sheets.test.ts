import { describe, expect, test } from 'vitest';
import { rectangle } from '../../../src/core/drawing/compose-drawing.ts';
import type { Drawing, PathMark, PlainMark, TextMark } from '../../../src/core/drawing/drawing.ts';
import { canvasFor } from '../../../src/core/formats/canvas.ts';
import { seamCost } from '../../../src/core/formats/seam-cost.ts';
import { designedFormats as formats } from '../../../src/core/templates/designed-formats.ts';
import { makePages } from '../../../src/core/sheets/make-pages.ts';
import { prepareSheet } from '../../../src/core/editions/prepare-sheet.ts';
import { OVERLAP_MM, planTiles, type SeamCost } from '../../../src/core/formats/tile-plan.ts';
import { createShaper } from '../../../src/core/text/shaper.ts';
import { readOnce } from '../../read-once.ts';
import { readFonts } from '../../../src/node/raster/fonts.ts';

const a3 = { widthMm: 297, heightMm: 420 };
const a2 = { widthMm: 420, heightMm: 594 };
const a1 = { widthMm: 594, heightMm: 841 };

test.each([
  ['A3', a3, { columns: 2, rows: 2, paperMm: 210 }],
  ['A2', a2, { columns: 2, rows: 4, paperMm: 297 }],
  ['A1', a1, { columns: 3, rows: 5, paperMm: 297 }],
])('%s is put together from as few sheets of A4 as printers allow', (_, sheet, expected) => {
  const { columns, rows, paper, tiles } = planTiles(sheet);
  expect({ columns, rows, paperMm: paper.widthMm }).toEqual(expected);
  expect(tiles).toHaveLength(columns * rows);
});

test.each([
  ['A3', a3, { widthMm: 153.5, heightMm: 215 }],
  ['A2', a2, { widthMm: 215, heightMm: 156 }],
  ['A1', a1, { widthMm: 204.667, heightMm: 176.2 }],
])('every tile of %s shows as much as the others, within what printers can ink', (_, sheet, expected) => {
  const { tiles, paper } = planTiles(sheet);
  for (const { widthMm, heightMm } of tiles) {
    expect(widthMm).toBeCloseTo(expected.widthMm, 3);
    expect(heightMm).toBeCloseTo(expected.heightMm, 3);
    expect(widthMm).toBeLessThanOrEqual(paper.widthMm - 20);
    expect(heightMm).toBeLessThanOrEqual(paper.heightMm - 20);
  }
});

/* Where the codes of these posters stand, in millimetres. */
const codes = [
  [a3, { across: [178, 265], down: [236, 323] }],
  [a2, { across: [260, 376], down: [350, 466] }],
  [a1, { across: [370, 544], down: [495, 669] }],
] as const;

type Code = (typeof codes)[number][1];
/** A seam within 2 mm of the code costs so much that there is none. */
const beside =
  (code: Code): SeamCost =>
  (side, atMm) =>
    atMm + 2 > code[side][0] && atMm - 2 < code[side][1] ? 1000 : 0;

test.each([...codes.map(([sheet]) => [sheet, undefined] as const), ...codes])(
  'tiles of %o end at its edges and share 10 mm, wherever seams lie',
  (sheet, code) => {
    const { tiles, paper, columns } = planTiles(sheet, code && beside(code));
    for (const [index, tile] of tiles.entries()) {
      const [right, below] = [tiles[index + 1], tiles[index + columns]];
      const ends = { right: tile.leftMm + tile.widthMm, bottom: tile.topMm + tile.heightMm };
      const isLast = tile.column === columns;
      expect(ends.right - (isLast ? sheet.widthMm : (right?.leftMm ?? NaN))).toBeCloseTo(
        isLast ? 0 : OVERLAP_MM,
        9,
      );
      expect(ends.bottom - (below ? below.topMm : sheet.heightMm)).toBeCloseTo(below ? OVERLAP_MM : 0, 9);
      expect(tile.widthMm).toBeLessThanOrEqual(paper.widthMm - 20 + 1e-9);
      expect(tile.heightMm).toBeLessThanOrEqual(paper.heightMm - 20 + 1e-9);
    }
  },
);

test.each(codes)('no edge of a paper that lies on top cuts the code of %o', (sheet, code) => {
  const { tiles } = planTiles(sheet, beside(code));
  const cutting = tiles.filter(
    ({ leftMm, topMm }) =>
      (leftMm > code.across[0] && leftMm < code.across[1]) || (topMm > code.down[0] && topMm < code.down[1]),
  );
  expect(cutting).toEqual([]);
  const holding = tiles.filter(
    ({ leftMm, topMm, widthMm, heightMm }) =>
      leftMm < code.across[0] &&
      leftMm + widthMm > code.across[1] &&
      topMm < code.down[0] &&
      topMm + heightMm > code.down[1],
  );
  expect(holding.length).toBeGreaterThanOrEqual(1);
});

test('seams lie where they together cut least, although each of them would lie elsewhere alone', () => {
  const tops = (cost: SeamCost) =>
    planTiles(a2, cost)
      .tiles.filter(({ column }) => column === 1)
      .map(({ topMm }) => topMm);
  /* Equal parts of 594 mm that share 10: from each 146 mm. */
  expect(tops(() => 0)).toEqual([0, 146, 292, 438]);
  /* Nothing but gaps at 170, 345 and 490 mm, of 10 mm each: no part is larger than 180 mm. */
  const gaps = [170, 345, 490];
  const inGaps: SeamCost = (side, at) =>
    side === 'across' || gaps.some((gap) => at > gap && at < gap + 10) ? 0 : 10;
  const [, ...seams] = tops(inGaps);
  expect(seams.map((at) => gaps.findIndex((gap) => at > gap && at < gap + 10))).toEqual([0, 1, 2]);
});

describe('what a seam cuts', () => {
  const mm = (length: number) => length * 10;
  const row = (baseline: number, turnDegrees = 0): TextMark => ({
    ...{
      kind: 'text',
      text: 'Bật Bluetooth',
      font: 'Be Vietnam Pro',
      weight: 500,
      fill: 'ground',
      clips: [],
    },
    ...{ xPx: mm(20), yPx: mm(baseline), sizePx: mm(10), turnDegrees },
  });
  const square = (left: number, top: number, side: number, crisp = false): PathMark => ({
    ...{ kind: 'path', fill: 'ground', clips: [], crisp },
    path: rectangle({ left: mm(left), top: mm(top), right: mm(left + side), bottom: mm(top + side) }),
  });
  const costOf = (...marks: PlainMark[]) =>
    seamCost(
      {
        drawing: { widthPx: mm(420), heightPx: mm(594), marks, elements: [], slots: [] },
        canvas: { ...canvasFor(formats['a2-tiles'], { size: 29 }), bleedPx: 0 },
        locale: 'vi',
      },
      a2,
    );

  test('letters more than the gap between two rows, a headline also where it has risen to', () => {
    /* Letters from 91 to 102 mm and from 121 to 132 mm. */
    const cost = costOf(row(100), row(130));
    expect(cost('down', 95)).toBeGreaterThan(cost('down', 104.5));
    expect(cost('down', 104.5)).toBe(0);
    expect(costOf(row(100, -4))('down', 88.5)).toBeGreaterThan(costOf(row(100))('down', 88.5));
  });

  test('the code more than anything else, and it together with the address below it more than two rows of words', () => {
    const code = square(260, 350, 116, true);
    const address: TextMark = { ...row(490), xPx: mm(285) };
    const cost = costOf(code, address, row(400), row(415), row(430));
    expect(cost('down', 400)).toBeGreaterThan(900);
    /* Between the code and its address, and in two rows of words. */
    const apart = cost('down', 473);
    const cut = costOf(row(100), row(104))('down', 98);
    expect(apart).toBeGreaterThan(cut);
    expect(apart).toBeLessThan(900);
  });

  test('a headline that a seam runs along more than what to do, and less where it cuts but its lowest letters', () => {
    const large = (turnDegrees: number): TextMark => ({
      ...row(100, turnDegrees),
      text: 'NHÀ',
      sizePx: mm(40),
    });
    const cost = costOf(large(0), row(200));
    expect(cost('down', 90)).toBeCloseTo(4 * cost('down', 198));
    /* From top to bottom every seam crosses it. */
    expect(cost('across', 30)).toBe(8);
    /* Capitals end on the baseline, from which one that rises by 4 degrees goes up 3 mm. */
    expect(cost('down', 103)).toBe(0);
    expect(costOf(large(-4), row(200))('down', 101)).toBeCloseTo(cost('down', 90) / 3);
  });

  test('a face more than an eye, as large as it may be', () => {
    const face: PathMark = { ...square(100, 100, 100), fill: 'skinB' };
    expect(costOf(face)('across', 150)).toBe(8);
  });

  test('an eye, but not a plane', () => {
    expect(costOf(square(100, 100, 8))('across', 104)).toBe(1);
    expect(costOf(square(100, 100, 200))('across', 104)).toBe(0);
  });
});

describe('A3 laid on A4', async () => {
  const content = await readOnce('test/fixtures/campaign');
  const fonts = await readFonts();
  const tools = { fonts, shaper: await createShaper(fonts), palette: content.campaign.palette };
  const job = { venue: 'canteen', format: 'a3-tiles', language: 'vi' } as const;
  const { sheet, format } = prepareSheet(job, { content, siteUrl: 'https://loa.example' }, formats);
  const { pages } = await makePages({ format, sheet }, tools);
  const textsOf = ({ marks }: Drawing) => marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []));
  const pageAt = (index: number): Drawing => {
    const page = pages[index];
    if (!page) throw new Error(`no page ${index}`);
    return page.drawing;
  };

  test('the map names rows beside the sheet and columns above it', () => {
    const texts = textsOf(pageAt(0));
    const at = (name: string) => texts.find(({ text }) => text === name) ?? { xPx: NaN, yPx: NaN };
    /* The map is 211 mm high and 149.2 mm wide, 66 mm from the top and 30.4 mm from the left. */
    expect(['Cột 1', 'Cột 2'].map((name) => at(name).yPx)).toEqual([630, 630]);
    for (const name of ['Hàng 1', 'Hàng 2']) expect(at(name).xPx).toBeLessThan(304 - 150);
    expect(at('Hàng 1').yPx).toBeLessThan(at('Hàng 2').yPx);
    expect(at('Cột 1').xPx).toBeLessThan(at('Cột 2').xPx);
  });

  test('marks on a tile show where its neighbour is glued on', () => {
    /* The first tile is 177.5 mm wide and 156 mm high, and its paper has a margin of 10 mm. */
    const strokes = pageAt(1).marks.flatMap((mark) =>
      mark.kind === 'path' && mark.stroke && !mark.fill ? [mark.path[0]] : [],
    );
    const starts = strokes.map((start) => start?.slice(1).map((value) => Math.round(Number(value))));
    expect(starts).toContainEqual([1775, 60]);
    expect(starts).toContainEqual([1875, 60]);
    expect(starts).toContainEqual([60, 1560]);
    expect(starts).toContainEqual([60, 1660]);
  });
});
