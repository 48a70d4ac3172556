import { expect, test } from 'vitest';
import { designedFormats as formats } from '../../../src/core/templates/designed-formats.ts';
import { whyMissing } from '../../../src/node/site/why-missing.ts';
import { readOnce } from '../../read-once.ts';

const content = await readOnce('content');
const why = (file: string, ...made: string[]) => whyMissing(content, formats, { file, made });

test('who asks for a sheet that there is not is told what its name lacks', () => {
  expect(why('hospitle/a4-poster.vi.png')).toMatch(/no place "hospitle"\. .*hospital/);
  expect(why('hospital/seat-back.vi.png')).toBe(
    'venues/hospital/venue.yaml does not list "seat-back" under "formats". Add it there.',
  );
  expect(why('hospital/a4-poster.fr.png')).toBe('"a4-poster" is not made in "fr". Use one of vi, en.');
  expect(why('hospital/a3-tiles.vi.png', 'a.pdf', 'a.preview.png')).toBe(
    'hospital/a3-tiles.vi is not made as "hospital/a3-tiles.vi.png". Use one of a.pdf, a.preview.png.',
  );
  expect(why('hospital/a9-poster.vi.png')).toMatch(/no format "a9-poster"\. .*a4-poster/);
});

test('other files are none of its business', () => {
  for (const file of ['manifest.json', 'hospital/', 'kits/hospital.zip', ''])
    expect(why(file)).toBeUndefined();
});
