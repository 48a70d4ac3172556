import { expect, test } from 'vitest';
import { namedFormats, stillOf } from '../../../src/core/places/designs.ts';

test('a list of places is offered what is printed with a name on it: no post, code, sticker or proof', () => {
  const formats = ['slide-1080p', 'a3-poster', 'qr', 'link-card', 'door-sticker', 'proof-sheet', 'a4-poster'];
  const designs = formats.map((format) => ({ format, languages: ['vi'] as const }));
  const name = { vi: 'Chợ', en: 'Market', zh: '市场' };
  expect(namedFormats([{ id: 'market', name, designs }])).toEqual(['a4-poster', 'a3-poster']);
});

test('the small picture of an A4 stands as large as a browser shows an A4', () => {
  const previews = [
    { file: 'market/a4-poster.vi.small.preview.png', widthPx: 170, heightPx: 240 },
    { file: 'market/a4-poster.vi.preview.png', widthPx: 339, heightPx: 480 },
  ];
  expect(stillOf({ previews, widthMm: 210 })).toEqual({
    ...{ src: '/materials/market/a4-poster.vi.preview.png', ownWidthPx: 339 },
    ...{ widthPx: 794, heightPx: 1124 },
  });
  expect(stillOf({ widthMm: 210 })).toBeUndefined();
});
