import { prepareSheet } from '../../../src/core/editions/prepare-sheet.ts';
import { languagesOf } from '../../../src/core/formats/language.ts';
import type { Drawing } from '../../../src/core/drawing/drawing.ts';
import type { PrintFormat } from '../../../src/core/formats/format.ts';
import type { OutputProfile } from '../../../src/core/pdf/output-intent.ts';
import { writePdf } from '../../../src/core/pdf/write-pdf.ts';
import { makePages } from '../../../src/core/sheets/make-pages.ts';
import { pdfOptionsFor } from '../../../src/core/sheets/pdf-options.ts';
import { designedFormats } from '../../../src/core/templates/designed-formats.ts';
import type { Design, DesignedFormat } from '../../../src/core/templates/template.ts';
import { createShaper } from '../../../src/core/text/shaper.ts';
import { readOnce } from '../../read-once.ts';
import { readFonts } from '../../../src/node/raster/fonts.ts';

/** Every design that is printed on a page of its own, once. */
export const printedDesigns = Object.entries<DesignedFormat>(designedFormats)
  .flatMap(([id, format]): [string, PrintFormat & Design][] =>
    format.medium === 'print' && format.outputs.includes('pdf') && !format.imposition ? [[id, format]] : [],
  )
  .filter(
    ([, { Template }], index, all) => all.findIndex(([, other]) => other.Template === Template) === index,
  );

export type PrintedSheet = { readonly pdf: Uint8Array; readonly drawing: Drawing; readonly texts: string };

/** The first venue's sheet of each of these designs, in the first language that the format has. */
export async function printSheets(outputProfile?: OutputProfile): Promise<ReadonlyMap<string, PrintedSheet>> {
  const content = await readOnce('content');
  const fonts = await readFonts();
  const tools = { fonts, palette: content.campaign.palette, shaper: await createShaper(fonts) };
  const sheets = new Map<string, PrintedSheet>();
  for (const [id, format] of printedDesigns) {
    const [language = 'vi'] = languagesOf(format, content.campaign.languages);
    const job = { venue: content.venues[0]?.id ?? '', format: id, language };
    const { sheet } = prepareSheet(job, { content }, designedFormats);
    const { pages, drawing, tools: own } = await makePages(format, sheet, tools);
    const options = pdfOptionsFor(format, sheet.locale, own);
    const pdf = writePdf(pages, {
      ...{ ...options, title: id, cropMarks: true, date: '2020-08-20' },
      ...(outputProfile && { outputProfile }),
    });
    const texts = pages.flatMap((page) => page.drawing.marks.filter((mark) => mark.kind === 'text'));
    sheets.set(id, { pdf, drawing, texts: texts.map(({ text }) => text).join(' ') });
  }
  return sheets;
}
