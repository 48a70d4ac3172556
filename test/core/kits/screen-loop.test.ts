import { expect, test } from 'vitest';
import { fittingSlides, readSlideList } from '../../../src/core/kits/screen-loop.ts';

const slide = {
  material: 'hospital/slide-1080p.vi',
  address: '/materials/hospital/slide-1080p.vi.png',
  title: 'A',
  lang: 'vi-VN',
  isTall: false,
  sha256: 'ab',
};

test('a list of slides is read as it was published', () => {
  expect(readSlideList({ version: 1, slides: [slide] })).toEqual({ version: 1, slides: [slide] });
});

test.each([
  ['nothing', undefined],
  ['another version', { version: 2, slides: [slide] }],
  ['no slides', { version: 1, slides: [] }],
  [
    'a picture of another host',
    { version: 1, slides: [{ ...slide, address: 'https://elsewhere.example/a.png' }] },
  ],
  [
    'a picture from elsewhere on the site',
    { version: 1, slides: [{ ...slide, address: '/materials/../a/b.png' }] },
  ],
  ['a slide without its title', { version: 1, slides: [{ ...slide, title: undefined }] }],
])('%s is no list of slides', (_, value) => {
  expect(readSlideList(value)).toBeUndefined();
});

test('a screen shows what is as tall as itself, or all where nothing is', () => {
  const tall = { ...slide, isTall: true };
  expect(fittingSlides([slide, tall], true)).toEqual([tall]);
  expect(fittingSlides([slide], true)).toEqual([slide]);
});
