import type { JSXNode } from 'satori/jsx';
import { expect, test } from 'vitest';
import type { Drawing, TextMark } from '../../../src/core/drawing/drawing.ts';
import { chooseTexts } from '../../../src/core/drawing/slots/choose-texts.ts';
import { fromSatori } from '../../../src/core/drawing/from-satori.ts';
import { languagesOf } from '../../../src/core/formats/language.ts';
import { compileSheet } from '../../../src/core/sheets/compile.ts';
import { fillSheet } from '../../../src/core/sheets/fill-sheet.ts';
import { sheetTree } from '../../../src/core/sheets/sheet-tree.ts';
import { designedFormats as formats } from '../../../src/core/templates/designed-formats.ts';
import { formatOf } from '../../../src/core/sheets/job.ts';
import { layOut } from '../../../src/core/sheets/lay-out.ts';
import { withEdition } from '../../../src/core/sheets/with-edition.ts';
import { prepareSheet } from '../../../src/core/editions/prepare-sheet.ts';
import { typefacesOf } from '../../../src/core/text/typefaces.ts';
import { createShaper } from '../../../src/core/text/shaper.ts';
import { readOnce } from '../../read-once.ts';
import { readFonts } from '../../../src/node/raster/fonts.ts';

const content = await readOnce('test/fixtures/campaign');
const fonts = await readFonts();
const { palette } = content.campaign;
const tools = { fonts, palette, shaper: await createShaper(fonts) };
const sheets = Object.keys(formats).flatMap((format) => {
  const languages = languagesOf(formatOf(formats, format, 'test'), content.campaign.languages);
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

  const { words, layers, canvas } = sheetTree(format, sheet, tools);
  const { slots } = withEdition(compiled.drawing, undefined);
  const chosen = [...chooseTexts(slots, texts, tools.shaper).values()];
  const template = withTexts(words, chosen, filled) as JSXNode;
  const typefaces = typefacesOf(sheet.locale);
  const { svg, nodes } = await layOut({ ...canvas, template, fonts, typefaces });
  const plain = fromSatori(svg, nodes, { typefaces, layers });

  expect(linesOf(filled)).toEqual(linesOf(plain));
});

/** The tree with each slot's text in its box at the size that it shrinks to, and no slot left. */
function withTexts(tree: unknown, chosen: string[], { marks }: Drawing): unknown {
  const visit = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(visit);
    if (typeof node !== 'object' || node === null || !('props' in node)) return node;
    const { 'data-slot': slot, ...props } = node.props as Record<string, unknown>;
    if (slot === undefined) return { ...node, props: { ...props, children: visit(props['children']) } };
    const text = chosen.shift() ?? '';
    const line = marks.find(
      (mark) => mark.kind === 'text' && mark.text.length > 3 && text.startsWith(mark.text),
    );
    const style = { ...(props['style'] as object), ...(line?.kind === 'text' && { fontSize: line.sizePx }) };
    return { ...node, props: { ...props, style, children: text } };
  };
  return visit(tree);
}

/** Lines of text by what is seen of them, to whole pixels, from the top. */
function linesOf({ marks }: Drawing): string[] {
  return marks
    .filter((mark): mark is TextMark => mark.kind === 'text')
    .map(({ text, font, weight, sizePx, xPx, yPx, fill }) =>
      [Math.round(yPx), Math.round(xPx), text, font, weight, sizePx, fill].join(' | '),
    )
    .toSorted();
}
