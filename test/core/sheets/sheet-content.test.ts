import { describe, expect, test } from 'vitest';
import type { Content, VenueWithScene } from '../../../src/core/domain/content.ts';
import type { LocaleId } from '../../../src/core/i18n/locales.ts';
import { createQrSymbol } from '../../../src/core/formats/qr.ts';
import {
  headlineFigure,
  sheetContent,
  sheetSources,
  sheetTitle,
} from '../../../src/core/sheets/sheet-content.ts';
import type { Clause } from '../../../src/core/schema/directive.ts';
import { readContent } from '../../../src/node/content/content.ts';

const content = await readContent('test/fixtures/campaign');
const qr = createQrSymbol('HTTPS://LOA.EXAMPLE/Q/HB/');
const venueOf = (id: string, from: Content = content): VenueWithScene => {
  const venue = from.venues.find((item) => item.id === id);
  if (!venue) throw new Error(`no venue ${id}`);
  return venue;
};
const sheetOf = (id: string, locale: LocaleId, from: Content = content) =>
  sheetContent({ content: from, venue: venueOf(id, from), locale, qr });

/** The fixture with its directives' clauses changed. */
const withClauses = (change: (clause: Clause) => Clause): Content => ({
  ...content,
  directives: content.directives.map((directive) => ({
    ...directive,
    clauses: directive.clauses.map(change),
  })),
});

describe('the line about the duty', () => {
  test('says required where the readers themselves must', () => {
    expect(sheetOf('canteen', 'vi').duty).toEqual({
      strength: 'must',
      text: 'Bắt buộc theo mục 2, Công văn số 7/BM ngày 15/3/2031 của Hội đồng thị trấn Bến Mơ',
    });
    expect(sheetOf('canteen', 'en').duty.text).toBe(
      'Required by Official Letter No. 7/BM of the Ben Mo Town Council, 15 March 2031, clause 2',
    );
  });

  test('says recommended where only the place must and its readers are advised', () => {
    expect(sheetOf('swimming-pool', 'vi').duty.text).toMatch(/^Khuyến nghị theo mục 1,/);
    expect(sheetOf('swimming-pool', 'en').duty.text).toMatch(
      /^Recommended by Official Letter No\. .*, clause 1$/,
    );
  });

  test('never says required for a clause that only suggests', () => {
    const mild = withClauses((clause) => ({ ...clause, strength: 'may', audienceStrength: 'may' }));
    expect(sheetOf('canteen', 'vi', mild).duty.text).toMatch(/^Gợi ý theo/);
    expect(sheetOf('canteen', 'en', mild).duty.text).toMatch(/^Suggested by/);
  });

  test('says what of number and date was not published', () => {
    const bare: Content = {
      ...content,
      directives: content.directives.map(({ number, date, kind, ...directive }) => directive),
    };
    expect(sheetOf('canteen', 'vi', bare).duty.text).toBe(
      'Yêu cầu bắt buộc của Hội đồng thị trấn Bến Mơ (mục 2; số, ngày không công bố)',
    );
    expect(sheetOf('canteen', 'en', bare).duty.text).toBe(
      'Required by the Ben Mo Town Council (clause 2; number and date unpublished)',
    );
  });

  test('names what is known of a document that lacks its number or its date', () => {
    const dated: Content = {
      ...content,
      directives: content.directives.map(({ number, ...directive }) => directive),
    };
    expect(sheetOf('canteen', 'vi', dated).duty.text).toBe(
      'Yêu cầu bắt buộc của Hội đồng thị trấn Bến Mơ (công văn ngày 15/3/2031, mục 2; số không công bố)',
    );
    expect(sheetOf('canteen', 'en', dated).duty.text).toBe(
      'Required by the Ben Mo Town Council (official letter, 15 March 2031, clause 2; number unpublished)',
    );
    const numbered: Content = {
      ...content,
      directives: content.directives.map(({ date, kind, ...directive }) => directive),
    };
    expect(sheetOf('canteen', 'vi', numbered).duty.text).toBe(
      'Bắt buộc theo mục 2, Văn bản số 7/BM của Hội đồng thị trấn Bến Mơ (ngày không công bố)',
    );
    expect(sheetOf('canteen', 'en', numbered).duty.text).toBe(
      'Required by Document No. 7/BM of the Ben Mo Town Council, clause 2 (date unpublished)',
    );
  });
});

describe('a sheet', () => {
  test('bears the portal’s name and leaves the office’s boxes empty', () => {
    expect(sheetOf('canteen', 'en').slots).toEqual({
      place: content.campaign.portal.name.en,
      address: 'Guides, directives and sheets about clean water.',
      office: '',
      hotline: '',
      note: '',
    });
  });

  test('shows the address to type', () => {
    expect(sheetOf('canteen', 'en').plainAddress).toBe('loa.example/Q/HB/');
  });

  test('of a running campaign has no line about its end', () => {
    expect(sheetOf('canteen', 'en')).not.toHaveProperty('endedLine');
  });

  test('of an ended campaign says so', () => {
    const line = { vi: 'Đã dừng ngày 1/6/2031.', en: 'Ended on 1 June 2031.' };
    const ended = {
      on: '2031-06-01',
      successor: { name: 'Suối' },
      notice: line,
      sheetLine: line,
      message: line,
      sources: ['town-board'],
    };
    const stopped: Content = { ...content, campaign: { ...content.campaign, status: 'ended', ended } };
    expect(sheetOf('canteen', 'vi', stopped).endedLine).toBe('Đã dừng ngày 1/6/2031.');
  });

  test('is called by words that stand on it', () => {
    const sheet = sheetOf('swimming-pool', 'en');
    const venue = venueOf('swimming-pool');
    const citing = sheetContent({ content, venue, locale: 'en', qr, figure: headlineFigure(content) });
    expect(sheetTitle(sheet, 'poster')).toBe('SHORT SHOWER FULL POOL');
    expect(sheetTitle(sheet, 'qr')).toBe(content.campaign.name.en);
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
  expect(words('en')?.source).toBe(
    content.sources.find(({ source_id }) => source_id === 'town-board')?.publisher,
  );
  expect(sheetSources(content, venueOf('canteen'), figure)).toEqual(['town-board']);
});
