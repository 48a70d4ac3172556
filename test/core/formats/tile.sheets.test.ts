import { describe, expect, test } from 'vitest';
import type { Drawing } from '../../../src/core/drawing/drawing.ts';
import { designedFormats as formats } from '../../../src/core/templates/designed-formats.ts';
import { makePages } from '../../../src/core/sheets/make-pages.ts';
import { prepareSheet } from '../../../src/core/editions/prepare-sheet.ts';
import { OVERLAP_MM, planTiles } from '../../../src/core/formats/tile-plan.ts';
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

test.each([...codes.map(([sheet]) => [sheet, undefined] as const), ...codes])(
  'tiles of %o end at its edges and share 10 mm, whatever stays whole',
  (sheet, whole) => {
    const { tiles, paper, columns } = planTiles(sheet, whole);
    for (const [index, tile] of tiles.entries()) {
      const [beside, below] = [tiles[index + 1], tiles[index + columns]];
      const ends = { right: tile.leftMm + tile.widthMm, bottom: tile.topMm + tile.heightMm };
      const isLast = tile.column === columns;
      expect(ends.right - (isLast ? sheet.widthMm : (beside?.leftMm ?? NaN))).toBeCloseTo(
        isLast ? 0 : OVERLAP_MM,
        9,
      );
      expect(ends.bottom - (below ? below.topMm : sheet.heightMm)).toBeCloseTo(below ? OVERLAP_MM : 0, 9);
      expect(tile.widthMm).toBeLessThanOrEqual(paper.widthMm - 20 + 1e-9);
      expect(tile.heightMm).toBeLessThanOrEqual(paper.heightMm - 20 + 1e-9);
    }
  },
);

test('the seams of A3 lie beside the code, right of faces and below the banner, not in the middle', () => {
  const [first] = planTiles(a3, { across: [178, 265], down: [236, 323] }).tiles;
  expect(first).toMatchObject({ widthMm: 178, heightMm: 236 });
});

test.each(codes)('no seam cuts the code of %o', (sheet, { across, down }) => {
  const holding = planTiles(sheet, { across, down }).tiles.filter(
    ({ leftMm, topMm, widthMm, heightMm }) =>
      leftMm + 5 <= across[0] &&
      leftMm + widthMm - 5 >= across[1] &&
      topMm + 5 <= down[0] &&
      topMm + heightMm - 5 >= down[1],
  );
  expect(holding.length).toBeGreaterThanOrEqual(1);
});

test('a seam that is free moves aside from what it would cut, one beside the code does not', () => {
  const [, , code] = codes.map(([, whole]) => whole);
  const seamsOf = (tiles: ReturnType<typeof planTiles>['tiles']) =>
    tiles.filter(({ row }) => row === 1).map(({ leftMm }) => leftMm);
  const [, free, beside] = seamsOf(planTiles(a1, code).tiles);
  expect([free, beside]).toEqual([180, 360]);
  /* A face from 150 to 200 mm: the 10 mm that are glued over have their middle at its edge or beyond. */
  const inFace = (side: string, atMm: number) =>
    side === 'across' && atMm + 5 > 150 && atMm + 5 < 200 ? 1 : 0;
  const [, moved = NaN, kept] = seamsOf(planTiles(a1, code, inFace).tiles);
  expect(kept).toBe(360);
  expect(moved).toBeGreaterThanOrEqual(195);
  expect(moved).toBeLessThan(200);
});

describe('A3 laid on A4', async () => {
  const content = await readOnce('test/fixtures/campaign');
  const fonts = await readFonts();
  const tools = { fonts, shaper: await createShaper(fonts), palette: content.campaign.palette };
  const job = { venue: 'canteen', format: 'a3-tiles', language: 'vi' } as const;
  const { sheet, format } = prepareSheet(job, { content, siteUrl: 'https://loa.example' }, formats);
  const { pages } = await makePages(format, sheet, tools);
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
    /* The first tile ends where the code begins: with the margin 194 mm from the left and 262.4 mm from the top of its paper. */
    const strokes = pageAt(1).marks.flatMap((mark) =>
      mark.kind === 'path' && mark.stroke && !mark.fill ? [mark.path[0]] : [],
    );
    const starts = strokes.map((start) => start?.slice(1).map((value) => Math.round(Number(value))));
    expect(starts).toContainEqual([1840, 60]);
    expect(starts).toContainEqual([1940, 60]);
    expect(starts).toContainEqual([60, 2524]);
    expect(starts).toContainEqual([60, 2624]);
  });
});
