import { expect, test } from 'vitest';
import { textFaults } from '../../../src/core/proof/sheet-words.ts';
import { pdfOptionsFor } from '../../../src/core/sheets/pdf-options.ts';
import { formatOf } from '../../../src/core/sheets/job.ts';
import { makePages } from '../../../src/core/sheets/make-pages.ts';
import { prepareSheet } from '../../../src/core/editions/prepare-sheet.ts';
import { writePdf } from '../../../src/core/pdf/write-pdf.ts';
import { designedFormats as formats } from '../../../src/core/templates/designed-formats.ts';
import { createShaper } from '../../../src/core/text/shaper.ts';
import { readFonts } from '../../../src/node/raster/fonts.ts';
import { readThreeLanguages } from '../../three-languages.ts';
import { readBack } from '../pdf/read-back.ts';

const content = await readThreeLanguages();
const fonts = await readFonts(content.campaign.languages);
const tools = { fonts, palette: content.campaign.palette, shaper: await createShaper(fonts) };

/** Of every venue, the sheets that it has. */
const sheets = content.venues.flatMap((venue) => venue.formats.map((format) => [venue.id, format] as const));

async function pagesOf(venue: string, id: string) {
  const format = formatOf(formats, id, 'test');
  const job = { venue, format: id, language: 'zh' } as const;
  const { sheet } = prepareSheet(job, { content, siteUrl: 'https://loa.example' }, formats);
  return { format, sheet, ...(await makePages({ format, sheet }, tools)) };
}

test.each(sheets)('%s, %s in Chinese says what was asked, in letters of its own font', async (venue, id) => {
  const { format, sheet, drawing, pages } = await pagesOf(venue, id);
  expect(textFaults(drawing, sheet, format.kind)).toEqual([]);
  const texts = pages.flatMap((page) => page.drawing.marks.filter((mark) => mark.kind === 'text'));
  const fonts = new Set(texts.map(({ font }) => font));
  expect([...fonts]).toEqual(['Noto Sans SC']);
  for (const { font, weight, text } of texts) {
    expect(tools.shaper.missingGlyphs(font, weight, text)).toEqual([]);
    // neither what marks the ends of lines nor a line that begins with a comma
    expect(text).not.toMatch(/[\u200b\u2060]|^[，。、；：！？）》”]/);
  }
});

test('a Chinese sentence is broken where one word ends and another begins', async () => {
  const { drawing } = await pagesOf('canteen', 'a4-poster');
  const lines = drawing.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
  expect(lines).toEqual(expect.arrayContaining(['请用两盆水洗碗，', '不要开着水龙头冲。']));
});

test('an office writes the Vietnamese name of its place on a Chinese sheet', async () => {
  const format = formatOf(formats, 'a4-poster', 'test');
  const job = { venue: 'canteen', format: 'a4-poster', language: 'zh' } as const;
  const { sheet } = prepareSheet(job, { content }, formats);
  const slots = { ...sheet.slots, office: 'Hội đồng thị trấn Bến Mơ', hotline: '1900 0000' };
  const { drawing } = await makePages({ format, sheet: { ...sheet, slots } }, tools);
  const words = drawing.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])).join(' ');
  expect(words).toContain('Hội đồng thị trấn Bến Mơ');
  expect(words).toContain('1900 0000');
});

test('the print file names its language and gives its words back', async () => {
  const { format, pages } = await pagesOf('canteen', 'a4-poster');
  const options = pdfOptionsFor(format, 'zh', tools);
  const { lines, info } = await readBack(writePdf(pages, { ...options, title: '食堂' }));
  expect(info.info).toMatchObject({ Title: '食堂', Language: 'zh-Hans' });
  expect(lines.join('')).toContain('请用两盆水洗碗，不要开着水龙头冲。');
});
