import { expect, test } from 'vitest';
import { keptPieces } from '../../../src/core/i18n/compounds.ts';

const kept = (heading: string) =>
  keptPieces(heading, 'vi').flatMap(({ text, isKept }) => (isKept ? [text] : []));

test('a compound of a heading stays on one line, whatever its letters, and no letter is lost', () => {
  const heading = 'Bộ phận Một cửa, Trung tâm Hành chính công';
  expect(kept(heading)).toEqual(['Bộ phận', 'Trung tâm', 'Hành chính công']);
  expect(
    keptPieces(heading, 'vi')
      .map(({ text }) => text)
      .join(''),
  ).toBe(heading);
});

test('syllables that only look like one are let go, and so are other languages', () => {
  expect(kept('Máy tếch')).toEqual([]);
  expect(keptPieces('Trung tâm', 'en')).toEqual([{ text: 'Trung tâm', isKept: false }]);
});
