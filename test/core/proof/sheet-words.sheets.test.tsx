import { beforeAll, expect, test } from 'vitest';
import { makePages } from '../../../src/core/sheets/make-pages.ts';
import { prepareSheet } from '../../../src/core/editions/prepare-sheet.ts';
import { textFaults } from '../../../src/core/proof/sheet-words.ts';
import { createShaper } from '../../../src/core/text/shaper.ts';
import type { Drawing } from '../../../src/core/drawing/drawing.ts';
import type { SheetContent } from '../../../src/core/templates/template.ts';
import { readOnce } from '../../read-once.ts';
import { readFonts } from '../../../src/node/raster/fonts.ts';
import { campaignDir } from '../../node/content/edited-campaign.ts';
import { plainFormats } from '../sheets/plain-sheet.tsx';

let drawing: Drawing;
let sheet: SheetContent;

beforeAll(async () => {
  const content = await readOnce(campaignDir);
  const job = { venue: 'swimming-pool', format: 'a4-poster', language: 'vi' } as const;
  const prepared = prepareSheet(job, { content, siteUrl: 'https://loa.example' }, plainFormats());
  const fonts = await readFonts();
  const tools = { fonts, palette: content.campaign.palette, shaper: await createShaper(fonts) };
  ({ drawing } = await makePages({ format: prepared.format, sheet: prepared.sheet }, tools));
  sheet = prepared.sheet;
});

const withText = (change: (text: string) => string): Drawing => ({
  ...drawing,
  marks: drawing.marks.map((mark) => (mark.kind === 'text' ? { ...mark, text: change(mark.text) } : mark)),
});

test('a sheet that says what was asked has no faults', () => {
  expect(textFaults(drawing, sheet, 'poster')).toEqual([]);
});

test('a word that was not asked is named with its line', () => {
  const spoiled = withText((text) => text.replace('GIỮ', 'PHÍ'));
  expect(textFaults(spoiled, sheet, 'poster').map(({ en }) => en)).toEqual([
    expect.stringMatching(/^"TẮM NHANH PHÍ.*" says "phí.*", which was not asked$/),
    'it does not say "GIỮ NƯỚC"',
  ]);
});

test('an address cut short is missed', () => {
  const spoiled = withText((text) => text.replace('loa.example/Q/HB/', 'loa.example/Q/'));
  expect(textFaults(spoiled, sheet, 'poster')).toEqual([
    { vi: 'tờ không ghi "loa.example/Q/HB/"', en: 'it does not say "loa.example/Q/HB/"' },
  ]);
});
