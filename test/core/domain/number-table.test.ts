import { expect, test } from 'vitest';
import { NumberTable } from '../../../src/core/domain/number-table.ts';
import { textNumber } from '../../../src/core/domain/text-number.ts';

test('it says of every number what was said of it last, as a map does', () => {
  const table = new NumberTable();
  const map = new Map<number, number>();
  for (let index = 0; index < 20_000; index += 1) {
    const key = textNumber(`Nơi ${index % 15_000}`);
    table.set(key, index);
    map.set(key, index);
  }
  for (const [key, value] of map) expect(table.get(key)).toBe(value);
  expect(table.get(textNumber('Nơi khác'))).toBeUndefined();
});

test('it tells apart numbers that would stand in one place', () => {
  const table = new NumberTable();
  const keys = Array.from({ length: 100 }, (_, index) => index * 256 * 16);
  for (const [index, key] of keys.entries()) table.set(key, index);
  expect(keys.map((key) => table.get(key))).toEqual(keys.map((_, index) => index));
});
