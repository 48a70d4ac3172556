import { expect, test } from 'vitest';
import { planTower } from '../../../../src/core/materials/templates/parts/word-tower.ts';

const room = { left: 0, bottom: 1000, maxHeightPx: 1000, maxCapPx: 200 };

test('a slogan in a narrow column stands word under word, as large as its longest word allows', () => {
  const { rows } = planTower({ text: 'GIỮ CHO NHAU', widthPx: 430, ...room });
  expect(rows).toEqual(['GIỮ', 'CHO', 'NHAU']);
});

test('where the column is wide it stays together', () => {
  const { rows } = planTower({ text: 'GIỮ CHO NHAU', widthPx: 3000, ...room });
  expect(rows).toEqual(['GIỮ CHO NHAU']);
});

test('in a low room it gives up size for fewer rows and ends where it should', () => {
  const { rows, size, bottom } = planTower({ text: 'GIỮ CHO NHAU', widthPx: 430, ...room, maxHeightPx: 260 });
  expect(rows.length).toBeLessThan(3);
  expect(rows.length * size).toBeLessThan(260);
  expect(bottom).toBe(1000);
});
