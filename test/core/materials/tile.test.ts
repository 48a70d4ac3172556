import { expect, test } from 'vitest';
import { OVERLAP_MM, planTiles } from '../../../src/core/materials/tile.ts';

test.each([
  ['A3', 297, 420, 4],
  ['A2', 420, 594, 8],
  ['A1', 594, 841, 15],
])('%s is put together from as few sheets of A4 as printers allow', (_, widthMm, heightMm, count) => {
  expect(planTiles({ widthMm, heightMm }).tiles).toHaveLength(count);
});

test('tiles cover the whole sheet and share 10 mm with each neighbour', () => {
  const { tiles, window, rows, columns, sheet } = planTiles({ widthMm: 297, heightMm: 420 });
  expect({ rows, columns }).toEqual({ rows: 2, columns: 2 });
  const [first, right, below] = tiles;
  expect(window.widthMm - ((right?.leftMm ?? 0) - (first?.leftMm ?? 0))).toBe(OVERLAP_MM);
  expect(window.heightMm - ((below?.topMm ?? 0) - (first?.topMm ?? 0))).toBe(OVERLAP_MM);
  const last = tiles.at(-1);
  expect((last?.leftMm ?? 0) + window.widthMm).toBeGreaterThanOrEqual(sheet.widthMm);
  expect((last?.topMm ?? 0) + window.heightMm).toBeGreaterThanOrEqual(sheet.heightMm);
});
