import { expect, test } from 'vitest';
import { slideAlt } from '../../../src/core/catalogue/slide-alt.ts';
import { createQrSymbol } from '../../../src/core/formats/qr.ts';
import { figureWords, headlineFigure } from '../../../src/core/sheets/figure-words.ts';
import { sheetContent } from '../../../src/core/sheets/sheet-content.ts';
import { readOnce } from '../../read-once.ts';

const spoken = async (picture?: string) => {
  const content = await readOnce('content');
  const [venue] = content.venues;
  if (!venue) throw new Error('the campaign has no venue');
  const qr = createQrSymbol(content.campaign.qr.url);
  const over = content.campaign.ended?.band.en ?? '';
  const phrases = venue.picture.map((part) => part.text.en);
  return { over, phrases, text: slideAlt(sheetContent({ content, venue, locale: 'en', qr }), picture) };
};

test('who hears a slide of a campaign that is over hears that it is', async () => {
  const { over, text } = await spoken();
  expect(over).not.toBe('');
  expect(text.endsWith(over)).toBe(true);
});

test('who hears a slide hears what its own picture shows, and no more', async () => {
  expect((await spoken('A nurse raises a phone.')).text).toContain(' A nurse raises a phone. ');
  const { text, phrases } = await spoken();
  expect(phrases).not.toEqual([]);
  expect(phrases.filter((phrase) => text.includes(phrase))).toEqual([]);
});

test('who hears a slide of a figure hears how many, what it is not, the slogan and where the code leads', async () => {
  const content = await readOnce('content');
  const venue = content.venues.find(({ id }) => id === 'bus-station');
  if (!venue) throw new Error('the campaign has no bus station');
  const qr = createQrSymbol(content.campaign.qr.url);
  const figure = figureWords(content, headlineFigure(content), 'vi');
  const text = slideAlt(
    { ...sheetContent({ content, venue, locale: 'vi', qr }), figure },
    'Bác tài giơ điện thoại.',
  );
  expect(text).toMatch(
    /^Lượt tải – Việt Nam: 37\.900\.000 \(17:00 ngày 19\/6\/2021\)\. Không phải số người đang dùng\./,
  );
  expect(text).toContain(
    ' 24h.com.vn. LÊN XE, BẬT BLUEZONE. Bác tài giơ điện thoại. bluezone.gov.vn/taiapp. ',
  );
});
