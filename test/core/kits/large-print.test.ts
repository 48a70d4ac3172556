import { expect, test } from 'vitest';
import { largePrintBlocks } from '../../../src/core/kits/large-print.ts';
import { createQrSymbol } from '../../../src/core/formats/qr.ts';
import { sheetContent } from '../../../src/core/sheets/sheet-content.ts';
import { readContent } from '../../../src/node/content/content.ts';

test.each([
  ['vi', 'Tư liệu 2020–2021. Từ ngày 30/9/2021, PC-Covid thay Bluezone.', /^Trong lúc chờ khám, mời/],
  [
    'en',
    'A record of 2020–2021. PC-Covid replaced Bluezone on 30 September 2021.',
    /^Patients and relatives: /,
  ],
] as const)(
  'in large print (%s) who reads from the top reads that the campaign is over before what it asks',
  async (locale, over, action) => {
    const content = await readContent('content');
    const venue = content.venues.find(({ id }) => id === 'hospital');
    if (!venue) throw new Error('the campaign has no hospital');
    const qr = createQrSymbol(content.campaign.qr.url);
    const texts = largePrintBlocks(sheetContent({ content, venue, locale, qr }), locale).map(
      ({ text }) => text,
    );
    expect(texts[1]).toBe(over);
    expect(texts[2]).toMatch(action);
    expect(texts.filter((text) => text === over)).toHaveLength(1);
  },
);
