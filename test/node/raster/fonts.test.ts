import { expect, test } from 'vitest';
import { locales } from '../../../src/core/i18n/locales.ts';
import { facesOf } from '../../../src/node/raster/fonts.ts';

test('every font of a language has a file for each of its weights', () => {
  for (const { fonts } of locales) expect(facesOf(Object.values(fonts)).length).toBeGreaterThan(1);
});

test('one that has none is told by its name and weight', () => {
  const khmer = { name: 'Noto Sans Khmer', weights: [400] };
  expect(() => facesOf([khmer])).toThrow(/"Noto Sans Khmer" in weight 400 has no file/);
  expect(() => facesOf([{ name: 'Anton', weights: [400, 900] }])).toThrow(/"Anton" in weight 900/);
});
