import { beforeAll, describe, expect, test } from 'vitest';
import type { TextMark } from '../../../src/core/drawing/drawing.ts';
import type { CompiledMaterial } from '../../../src/core/places/compiled-material.ts';
import { compileMaterials } from '../../../src/core/places/compile-materials.ts';
import { crowdedOf } from '../../../src/core/places/list/crowded-of.ts';
import { givenWay } from '../../../src/core/places/given-way.ts';
import { placePages } from '../../../src/core/places/place-pages.ts';
import type { PlaceTexts } from '../../../src/core/places/slot-texts.ts';
import { designedFormats as registry } from '../../../src/core/templates/designed-formats.ts';
import { createShaper, type Shaper } from '../../../src/core/text/shaper.ts';
import { readFonts } from '../../../src/node/raster/fonts.ts';
import { readOnce } from '../../read-once.ts';

const content = await readOnce('content');
const blank: PlaceTexts = { name: '', address: '', office: '', hotline: '', note: '' };
const named = { ...blank, name: 'Bệnh viện Đa khoa Thủ Đức' };
const address = '29 Phú Châu, khu phố 5, phường Tam Phú, Thành phố Thủ Đức, Thành phố Hồ Chí Minh';
const order = 'Under Official Letter 4199/BYT-VPB1, Ministry of Health';

let shaper: Shaper;
let poster: CompiledMaterial;

beforeAll(async () => {
  const fonts = await readFonts();
  shaper = await createShaper(fonts);
  const tools = { fonts, palette: content.campaign.palette, shaper };
  const noPicture = { compileSheetPng: () => Promise.reject(new Error('no pictures here')) };
  const origin = { content, siteUrl: 'https://loa.example', formats: registry };
  poster = await compileMaterials(origin, { ...tools, ...noPicture }).load(
    { venue: 'hospital', language: 'en' },
    'a4-poster',
  );
});

/** All that stands on the sheet. */
function said(place: PlaceTexts): string {
  const filled = placePages(poster, place);
  if ('overflows' in filled) throw new Error(JSON.stringify(filled.overflows));
  const marks = filled.pages.flatMap((page) => page.marks);
  return marks
    .flatMap((mark): string[] => (mark.kind === 'text' ? [(mark satisfies TextMark).text] : []))
    .join(' ');
}

describe('the order that a sheet hangs on', () => {
  test('stands there beside a name', () => {
    expect(said(named)).toContain(order);
    expect(givenWay(poster, named, shaper)).toEqual([]);
  });

  test('is missed where an address is long, and is there again when that is as short as told', () => {
    const place = { ...named, address };
    expect(said(place)).not.toContain(order);
    const [given, ...more] = givenWay(poster, place, shaper);
    expect(more).toEqual([]);
    expect(given).toMatchObject({ column: 'address', format: 'a4-poster', lines: [order], others: [] });
    const shorter = address.slice(0, given?.letters);
    expect(shorter.length).toBeGreaterThan(20);
    expect(said({ ...place, address: shorter })).toContain(order);
  });

  test('is missed where two texts leave it no room, and each is told of the other', () => {
    const place = { ...named, address, office: 'Sở Y tế Thành phố Hồ Chí Minh' };
    expect(said(place)).not.toContain(order);
    const given = givenWay(poster, place, shaper);
    expect(given.map(({ column, lines, others }) => [column, lines, others])).toEqual([
      ['address', [order], ['office']],
      ['office', [order], ['address']],
    ]);
    expect(said({ ...place, office: '', address: address.slice(0, given[0]?.letters) })).toContain(order);
  });

  test('is missed beside a name and an address that are both long, and is there when both are as short as told', () => {
    const name = `${named.name}, khoa Khám bệnh theo yêu cầu`;
    const place = { ...named, name, address };
    expect(said(place)).not.toContain(order);
    const short = Object.fromEntries(
      givenWay(poster, place, shaper).map(({ column, letters }) => [column, place[column].slice(0, letters)]),
    );
    expect(said({ ...place, ...short })).toContain(order);
  });

  test('is not missed on a sheet that is nobody’s', () => {
    expect(givenWay(poster, blank, shaper)).toEqual([]);
    expect(givenWay(poster, { ...blank, note: 'Cổng số 2' }, shaper)).toEqual([]);
  });
});

test('a number without its label is told at the text that took the label’s room', () => {
  const place = { ...named, hotline: '1900 9095', office: 'Sở Y tế' };
  expect(said(place)).not.toContain('Hotline');
  expect(givenWay(poster, place, shaper)).toEqual([
    { column: 'office', format: 'a4-poster', lines: ['Hotline', order], others: [] },
  ]);
  expect(said({ ...place, office: '' })).toContain('Hotline');
});

describe('the page for many places', () => {
  const row = (id: number, own: Partial<PlaceTexts>) => ({
    ...{ id, row: id, venue: 'hospital', language: 'en' as const, copies: 1, district: '' },
    texts: { ...named, ...own },
  });

  test('tells once for each format how many places its sheets leave something out for, and what to shorten', () => {
    const places = [row(2, {}), row(3, { address }), row(4, { address: `${address} 2` })];
    const [told, ...more] = crowdedOf(places, () => [poster, poster]);
    expect(more).toEqual([]);
    expect(told?.rule.en).toBe(
      `A4 poster: the texts of 2 places leave no room for lines of the sheet, such as “${order}”`,
    );
    expect(told?.fix.en).toBe('to have them, as in row 3: shorten "address" to about 53 characters');
    expect(told?.rule.vi).toContain('Áp phích A4: chữ của 2 nơi');
  });

  test('tells nothing where all of them leave room', () => {
    expect(crowdedOf([row(2, {}), row(3, { hotline: '1900 9095' })], () => [poster])).toEqual([]);
  });
});
