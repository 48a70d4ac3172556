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

const printed = Object.entries<DesignedFormat>(designedFormats).flatMap(
  ([id, format]): [string, PrintFormat & Design][] =>
    format.medium === 'print' && format.outputs.includes('pdf') ? [[id, format]] : [],
);

/** Every format whose sheets are printed in parts, in copies or turned. */
export const imposedDesigns = printed.filter(([, { imposition }]) => imposition);

/** Every design that is printed on a page of its own, once. */
export const printedDesigns = printed
  .filter(([, { imposition }]) => !imposition)
  .filter(
    ([, { Template }], index, all) => all.findIndex(([, other]) => other.Template === Template) === index,
  );

export type PrintedSheet = { readonly pdf: Uint8Array; readonly drawing: Drawing; readonly texts: string };

type MadeSheet = Awaited<ReturnType<typeof makeAll>>[number];

/** The first venue's sheet of each of these designs, in the first language that the format has. */
async function makeAll() {
  const content = await readOnce('content');
  const fonts = await readFonts();
  const tools = { fonts, palette: content.campaign.palette, shaper: await createShaper(fonts) };
  const made = [];
  for (const [id, format] of [...printedDesigns, ...imposedDesigns]) {
    const [language = 'vi'] = languagesOf(format, content.campaign.languages);
    const job = { venue: content.venues[0]?.id ?? '', format: id, language };
    const { sheet } = prepareSheet(job, { content }, designedFormats);
    made.push({ id, format, locale: sheet.locale, ...(await makePages({ format, sheet }, tools)) });
  }
  return made;
}

/** Laid out once for all files of tests in a process. */
let known: ReturnType<typeof makeAll> | undefined;

/** Each of them as its print file. */
export async function printSheets(outputProfile?: OutputProfile): Promise<ReadonlyMap<string, PrintedSheet>> {
  known ??= makeAll();
  return new Map((await known).map((made) => [made.id, print(made, outputProfile)]));
}

function print(made: MadeSheet, outputProfile: OutputProfile | undefined): PrintedSheet {
  const { id, format, locale, pages, drawing, tools } = made;
  const options = pdfOptionsFor(format, locale, tools);
  const pdf = writePdf(pages, {
    ...{ ...options, title: id, cropMarks: true, date: '2020-08-20' },
    ...(outputProfile && { outputProfile }),
  });
  const texts = pages.flatMap((page) => page.drawing.marks.filter((mark) => mark.kind === 'text'));
  return { pdf, drawing, texts: texts.map(({ text }) => text).join(' ') };
}
