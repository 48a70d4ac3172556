import { spoken } from '../spoken.ts';
import { describe, expect, test } from 'vitest';
import {
  type Design,
  designOfMaterial,
  emptyDesign,
  languagesOf,
  materialsOf,
  MAX_LETTERS,
  readDesign,
  withColouring,
  withFormat,
  withVenue,
} from '../../../src/core/places/design.ts';
import { onlyInColour } from '../../../src/core/places/mono.ts';
import type { VenueDesigns } from '../../../src/core/places/designs.ts';

const clinic: VenueDesigns = {
  id: 'clinic',
  name: spoken('Phòng khám', 'Clinic'),
  designs: [
    { format: 'a4-poster', languages: ['vi', 'en'] },
    { format: 'a3-poster', languages: ['vi', 'en'] },
    { format: 'a4-bilingual', languages: ['vi-en'] },
  ],
};
const pool: VenueDesigns = {
  id: 'pool',
  name: spoken('Hồ bơi', 'Pool'),
  designs: [{ format: 'a3-poster', languages: ['vi'] }],
};
const venues = [clinic, pool];
const empty = emptyDesign(venues, 'vi');
const idsOf = (design: Design) => materialsOf(design, venues).map(({ material }) => material);

test('an empty design is the first format of the first kind of place', () => {
  expect(idsOf(empty)).toEqual(['clinic/a4-poster.vi']);
});

test('another kind of place keeps the formats that it has, and the last format stays', () => {
  const both = withFormat(empty, clinic, { format: 'a3-poster', isChosen: true });
  expect(withVenue(both, pool).formats).toEqual(['a3-poster']);
  expect(withVenue(empty, pool).formats).toEqual(['a3-poster']);
  expect(withFormat(empty, clinic, { format: 'a4-poster', isChosen: false }).formats).toEqual(['a4-poster']);
});

test('both languages are one sheet in two where there is one, else a sheet in each', () => {
  expect(languagesOf(venues)).toEqual(['vi', 'en', 'both']);
  const design = { ...empty, language: 'both', formats: ['a4-poster', 'a4-bilingual'] } as const;
  expect(idsOf(design)).toEqual(['clinic/a4-poster.vi', 'clinic/a4-poster.en', 'clinic/a4-bilingual.vi-en']);
  expect(idsOf({ ...design, language: 'en' })).toEqual(['clinic/a4-poster.en', 'clinic/a4-bilingual.vi-en']);
});

test('a ready-made sheet is opened empty and in its language', () => {
  expect(designOfMaterial('clinic/a3-poster.en', venues)).toEqual({
    ...{ venue: 'clinic', formats: ['a3-poster'], language: 'en', colouring: 'colour', copies: 1 },
    place: { name: '', address: '', office: '', hotline: '', note: '' },
  });
  expect(designOfMaterial('elsewhere/a3-poster.en', venues)).toBeUndefined();
  expect(designOfMaterial('__proto__/constructor.vi', venues)).toBeUndefined();
});

describe('black and white', () => {
  const office: VenueDesigns = {
    id: 'office',
    name: spoken('Cơ quan', 'Office'),
    designs: (['a4-poster', 'a4-mono', 'a3-tiles', 'a1-poster', 'slide-1080p'] as const).map((format) => ({
      ...{ format, languages: ['vi'] },
    })),
  };
  const design = { ...emptyDesign([office], 'vi'), formats: ['a4-poster', 'a3-tiles', 'slide-1080p'] };
  const sheetsOf = (made: Design) =>
    materialsOf(made, [office]).map(({ material, isMono }) => [material, isMono]);

  test('takes the A4 that was drawn for photocopiers, greys what A4 and A3 printers print, and leaves out the rest', () => {
    expect(sheetsOf(withColouring(design, office, 'mono'))).toEqual([
      ['office/a4-mono.vi', false],
      ['office/a3-tiles.vi', true],
    ]);
    expect(onlyInColour('a1-poster')).toBe('shop');
    expect(onlyInColour('slide-1080p')).toBe('screen');
  });

  test('is undone by going back to colour', () => {
    const back = withColouring(withColouring(design, office, 'mono'), office, 'colour');
    expect(sheetsOf(back)).toEqual([
      ['office/a4-poster.vi', false],
      ['office/a3-tiles.vi', false],
    ]);
  });

  test('is never without a sheet, and stays with another kind of place', () => {
    const slide = withColouring({ ...design, formats: ['slide-1080p'] }, office, 'mono');
    expect(slide.formats).toEqual(['a4-mono']);
    expect(withVenue(slide, clinic)).toMatchObject({ colouring: 'mono', formats: ['a4-poster'] });
  });

  test('is what a ready-made photocopy sheet opens in, and what an older link has not said', () => {
    expect(designOfMaterial('office/a4-mono.vi', [office])?.colouring).toBe('mono');
    const { colouring: _, ...older } = design;
    expect(readDesign(older, [office])?.colouring).toBe('colour');
  });
});

describe('a design from an address or a file', () => {
  test('is read as it was written', () => {
    const design = { ...empty, place: { ...empty.place, name: 'Ỷ La' }, copies: 300 };
    expect(readDesign(JSON.parse(JSON.stringify(design)), venues)).toEqual(design);
  });

  test.each([
    ['nothing', null],
    ['a text', 'x'],
    ['another campaign’s', { ...empty, venue: 'harbour' }],
    ['one without a format that there is', { ...empty, formats: ['a9-poster'] }],
    ['one in a language that nobody speaks here', { ...empty, language: 'fr' }],
    ['one without texts', { ...empty, place: undefined }],
  ])('%s is none', (_, value) => {
    expect(readDesign(value, venues)).toBeUndefined();
  });

  test('is cut to what a page can hold', () => {
    const place = { name: 'Ệ'.repeat(9000), address: 7, office: { toString: 'x' }, extra: 'x' };
    const read = readDesign({ ...empty, place, copies: 1e9 }, venues);
    expect(read?.place).toEqual({
      ...{ name: 'Ệ'.repeat(MAX_LETTERS), address: '', office: '', hotline: '', note: '' },
    });
    expect(read?.copies).toBe(9999);
  });
});
