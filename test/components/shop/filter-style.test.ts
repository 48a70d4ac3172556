import { expect, test } from 'vitest';
import { filterStyle, hasWords } from '../../../src/components/shop/filter-style.ts';
import type { MaterialRecord } from '../../../src/core/catalogue/manifest.ts';

const file = (language: 'vi' | 'en', widthMm: number, heightMm: number): MaterialRecord => ({
  ...{ file: `pool/a.${language}.pdf`, venue: 'pool', format: 'a', language, kind: 'poster', title: 'a' },
  ...{ bytes: 1, sha256: '0'.repeat(64), sources: [], widthMm, heightMm },
});

test('a group names what it has by printer, by language and by both', () => {
  const items = [
    {
      format: 'a',
      kind: 'poster' as const,
      files: [file('vi', 210, 297), file('en', 210, 297)],
      previews: [],
    },
    { format: 'b', kind: 'poster' as const, files: [file('vi', 297, 420)], previews: [] },
  ];
  expect(hasWords(items)).toBe('a3 a3:vi a4 a4:en a4:vi en shop shop:vi vi');
});

test('a choice of printer and language leaves of a group what has both', () => {
  expect(filterStyle(['vi', 'en'])).toContain(
    ".shop:has([value='a3']:checked):has([value='en']:checked) .group:not([data-has~='a3:en'])",
  );
});
