import { expect, test } from 'vitest';
import { toSvg } from '../../../src/core/drawing/to-svg.ts';
import { languagesOf } from '../../../src/core/formats/language.ts';
import { designedFormats as formats } from '../../../src/core/templates/designed-formats.ts';
import { formatOf } from '../../../src/core/sheets/job.ts';
import { makePages } from '../../../src/core/sheets/make-pages.ts';
import { prepareSheet } from '../../../src/core/editions/prepare-sheet.ts';
import { createShaper } from '../../../src/core/text/shaper.ts';
import { readOnce } from '../../read-once.ts';
import { readFonts } from '../../../src/node/raster/fonts.ts';

const content = await readOnce('test/fixtures/campaign');
const fonts = await readFonts();
const tools = { fonts, palette: content.campaign.palette, shaper: await createShaper(fonts) };

/** In both languages the sheets that every venue has; of the others one of each design in its first language. */
const always = [
  'a4-poster',
  'a3-poster',
  'a5-leaflet',
  'slide-1080p',
  'slide-portrait',
  'coverage-slide',
  'qr',
];
const known = new Set(always.map((id) => formatOf(formats, id, 'golden').Template));
const others = Object.keys(formats).flatMap((id) => {
  const format = formatOf(formats, id, 'golden');
  const { Template } = format;
  const languages = languagesOf(format, content.campaign.languages);
  const isNew = !known.has(Template);
  known.add(Template);
  return isNew ? languages.slice(0, 1).map((language) => ({ format: id, language })) : [];
});
const sheets = [
  ...always.flatMap((format) => content.campaign.languages.map((language) => ({ format, language }))),
  ...others,
];

// Changed on purpose and looked at: npx vitest run test/core/templates/golden.sheets.test.ts -u
test.each(sheets)('$format in $language is drawn as it was', async ({ format: id, language }) => {
  const job = { venue: 'swimming-pool', format: id, language };
  const { sheet } = prepareSheet(job, { content, siteUrl: 'https://loa.example' }, formats);
  const { pages } = await makePages({ format: formatOf(formats, id, 'golden'), sheet }, tools);
  for (const [index, { drawing }] of pages.entries()) {
    const { widthPx, heightPx } = drawing;
    const viewBox = { xPx: 0, yPx: 0, widthPx, heightPx };
    const options = { viewBox, width: `${widthPx}`, height: `${heightPx}`, title: id, lang: language };
    const svg = toSvg(drawing, options, tools);
    const page = index === 0 ? '' : `.${index + 1}`;
    await expect(svg).toMatchFileSnapshot(`../../golden/${id}.${language}${page}.svg`);
  }
});
