import { expect, test } from 'vitest';
import { toSvg } from '../../../src/core/drawing/to-svg.ts';
import { localeIds } from '../../../src/core/i18n/locales.ts';
import { compileSheet, fillSheet } from '../../../src/core/materials/compile.ts';
import { formats } from '../../../src/core/materials/formats.ts';
import { formatOf } from '../../../src/core/materials/job.ts';
import { prepareSheet } from '../../../src/core/materials/prepare.ts';
import { createShaper } from '../../../src/core/text/shaper.ts';
import { readContent } from '../../../src/node/content.ts';
import { readFonts } from '../../../src/node/fonts.ts';

const content = await readContent('test/fixtures/campaign');
const fonts = await readFonts();
const tools = { fonts, palette: content.campaign.palette, shaper: await createShaper(fonts) };
const sheets = Object.keys(formats).flatMap((format) => localeIds.map((language) => ({ format, language })));

// Changed on purpose and looked at: npx vitest run test/core/materials/golden.test.ts -u
test.each(sheets)('$format in $language is drawn as it was', async ({ format: id, language }) => {
  const job = { venue: 'swimming-pool', format: id, language };
  const { sheet } = prepareSheet(job, { content, siteUrl: 'https://loa.example' }, formats);
  const compiled = await compileSheet(formatOf(formats, id, 'golden'), sheet, tools);
  const { widthPx, heightPx } = compiled.canvas;
  const viewBox = { xPx: 0, yPx: 0, widthPx, heightPx };
  const options = { viewBox, width: `${widthPx}`, height: `${heightPx}`, title: id, lang: language };
  const svg = toSvg(fillSheet(compiled, sheet.slots, tools), options, tools.shaper, tools.palette);
  await expect(svg).toMatchFileSnapshot(`../../golden/${id}.${language}.svg`);
});
