import { expect, test } from 'vitest';
import { choicesOf, filterStyle } from '../../../src/components/shop/filter-style.ts';
import type { MaterialRecord } from '../../../src/core/catalogue/manifest.ts';

const file = (language: 'vi' | 'en', widthMm: number, heightMm: number): MaterialRecord => ({
  ...{ file: `pool/a.${language}.pdf`, venue: 'pool', format: 'a', language, kind: 'poster', title: 'a' },
  ...{ bytes: 1, sha256: '0'.repeat(64), sources: [], widthMm, heightMm },
});

test('what can be chosen is what the designs have something of', () => {
  const items = [
    {
      format: 'a',
      kind: 'poster' as const,
      files: [file('vi', 210, 297), file('en', 210, 297)],
      previews: [],
    },
    { format: 'b', kind: 'poster' as const, files: [file('vi', 297, 420)], previews: [] },
  ];
  expect(choicesOf(items, ['vi', 'en', 'vi-en'])).toEqual({
    purposes: ['hang'],
    printers: ['a4', 'a3', 'shop'],
    languages: ['vi', 'en'],
  });
});

test('a choice of printer and language leaves of a group what has a card with both', () => {
  expect(filterStyle({ purposes: [], printers: ['a3'], languages: ['en'] })).toContain(
    ".shop:has([value='a3']:checked):has([value='en']:checked) .group:not(:has([data-printer~='a3'] [data-language='en']))",
  );
});

test('where nothing can be chosen nothing is hidden', () => {
  expect(filterStyle({ purposes: [], printers: [], languages: [] })).toBe('');
});
