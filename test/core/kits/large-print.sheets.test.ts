import { expect, test } from 'vitest';
import { largePrintBlocks } from '../../../src/core/kits/large-print.ts';
import { createQrSymbol } from '../../../src/core/formats/qr.ts';
import { sheetContent } from '../../../src/core/sheets/sheet-content.ts';
import { readOnce } from '../../read-once.ts';

test.each(['vi', 'en'] as const)(
  'in large print (%s) who reads from the top reads that the campaign is over before what it asks',
  async (locale) => {
    const content = await readOnce('content');
    const venue = content.venues.find(({ id }) => id === 'hospital');
    if (!venue) throw new Error('the campaign has no hospital');
    const over = content.campaign.ended?.band[locale];
    const qr = createQrSymbol(content.campaign.qr.url);
    const texts = largePrintBlocks(sheetContent({ content, venue, locale, qr }), locale).map(
      ({ text }) => text,
    );
    expect(texts[1]).toBe(over);
    expect(texts[2]).toBe(venue.action[locale]);
    expect(texts.filter((text) => text === over)).toHaveLength(1);
  },
);
