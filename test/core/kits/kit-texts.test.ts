import type { LocaleId } from '../../../src/core/i18n/locales.ts';
import { expect, test } from 'vitest';
import { kitTexts } from '../../../src/core/kits/kit-texts.ts';
import { readOnce } from '../../read-once.ts';

const content = await readOnce('test/fixtures/campaign');
const filesOf = (id: string, locale: LocaleId) => {
  const venue = content.venues.find((candidate) => candidate.id === id);
  if (!venue) throw new Error(`no venue ${id}`);
  return new Map(kitTexts(content, venue, locale).map(({ path, bytes }) => [path, bytes]));
};
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

test('each text is a file of its own in a folder named in its language', () => {
  expect([...filesOf('canteen', 'vi').keys()]).toEqual([
    'loa/loi-phat-30-giay.txt',
    'loa/loi-phat-60-giay.txt',
    'loi-van/tin-nhan-co-dau.txt',
    'loi-van/tin-nhan-khong-dau.txt',
    'loi-van/thong-bao.txt',
    'loi-van/tin-ngan.txt',
    'loi-van/chu-thich-anh.txt',
    'loi-van/chu-thay-cho-hinh.txt',
  ]);
});

test('a message can be sent as its file has it: without marks in the letters of every phone, nothing before it', () => {
  const files = filesOf('canteen', 'vi');
  expect(decoder.decode(files.get('loi-van/tin-nhan-khong-dau.txt'))).toBe(
    'Nha an rua bat trong hai chau, khong de voi chay. Da co 9.800 ho dung Giot.\r\n',
  );
});

test('a text with marks begins with the sign by which old programs read it', () => {
  expect(decoder.decode(filesOf('canteen', 'vi').get('loi-van/tin-nhan-co-dau.txt'))).toMatch(
    /^\uFEFFNhà ăn /,
  );
});

test('an English message needs no twin without marks', () => {
  const messages = [...filesOf('canteen', 'en').keys()].filter((path) => path.includes('text-message'));
  expect(messages).toEqual(['texts/text-message.txt']);
});

test('a venue without text channels has none', () => {
  expect(filesOf('swimming-pool', 'vi').size).toBe(0);
});

test('of a campaign that is over every file says first that it must not be used, but for what a picture shows', async () => {
  const over = await readOnce('content');
  for (const venue of over.venues) {
    const silent = (['vi', 'en'] as const).flatMap((locale) =>
      kitTexts(over, venue, locale)
        .filter(({ path }) => !/\.ics$|lich-phat|what-the-directives/.test(path))
        .filter(({ bytes }) => !/^\uFEFF?\[?(TƯ LIỆU|TU LIEU|RECORD)/.test(decoder.decode(bytes)))
        .filter(({ bytes }) => !/\r\n\r\n\[(TƯ LIỆU|RECORD)/.test(decoder.decode(bytes)))
        .map(({ path }) => path),
    );
    expect([venue.id, silent]).toEqual([
      venue.id,
      ['loi-van/chu-thay-cho-hinh.txt', 'texts/text-in-place-of-the-picture.txt'],
    ]);
  }
});
