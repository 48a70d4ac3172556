import { expect, test } from 'vitest';
import type { MaterialRecord } from '../../../src/core/catalogue/manifest.ts';
import { shelfOf } from '../../../src/core/catalogue/shelf.ts';

function record(file: string, bytes = 1): MaterialRecord {
  const [venue = '', name = ''] = file.split('/');
  const [format = '', language = ''] = name.split('.');
  return {
    file,
    venue,
    format,
    language: language === 'en' ? 'en' : 'vi',
    kind: 'poster',
    title: name,
    widthMm: 210,
    heightMm: 297,
    bytes,
    sha256: '0'.repeat(64),
    sources: [],
  };
}

const records = [
  record('pool/card.vi.pdf'),
  record('pool/poster.en.pdf'),
  record('pool/poster.vi.svg', 90),
  record('pool/poster.vi.png', 50),
  record('pool/poster.vi.pdf', 10),
  record('canteen/poster.vi.pdf'),
];
const pool = { id: 'pool', formats: ['poster', 'missing', 'card'] };

test('a shelf keeps the order of the venue and leaves out what was not made', () => {
  expect(shelfOf(records, pool, 'vi').map(({ format }) => format)).toEqual(['poster', 'card']);
});

test('files in the language of the reader come first, what prints before what shows', () => {
  const [poster] = shelfOf(records, pool, 'en');
  expect(poster?.files.map(({ file }) => file)).toEqual([
    'pool/poster.en.pdf',
    'pool/poster.vi.pdf',
    'pool/poster.vi.png',
    'pool/poster.vi.svg',
  ]);
});

test('the preview is the one in the language of the reader, where there is one', () => {
  const previews = (file: string) => [{ file, widthPx: 360, heightPx: 480 }];
  const [poster, card] = shelfOf(
    [
      { ...record('pool/poster.en.pdf'), previews: previews('en.png') },
      { ...record('pool/poster.vi.pdf'), previews: previews('vi.png') },
      { ...record('pool/card.en.pdf'), previews: previews('card.png') },
    ],
    pool,
    'vi',
  );
  expect(poster?.previews[0]?.file).toBe('vi.png');
  expect(card?.previews[0]?.file).toBe('card.png');
});
