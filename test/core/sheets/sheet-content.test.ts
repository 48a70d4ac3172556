import { describe, expect, test } from 'vitest';
import type { Content, VenueWithScene } from '../../../src/core/domain/content.ts';
import type { LocaleId } from '../../../src/core/i18n/locales.ts';
import { createQrSymbol } from '../../../src/core/formats/qr.ts';
import { headlineFigure } from '../../../src/core/sheets/figure-words.ts';
import { sheetContent, sheetSources } from '../../../src/core/sheets/sheet-content.ts';
import { sheetTitle } from '../../../src/core/sheets/sheet-title.ts';
import type { Directive } from '../../../src/core/schema/directive.ts';
import { readOnce } from '../../read-once.ts';
import { spoken } from '../spoken.ts';

const content = await readOnce('test/fixtures/campaign');
const qr = createQrSymbol('HTTPS://LOA.EXAMPLE/Q/HB/');
const venueOf = (id: string, from: Content = content): VenueWithScene => {
  const venue = from.venues.find((item) => item.id === id);
  if (!venue) throw new Error(`no venue ${id}`);
  return venue;
};
const sheetOf = (id: string, locale: LocaleId, from: Content = content) =>
  sheetContent({ content: from, venue: venueOf(id, from), locale, qr });

/** The fixture's only directive with some of what is known of it changed. */
const known = (changes: Partial<Directive>): Content => ({
  ...content,
  directives: content.directives.map((directive) => ({ ...directive, ...changes })),
});

describe('the line about the duty', () => {
  test('names the document, then who has to act with the verb of the clause, and no clause by its number', () => {
    expect(sheetOf('canteen', 'vi').duty.text).toBe(
      'Theo Công văn số 7/BM ngày 15/3/2031 của Hội đồng thị trấn Bến Mơ: nhà ăn rửa bát trong chậu',
    );
    expect(sheetOf('canteen', 'en').duty.text).toBe(
      'Under Official Letter 7/BM, Ben Mo Town Council, 15 March 2031: canteens wash up in basins',
    );
  });

  test('takes the duty that binds the readers most, with its strength towards them', () => {
    expect(sheetOf('canteen', 'vi').duty.strength).toBe('must');
    expect(sheetOf('swimming-pool', 'vi').duty).toMatchObject({
      strength: 'should',
      text: expect.stringMatching(/: hồ bơi nhắc người bơi tắm nhanh$/),
    });
  });

  test('of a document known from the news only, gives the day of the news', () => {
    const reported = known({ number: undefined, date: undefined, reportedOn: '2031-03-16' });
    expect(sheetOf('canteen', 'vi', reported).duty.text).toBe(
      'Theo chỉ đạo của Hội đồng thị trấn Bến Mơ (tin ngày 16/3/2031): nhà ăn rửa bát trong chậu',
    );
    expect(sheetOf('canteen', 'en', reported).duty.text).toBe(
      'Directed by the Ben Mo Town Council (news of 16 March 2031): canteens wash up in basins',
    );
  });

  test('says nothing of a number or a day that was not found', () => {
    const bare = known({ number: undefined, date: undefined, kind: undefined });
    expect(sheetOf('canteen', 'vi', bare).duty.text).toBe(
      'Theo chỉ đạo của Hội đồng thị trấn Bến Mơ: nhà ăn rửa bát trong chậu',
    );
    const numbered = known({ date: undefined });
    expect(sheetOf('canteen', 'en', numbered).duty.text).toBe(
      'Under Official Letter 7/BM, Ben Mo Town Council: canteens wash up in basins',
    );
  });
});

