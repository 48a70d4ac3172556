import { expect, test } from 'vitest';
import { slideAlt } from '../../../src/core/kits/kit-sheets.ts';
import { createQrSymbol } from '../../../src/core/formats/qr.ts';
import { sheetContent } from '../../../src/core/sheets/sheet-content.ts';
import { readOnce } from '../../read-once.ts';

test('who hears a slide of a campaign that is over hears that it is', async () => {
  const content = await readOnce('content');
  const [venue] = content.venues;
  if (!venue) throw new Error('the campaign has no venue');
  const qr = createQrSymbol(content.campaign.qr.url);
  const over = content.campaign.ended?.band.en ?? '';
  expect(over).not.toBe('');
  expect(slideAlt(sheetContent({ content, venue, locale: 'en', qr })).endsWith(over)).toBe(true);
});
