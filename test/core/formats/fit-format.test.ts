import { expect, test } from 'vitest';
import { fitFormat } from '../../../src/core/formats/fit-format.ts';
import { designedFormats as formats } from '../../../src/core/templates/designed-formats.ts';

test('a leaflet to be scanned from 3 m is refused, naming the smallest poster that would do', () => {
  expect(fitFormat(formats, { id: 'a5-leaflet', distanceM: 3, modules: 29 })).toEqual({
    refused: expect.stringContaining('A code scanned from 3 m is 348 mm wide'),
    instead: 'a1-poster',
  });
});

test('a poster is granted from its own distance', () => {
  expect(fitFormat(formats, { id: 'a4-poster', distanceM: 1, modules: 29 })).toEqual({ fits: 'a4-poster' });
});

test('from a distance that no paper allows nothing is offered instead', () => {
  expect(fitFormat(formats, { id: 'a0-poster', distanceM: 20, modules: 29 })).toMatchObject({
    instead: undefined,
  });
});
