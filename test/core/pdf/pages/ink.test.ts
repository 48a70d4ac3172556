import { expect, test } from 'vitest';
import { inksOf, ownInk } from '../../../../src/core/pdf/pages/ink.ts';

test('greys are black alone, and pure colours their inks', () => {
  expect(inksOf([0, 0, 0])).toEqual([0, 0, 0, 1]);
  expect(inksOf([1, 1, 1])).toEqual([0, 0, 0, 0]);
  expect(inksOf([0.5, 0.5, 0.5])).toEqual([0, 0, 0, 0.5]);
  expect(inksOf([1, 0, 0])).toEqual([0, 1, 1, 0]);
  expect(ownInk('cmyk')('#ff0000', 'fill')).toBe('0 1 1 0 k');
  expect(ownInk('rgb')('#ff0000', 'stroke')).toBe('1 0 0 RG');
});

test('no colour takes more than 280 % of ink', () => {
  const steps = Array.from({ length: 18 }, (_, step) => (step * 15) / 255);
  const totals = steps.flatMap((red) =>
    steps.flatMap((green) => steps.map((blue) => inksOf([red, green, blue]).reduce((a, b) => a + b, 0))),
  );
  expect(Math.max(...totals)).toBeLessThanOrEqual(2.8 + 1e-9);
});
