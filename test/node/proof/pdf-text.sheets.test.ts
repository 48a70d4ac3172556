import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { expect, test } from 'vitest';
import { paperSize } from '../../../src/core/formats/format.ts';
import type { DesignedFormat } from '../../../src/core/templates/template.ts';
import { designedFormats as formats } from '../../../src/core/templates/designed-formats.ts';
import { languagesOf } from '../../../src/core/formats/language.ts';
import { makePages } from '../../../src/core/sheets/make-pages.ts';
import { prepareSheet } from '../../../src/core/editions/prepare-sheet.ts';
import { drawnTexts, textFaults } from '../../../src/core/proof/sheet-words.ts';
import { writePdf } from '../../../src/core/pdf/write-pdf.ts';
import { createShaper } from '../../../src/core/text/shaper.ts';
import { readOnce } from '../../read-once.ts';
import { readFonts } from '../../../src/node/raster/fonts.ts';

const content = await readOnce('content');
const [venue] = content.venues;
const fonts = await readFonts();
const tools = { fonts, palette: content.campaign.palette, shaper: await createShaper(fonts) };
const printed = Object.entries<DesignedFormat>(formats).filter(([, { outputs }]) => outputs.includes('pdf'));

test.each(printed)('a PDF reader finds in %s exactly the words that were asked', async (id, format) => {
  const [language = 'vi'] = languagesOf(format, content.campaign.languages);
  const job = { venue: venue?.id ?? '', format: id, language };
  const { sheet } = prepareSheet(job, { content, siteUrl: 'https://loa.example' }, formats);
  const { drawing, pages, tools: own } = await makePages({ format, sheet }, tools);
  expect(textFaults(drawing, sheet, format.kind)).toEqual([]);
  const size = format.medium === 'print' ? paperSize(format) : format;
  const options = { title: id, lang: 'vi', cropMarks: false, colours: 'cmyk', size, ...own } as const;
  const read = await textsIn(writePdf(pages, options));
  // of a poster in parts, each part has what lies on it, and the first page the whole
  const isInParts = format.outputs.every((output) => output === 'pdf');
  const whole = isInParts ? pages.slice(0, 1) : pages;
  expect(read.slice(0, whole.length)).toEqual(
    whole.map((page) => drawnTexts(page.drawing).join('').replace(/\s/g, '')),
  );
});

/** All words of each page in reading order, without spaces: those between lines are the reader's own. */
async function textsIn(data: Uint8Array): Promise<string[]> {
  const task = getDocument({ data: data.slice(), verbosity: 0 });
  const pdf = await task.promise;
  const texts: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    texts.push(
      items
        .map((item) => ('str' in item ? item.str : ''))
        .join('')
        .replace(/\s/g, ''),
    );
  }
  await task.destroy();
  return texts;
}
