import { describe, expect, test } from 'vitest';
import { languagesOf, localesOf, type SheetLanguage } from '../../../src/core/formats/language.ts';
import { designedFormats as formats } from '../../../src/core/templates/designed-formats.ts';
import { formatOf } from '../../../src/core/sheets/job.ts';
import { makePages } from '../../../src/core/sheets/make-pages.ts';
import { prepareSheet } from '../../../src/core/editions/prepare-sheet.ts';
import { createShaper } from '../../../src/core/text/shaper.ts';
import { readOnce } from '../../read-once.ts';
import { readFonts } from '../../../src/node/raster/fonts.ts';

const content = await readOnce('content');
const fonts = await readFonts();
const tools = { fonts, shaper: await createShaper(fonts), palette: content.campaign.palette };
const sheets = Object.keys(formats).flatMap((format) => {
  const languages = languagesOf(formatOf(formats, format, 'test'), content.campaign.languages);
  return languages.map((language) => ({ format, language }));
});

const { ended } = content.campaign;
const running = { ...content, campaign: { ...content.campaign, status: 'active' as const } };

/** All lines of a hospital's sheet. */
async function linesOf(from: typeof content, id: string, language: SheetLanguage) {
  const job = { venue: 'hospital', format: id, language };
  const { sheet, format } = prepareSheet(job, { content: from }, formats);
  const { drawing } = await makePages({ format, sheet }, tools);
  return drawing.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
}
/** The same without the spaces at which a design may break them. */
const wordsOf = async (...of: Parameters<typeof linesOf>) => packed((await linesOf(...of)).join(''));
const packed = (text = '') => text.replace(/\s+/g, '').toLowerCase();

describe.each(sheets)('$format in $language', ({ format, language }) => {
  const spoken = localesOf(language).filter((each) => each !== undefined);

  test('says that it is a record and that no authority speaks', async () => {
    const words = await wordsOf(content, format, language);
    for (const locale of spoken) {
      expect(words).toContain(packed(ended?.record[locale]));
      expect(words).toContain(
        { vi: 'khôngphảicơquannhànước', en: 'notbyagovernmentbody', zh: '非政府机关' }[locale],
      );
    }
  });

  test('says nothing of a record while the campaign goes on', async () => {
    const words = await wordsOf(running, format, language);
    for (const locale of spoken) {
      expect(words).not.toContain(packed(ended?.record[locale]));
      expect(words).not.toContain(packed(ended?.band[locale]));
    }
  });

  test('says all the rest as before while the campaign goes on', async () => {
    const before = (await linesOf(content, format, language)).join(' ');
    const over = spoken.flatMap((locale) => [ended?.band[locale] ?? '', ended?.record[locale] ?? '']);
    const rest = over.reduce((text, words) => flat(text).replaceAll(flat(words), ' '), before);
    const words = rest.split(' ').filter((word) => /[\p{L}\p{N}]/u.test(word));
    const left = await wordsOf(running, format, language);
    expect(words.length).toBeGreaterThan(3);
    expect(words.filter((word) => !left.includes(packed(word)))).toEqual([]);
  });
});

/** Lines with one space between words, wherever a design breaks them. */
const flat = (text: string) => text.replace(/\s+/g, ' ').toLowerCase();
