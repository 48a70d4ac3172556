import { describe, expect, test } from 'vitest';
import type { Drawing } from '../../../src/core/drawing/drawing.ts';
import { designedFormats as formats } from '../../../src/core/templates/designed-formats.ts';
import { makePages } from '../../../src/core/sheets/make-pages.ts';
import { prepareSheet } from '../../../src/core/editions/prepare-sheet.ts';
import { OVERLAP_MM, planTiles } from '../../../src/core/formats/tile.ts';
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
  const { window, paper } = planTiles(sheet);
  expect(window.widthMm).toBeCloseTo(expected.widthMm, 3);
  expect(window.heightMm).toBeCloseTo(expected.heightMm, 3);
  expect(window.widthMm).toBeLessThanOrEqual(paper.widthMm - 20);
  expect(window.heightMm).toBeLessThanOrEqual(paper.heightMm - 20);
});

test.each([a3, a2, a1])('tiles of $widthMm × $heightMm mm end at its edges and share 10 mm', (sheet) => {
  const { tiles, window, columns } = planTiles(sheet);
  const at = (index: number) => tiles[index] ?? { leftMm: NaN, topMm: NaN };
  expect(window.widthMm - (at(1).leftMm - at(0).leftMm)).toBeCloseTo(OVERLAP_MM, 9);
  expect(window.heightMm - (at(columns).topMm - at(0).topMm)).toBeCloseTo(OVERLAP_MM, 9);
  const last = at(tiles.length - 1);
  expect(last.leftMm + window.widthMm).toBeCloseTo(sheet.widthMm, 9);
  expect(last.topMm + window.heightMm).toBeCloseTo(sheet.heightMm, 9);
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

  /* The map is 219 mm high, 58 mm from the top: a cell has 80.0 × 112.1 mm, its neighbour begins 74.8 mm later. */
  test.each([
    ['1–1', 676, 1141],
    ['1–2', 1424, 1141],
    ['2–1', 676, 2209],
    ['2–2', 1424, 2209],
  ])('the map names tile %s in its middle', (name, xPx, yPx) => {
    const label = textsOf(pageAt(0)).find(({ text }) => text === name);
    const widthPx = tools.shaper.measure('Be Vietnam Pro', 700, name) * 46;
    expect(Math.abs((label?.xPx ?? 0) + widthPx / 2 - xPx)).toBeLessThan(10);
    expect(Math.abs((label?.yPx ?? 0) - 0.36 * 46 - yPx)).toBeLessThan(10);
  });

  test('marks on a tile show where its neighbour is glued on', () => {
    /* The first tile's window ends 163.5 mm from the left and 225 mm from the top of its paper. */
    const strokes = pageAt(1).marks.flatMap((mark) =>
      mark.kind === 'path' && mark.stroke && !mark.fill ? [mark.path[0]] : [],
    );
    const starts = strokes.map((start) => start?.slice(1).map((value) => Math.round(Number(value))));
    expect(starts).toContainEqual([1535, 60]);
    expect(starts).toContainEqual([1635, 60]);
    expect(starts).toContainEqual([60, 2150]);
    expect(starts).toContainEqual([60, 2250]);
  });
});
