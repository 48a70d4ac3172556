import { expect, test } from 'vitest';
import { localeIds } from '../../../src/core/i18n/locales.ts';
import { designedFormats as formats } from '../../../src/core/templates/designed-formats.ts';
import { formatOf } from '../../../src/core/sheets/job.ts';
import { makePages } from '../../../src/core/sheets/make-pages.ts';
import { prepareSheet } from '../../../src/core/editions/prepare-sheet.ts';
import { createShaper } from '../../../src/core/text/shaper.ts';
import { readContent } from '../../../src/node/content/content.ts';
import { readFonts } from '../../../src/node/raster/fonts.ts';

const content = await readContent('content');
const fonts = await readFonts();
const tools = { fonts, shaper: await createShaper(fonts), palette: content.campaign.palette };
const sheets = Object.keys(formats).flatMap((format) => {
  const { languages = localeIds } = formatOf(formats, format, 'test');
  return languages.map((language) => ({ format, language }));
});

const ended = {
  vi: 'Tư liệu 2020–2021. Từ ngày 30/9/2021, PC-Covid thay Bluezone.',
  en: 'A record of 2020–2021. PC-Covid replaced Bluezone on 30 September 2021.',
};
const noAuthority = {
  vi: 'không phải cơ quan nhà nước.',
  en: 'not an authority.',
};

test.each(sheets)(
  '$format in $language says that the campaign has ended and that no authority speaks',
  async ({ format: id, language }) => {
    const { sheet, format } = prepareSheet({ venue: 'hospital', format: id, language }, { content }, formats);
    const { drawing } = await makePages(format, sheet, tools);
    const said = drawing.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : [])).join('');
    const words = said.replace(/\s+/g, '');
    for (const locale of localeIds.filter((each) => language.split('-').includes(each))) {
      expect(words).toContain(ended[locale].replace(/\s+/g, ''));
      expect(words).toContain(noAuthority[locale].replace(/\s+/g, ''));
    }
  },
);
