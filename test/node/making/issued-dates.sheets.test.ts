import { beforeAll, describe, expect, test } from 'vitest';
import { planEditions } from '../../../src/core/editions/issue-editions.ts';
import { readSheetFile } from '../../../src/core/places/sheet-file.ts';
import { designedFormats as formats } from '../../../src/core/templates/designed-formats.ts';
import { createShaper } from '../../../src/core/text/shaper.ts';
import { createMaker } from '../../../src/node/making/make-material.ts';
import { readFonts } from '../../../src/node/raster/fonts.ts';
import { readOnce } from '../../read-once.ts';
import { campaignDir } from '../content/edited-campaign.ts';

const job = { venue: 'canteen', format: 'a4-poster', language: 'vi' } as const;
const content = await readOnce(campaignDir);

/** The poster's print file as text, and the compiled sheet beside it, by a maker that knows these editions. */
async function make(editions: NonNullable<typeof content.editions>) {
  const maker = await createMaker({ content: { ...content, editions } });
  const { files, sheet } = await maker.make(maker.gather(job));
  const pdf = files.find(({ record }) => record.file.endsWith('.pdf'));
  return { pdf: Buffer.from(pdf?.bytes ?? []).toString('latin1'), sheet: readSheetFile(sheet) };
}

describe('the day of a print file', () => {
  let editions: NonNullable<typeof content.editions>;
  beforeAll(async () => {
    const fonts = await readFonts();
    const tools = { fonts, shaper: await createShaper(fonts), palette: content.campaign.palette };
    const own = { ...content, venues: content.venues.filter(({ id }) => id === job.venue) };
    editions = (await planEditions({ content: own }, { formats, tools }, '2031-03-20')).editions;
  });

  test('is that of its edition, for readers of either kind, and goes with the sheet that offices fill', async () => {
    const { pdf, sheet } = await make(editions);
    expect(pdf).toContain('/CreationDate(D:20310320000000Z)/ModDate(D:20310320000000Z)');
    expect(pdf).toContain('<xmp:CreateDate>2031-03-20T00:00:00Z</xmp:CreateDate>');
    expect(sheet.date).toBe('2031-03-20');
  });

  test('is left out of a draft', async () => {
    const { pdf, sheet } = await make([]);
    expect(pdf).toContain('%PDF');
    expect(pdf).not.toMatch(/CreationDate|CreateDate/);
    expect(sheet).not.toHaveProperty('date');
  });
});