describe('a sheet', () => {
  test('leaves the office’s boxes empty until an office fills them', () => {
    expect(sheetOf('canteen', 'en').slots).toEqual({
      place: '',
      address: '',
      office: '',
      hotline: '',
      note: '',
    });
  });

  test('shows the address to type', () => {
    expect(sheetOf('canteen', 'en').plainAddress).toBe('loa.example/Q/HB/');
  });

  test('of a running campaign says nothing of an end', () => {
    expect(sheetOf('canteen', 'en')).not.toHaveProperty('endedBand');
    expect(sheetOf('canteen', 'en').imprint).toEqual({
      maker: 'Made by Water Stop, not by a government body',
      directionsIn: [
        { names: ['ben mo'], text: 'Under Official Letter 7/BM, Ben Mo Town Council' },
        { names: ['doi gio', 'cau may'] },
      ],
    });
  });

  test('of an ended campaign says so in its band and in the line at its foot', () => {
    const band = spoken('Tư liệu năm 2031, xin đừng tìm cài.', 'A record of 2031, do not look for it.');
    const record = spoken('Tư liệu năm 2031', 'A record of 2031');
    const ended = {
      ...{ on: '2031-06-01', successor: { name: 'Suối' }, notice: band, band, now: band, record },
      sources: ['town-board'],
    };
    const stopped: Content = { ...content, campaign: { ...content.campaign, status: 'ended', ended } };
    expect(sheetOf('canteen', 'vi', stopped).endedBand).toBe('Tư liệu năm 2031, xin đừng tìm cài.');
    expect(sheetOf('canteen', 'vi', stopped).imprint).toEqual({
      record: 'Tư liệu năm 2031',
      maker: 'Trạm Nước thiết kế, không phải cơ quan nhà nước',
      directionsIn: [
        { names: ['ben mo'], text: 'Theo Công văn 7/BM của Hội đồng thị trấn Bến Mơ' },
        { names: ['doi gio', 'cau may'] },
      ],
    });
  });

  test('may say everywhere what the whole country was told, and nothing of a council elsewhere', () => {
    const national = known({ level: 'national', area: 'SM' });
    expect(sheetOf('canteen', 'vi', national).imprint).toMatchObject({
      direction: 'Theo Công văn 7/BM của Hội đồng thị trấn Bến Mơ',
      directionsIn: [],
    });
  });

  test('is called by words that stand on it', () => {
    const sheet = sheetOf('swimming-pool', 'en');
    const venue = venueOf('swimming-pool');
    const citing = sheetContent({ content, venue, locale: 'en', qr, figure: headlineFigure(content) });
    expect(sheetTitle(sheet, 'poster')).toBe('SHORT SHOWER FULL POOL');
    expect(sheetTitle(sheet, 'qr')).toBe(content.campaign.name.en);
    expect(sheetTitle(sheet, 'proof')).toBe('PRINTER PROOF SHEET');
    expect(sheetTitle(citing, 'slide')).toBe(
      `${content.metrics.find(({ id }) => id === 'households')?.name.en} – Song Mo`,
    );
  });
});

test('a figure is the newest of the campaign’s metric, with its date and source in the sheet’s language', () => {
  const figure = headlineFigure(content);
  const words = (locale: LocaleId) =>
    sheetContent({ content, venue: venueOf('canteen'), locale, qr, figure }).figure;
  expect(words('vi')).toMatchObject({ value: '12.400', area: 'Sông Mơ', asOf: '09:30 ngày 2/4/2031' });
  expect(words('en')).toMatchObject({ value: '12,400', area: 'Song Mo', asOf: '2 April 2031, 09:30' });
  expect(words('vi')?.source).toBe('Bảng tin Bến Mơ');
  expect(words('en')?.source).toBe('Ben Mo notice board');
  expect(sheetSources(content, venueOf('canteen'), figure)).toEqual(['town-board']);
});

test('a sheet can be handed to a thread, and its code says where it leads', () => {
  expect(structuredClone(sheetOf('canteen', 'vi')).labels.code).toBe('Mã QR dẫn tới loa.example/Q/HB/');
});

test('where far more time lies between two bars than between others, a chart breaks its axis', () => {
  const figure = headlineFigure(content);
  const on = (day: string, value: number) => ({ ...figure, asOf: day, value });
  const days = [
    on('2030-01-10', 1000),
    on('2030-01-19', 2000),
    on('2030-01-28', 3000),
    on('2030-08-10', 4000),
  ];
  const newest = on('2030-08-20', 5000);
  const { series = [] } =
    sheetContent({
      ...{ content: { ...content, figures: [...days, newest] }, venue: venueOf('canteen') },
      ...{ locale: 'vi', qr, figure: newest },
    }).figure ?? {};
  // 9, 9, 194 and 10 days apart
  expect(series.map(({ isLater }) => isLater)).toEqual([false, false, false, true, false]);
  expect(series.at(-1)?.dated).toEqual(['20/8', '2030']);
});
