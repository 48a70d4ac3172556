import { expect, test } from 'vitest';
import { designedFormats as formats } from '../../../src/core/templates/designed-formats.ts';
import type { MaterialRecord } from '../../../src/core/catalogue/manifest.ts';
import { planManifest } from '../../../src/core/catalogue/plan-manifest.ts';
import { type ShelfItem, shelfOf } from '../../../src/core/catalogue/shelf.ts';
import {
  byPurpose,
  officeSheet,
  printerOf,
  printersOf,
  puzzleOf,
  stockOf,
  wallOf,
} from '../../../src/core/catalogue/shop.ts';
import { readOnce } from '../../read-once.ts';

const item = (
  kind: ShelfItem['kind'],
  format: string,
  size: Partial<MaterialRecord> = {},
  ending = 'png',
) => ({
  format,
  kind,
  previews: [],
  files: [
    {
      ...{ file: `pool/${format}.vi.${ending}`, venue: 'pool', format, language: 'vi' as const, kind },
      ...{ title: format, bytes: 1, sha256: '0'.repeat(64), sources: [] },
      ...size,
    },
  ],
});

test('designs are offered by what they are for, and purposes without a design are not offered', () => {
  const groups = byPurpose([
    item('qr', 'qr'),
    item('card', 'a6'),
    item('banner', 'street'),
    item('poster', 'a4'),
  ]);
  expect(groups.map(({ purpose, items }) => [purpose, items.map(({ format }) => format)])).toEqual([
    ['hang', ['street', 'a4']],
    ['handOut', ['a6']],
    ['place', ['qr']],
  ]);
});

test.each([
  [210, 297, 'a4'],
  [297, 210, 'a4'],
  [100, 210, 'a4'],
  [420, 297, 'a3'],
  [420, 594, 'shop'],
  [200, 300, 'a3'],
] as const)('a sheet of %i × %i mm is printed by: %s', (widthMm, heightMm, printer) => {
  expect(printerOf({ widthMm, heightMm })).toBe(printer);
});

test('the sheet that an office prints itself is on A4, then on smaller paper, then the first there is', () => {
  const sheet = (format: string, widthMm: number, heightMm: number) =>
    ({ format, kind: 'poster', widthMm, heightMm }) as const;
  const [a2, a4, a6] = [
    sheet('a2-poster', 420, 594),
    sheet('a4-poster', 210, 297),
    sheet('a6-card', 105, 148),
  ];
  // fifteen papers to be cut and glued, each of them an A4
  const tiles = sheet('a1-tiles', 210, 297);
  expect(officeSheet([tiles, a2, a6, a4])).toBe(a4);
  expect(officeSheet([tiles, a2, a6])).toBe(a6);
  expect(officeSheet([tiles, a2])).toBe(a2);
  expect(officeSheet([tiles])).toBe(tiles);
  expect(officeSheet([])).toBeUndefined();
});

test('at every kind of place, in both languages, an office is led to the A4 poster', async () => {
  const content = await readOnce('content');
  const { materials } = planManifest({ content, siteUrl: undefined }, formats);
  const ledTo = content.venues.flatMap((venue) =>
    (['vi', 'en'] as const).map((locale) =>
      officeSheet(shelfOf(materials, venue, locale).flatMap(({ files }) => files.slice(0, 1))),
    ),
  );
  expect(new Set(ledTo.map((sheet) => sheet?.format))).toEqual(new Set(['a4-poster']));
});

test('a picture for a screen is not printed', () => {
  expect(printerOf({})).toBe('none');
});

test.each([
  ['poster', 841, 1189, 'large'],
  ['poster', 210, 297, 'a4'],
  ['leaflet', 148, 210, 'small'],
  ['banner', 850, 2000, 'stand'],
  ['banner', 5000, 700, 'banner'],
  ['sign', 200, 200, 'sticker'],
  ['qr', 80, 92, 'own'],
] as const)('a %s of %i × %i mm is printed on: %s', (kind, widthMm, heightMm, stock) => {
  expect(stockOf({ kind, widthMm, heightMm })).toBe(stock);
});

test('a wall has sheets tallest first, screens at 43 inches, and no parts to be put together', () => {
  const wall = wallOf([
    item('poster', 'a4', { widthMm: 210, heightMm: 297 }),
    item('poster', 'a3-tiles', { widthMm: 210, heightMm: 297 }, 'pdf'),
    item('slide', 'screen', { widthPx: 1920, heightPx: 1080 }),
    item('social', 'post', { widthPx: 1080, heightPx: 1080 }),
    item('poster', 'a0', { widthMm: 841, heightMm: 1189 }),
  ]);
  expect(wall.map(({ item: { format }, heightMm }) => [format, heightMm])).toEqual([
    ['a0', 1189],
    ['screen', 535],
    ['a4', 297],
  ]);
});

test('a poster put together from A4 is as large as the whole; what is cut or folded from A4 is not put together', () => {
  expect(puzzleOf(formats['a3-tiles'])).toEqual({ widthMm: 297, heightMm: 420, papers: 4 });
  expect(puzzleOf(formats['a1-tiles'])).toEqual({ widthMm: 594, heightMm: 841, papers: 15 });
  for (const id of ['a1-poster', 'a6-four-up', 'counter-tent', 'slide-1080p'] as const) {
    expect(puzzleOf(formats[id])).toBeUndefined();
  }
});

test.each([
  ['a leaflet of A5', 'leaflet', 148, 210, ['a4', 'shop']],
  ['a poster of A3', 'poster', 297, 420, ['a3', 'shop']],
  ['a poster of A4', 'poster', 210, 297, ['a4']],
  ['a poster of A1', 'poster', 594, 841, ['shop']],
  ['a sticker for a door', 'sign', 200, 200, ['a4', 'shop']],
  ['a label with the code', 'qr', 80, 102, ['a4']],
] as const)('%s is printed by %j', (_name, kind, widthMm, heightMm, expected) => {
  expect(printersOf({ kind, widthMm, heightMm })).toEqual(expected);
});
