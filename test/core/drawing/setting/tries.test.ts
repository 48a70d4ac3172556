import { expect, test } from 'vitest';
import { bestOf, shrunk } from '../../../../src/core/drawing/setting/tries.ts';

const byWorth = (each: number) => each % 10;

test('the first arrangement is taken that passes the strictest test that any passes', () => {
  const isHigh = (each: number) => each > 30;
  const isEven = (each: number) => each % 2 === 0;
  expect(bestOf([11, 42, 33, 44], byWorth, isHigh, isEven)).toBe(42);
  expect(bestOf([11, 24, 22], byWorth, isHigh, isEven)).toBe(24);
});

test('where none passes it is that of most worth, of equals the first', () => {
  expect(bestOf([11, 23, 33, 12], byWorth, (each) => each > 40)).toBe(23);
  expect(bestOf([11, 13], byWorth)).toBe(13);
});

test('a size shrinks until it fits, or is no longer above the least', () => {
  const halved = { most: 16, least: 3, by: 0.5 };
  expect(shrunk(halved, (size) => size <= 20)).toBe(16);
  expect(shrunk(halved, (size) => size <= 5)).toBe(4);
  expect(shrunk(halved, (size) => size <= 1)).toBe(2);
});
