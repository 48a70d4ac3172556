import { expect, test } from 'vitest';
import type { Drawing, TextMark } from '../../../src/core/drawing/drawing.ts';
import { fromSatori } from '../../../src/core/drawing/from-satori.ts';
import { localeIds } from '../../../src/core/i18n/locales.ts';
import { compileSheet, fillSheet } from '../../../src/core/sheets/compile.ts';
import { designedFormats as formats } from '../../../src/core/templates/designed-formats.ts';
import { formatOf } from '../../../src/core/sheets/job.ts';
import { layOut } from '../../../src/core/sheets/lay-out.ts';
import { paintScene, screenColours } from '../../../src/core/scenes/paint-scene.ts';
import { prepareSheet } from '../../../src/core/editions/prepare-sheet.ts';
import { createShaper } from '../../../src/core/text/shaper.ts';
import { readContent } from '../../../src/node/content/content.ts';
import { readFonts } from '../../../src/node/raster/fonts.ts';

const content = await readContent('test/fixtures/campaign');
const fonts = await readFonts();
const { palette } = content.campaign;
const tools = { fonts, palette, shaper: await createShaper(fonts) };
const colour = screenColours(palette);
const sheets = Object.keys(formats).flatMap((format) => {
  const { languages = localeIds } = formatOf(formats, format, 'test');
  return languages.map((language) => ({ format, language }));
});

const texts = {
  place: 'Hồ bơi Mơ',
  address: '12 Bến Mơ',
  office: 'Hội đồng',
  hotline: '1900 0000',
  note: 'Tầng 2',
};

test.each(sheets)('$format in $language, filled, is what satori alone would draw', async (job) => {
  const format = formatOf(formats, job.format, 'test');
  const { sheet } = prepareSheet(
    { ...job, venue: 'canteen' },
    { content, siteUrl: 'https://loa.example' },
    formats,
  );
  const compiled = await compileSheet(format, sheet, tools);
  const filled = fillSheet(compiled, texts, tools);

  const { canvas } = compiled;
  const venue = { ...sheet.venue, scene: paintScene(sheet.venue.scene, colour) };
  const template = format.Template({ content: { ...sheet, venue, slots: texts }, canvas, colour, palette });
  const { svg, nodes } = await layOut({ ...canvas, template, fonts });
  // without its name a slot is a text like any other, drawn by satori
  const unnamed = nodes.map(({ props: { 'data-slot': _, ...props }, ...node }) => ({ ...node, props }));
  const plain = fromSatori(svg, unnamed, palette);

  expect(linesOf(filled)).toEqual(linesOf(plain));
});

/** Lines of text by what is seen of them, to whole pixels, from the top. */
function linesOf({ marks }: Drawing): string[] {
  return marks
    .filter((mark): mark is TextMark => mark.kind === 'text')
    .map(({ text, font, weight, sizePx, xPx, yPx, fill }) =>
      [Math.round(yPx), Math.round(xPx), text, font, weight, sizePx, fill].join(' | '),
    )
    .toSorted();
}
