import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import { toSvg } from '../../src/core/drawing/to-svg.ts';
import { canvasFor } from '../../src/core/formats/canvas.ts';
import { compileSheet } from '../../src/core/sheets/compile.ts';
import { fillSheet } from '../../src/core/sheets/fill-sheet.ts';
import { formats } from '../../src/core/formats/formats.ts';
import { designedFormats } from '../../src/core/templates/designed-formats.ts';
import { prepareSheet } from '../../src/core/editions/prepare-sheet.ts';
import { writePdf } from '../../src/core/pdf/write-pdf.ts';
import { plainTemplate } from './plain-template.ts';
import { createShaper } from '../../src/core/text/shaper.ts';
import { readContent } from '../../src/node/content/read-content.ts';
import { readFonts } from '../../src/node/raster/fonts.ts';
import { encodePng } from '../../src/node/raster/png.ts';
import { rasterSize } from '../../src/core/formats/raster-size.ts';
import { rasterize } from '../../src/node/raster/raster.ts';
import { formatResults, measure } from './measure.ts';

const ROUNDS = 7;

/** An A3 poster for a place of its own: our way from layout and from a compiled sheet, and satori with resvg. */
export async function benchMaterials(): Promise<string> {
  const content = await readContent('content');
  const fonts = await readFonts();
  const shaper = await createShaper(fonts);
  const { palette } = content.campaign;
  const tools = { palette, fonts, shaper };
  const format = formats['a3-poster'];
  const venue = content.venues[0]?.id ?? '';
  const { sheet } = prepareSheet(
    { venue, format: 'a3-poster', language: 'vi' },
    { content },
    designedFormats,
  );
  const compiled = await compileSheet(designedFormats['a3-poster'], sheet, tools);
  const size = rasterSize(format);
  const textsOf = (round: number) => ({ ...sheet.slots, place: `Trạm y tế số ${round}` });
  const pdfOptions = {
    lang: 'vi-VN',
    size: format,
    cropMarks: true,
    colours: 'cmyk',
    palette,
    shaper,
  } as const;
  const viewBox = { xPx: 30, yPx: 30, widthPx: format.widthMm * 10, heightPx: format.heightMm * 10 };
  const svgOptions = {
    viewBox,
    width: `${size.widthPx}`,
    height: `${size.heightPx}`,
    title: '',
    lang: 'vi-VN',
  };

  const pdfOf = (drawing: ReturnType<typeof fillSheet>) =>
    writePdf([{ drawing }], { ...pdfOptions, title: 'A3' });
  const pngOf = async (drawing: ReturnType<typeof fillSheet>) =>
    encodePng(await rasterize(toSvg(drawing, svgOptions, tools)), size);

  /** satori with its text as outlines, as its own documentation draws it. */
  const plainSvg = async () => {
    const template = plainTemplate(designedFormats['a3-poster'], sheet, tools);
    const canvas = canvasFor(format, sheet.qr);
    const satoriFonts = fonts.map(({ name, weight, data }) => ({
      name,
      weight,
      data: Buffer.from(data.buffer),
    }));
    return satori(template as unknown as Parameters<typeof satori>[0], {
      width: canvas.widthPx,
      height: canvas.heightPx,
      fonts: satoriFonts,
    });
  };

  const results = await measure(
    [
      {
        name: 'print PDF, sheet compiled before',
        run: async (round) => pdfOf(fillSheet(compiled, textsOf(round), tools)),
      },
      {
        name: 'print PDF from the template',
        run: async (round) =>
          pdfOf(
            fillSheet(await compileSheet(designedFormats['a3-poster'], sheet, tools), textsOf(round), tools),
          ),
      },
      {
        name: 'PNG at 300 dpi, sheet compiled before',
        run: (round) => pngOf(fillSheet(compiled, textsOf(round), tools)),
      },
      {
        name: 'plain satori to SVG, resvg to PNG',
        run: async () =>
          new Resvg(await plainSvg(), {
            font: { loadSystemFonts: false },
            fitTo: { mode: 'width', value: size.widthPx },
          })
            .render()
            .asPng(),
      },
    ],
    ROUNDS,
  );
  const [written = 0, fromTemplate = 0, picture = 0] = results.map(({ medianMs }) => medianMs);
  return [
    formatResults(`A3 posters, each for a place of its own (medians of ${ROUNDS}, taken in turns)`, results),
    `limited by layout, ${(fromTemplate - written).toFixed(0)} of ${fromTemplate.toFixed(0)} ms of a PDF from its template, ` +
      `and by drawing and compressing ${size.widthPx} × ${size.heightPx} px, ${picture.toFixed(0)} ms`,
  ].join('\n');
}
