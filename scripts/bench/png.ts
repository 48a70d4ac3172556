import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';
import { plainTemplate } from './plain-template.ts';
import satori from 'satori';
import { canvasFor } from '../../src/core/formats/canvas.ts';
import { compileSheet } from '../../src/core/sheets/compile.ts';
import { fillSheet } from '../../src/core/sheets/fill-sheet.ts';
import { designedFormats as formats } from '../../src/core/templates/designed-formats.ts';
import { prepareSheet } from '../../src/core/editions/prepare-sheet.ts';
import { svgOf } from '../../src/core/png/compile-png.ts';
import { createShaper } from '../../src/core/text/shaper.ts';
import { readContent } from '../../src/node/content/read-content.ts';
import { compileSheetPng, fillPng } from '../../src/node/raster/fill-png.ts';
import { readFonts } from '../../src/node/raster/fonts.ts';
import { encodePng } from '../../src/node/raster/png.ts';
import { rasterSize } from '../../src/core/formats/raster-size.ts';
import { freeNativeBuffers, rasterize } from '../../src/node/raster/raster.ts';
import { formatResults, measure } from './measure.ts';

const ROUNDS = 9;
/** Places a round: one alone is over before the garbage of the contestant before it is gone. */
const FILLS = 10;
const fillsOf = (round: number) => Array.from({ length: FILLS }, (_, index) => round * FILLS + index);

/** An A3 poster at 300 dpi for a place of its own, written to disk: filled, and by plain satori and resvg. */
export async function benchPng(): Promise<string> {
  const content = await readContent('content');
  const fonts = await readFonts();
  const shaper = await createShaper(fonts);
  const { palette } = content.campaign;
  const format = formats['a3-poster'];
  const job = { venue: content.venues[0]?.id ?? '', format: 'a3-poster', language: 'vi' } as const;
  const { sheet } = prepareSheet(job, { content }, formats);
  const { widthPx } = rasterSize(format);
  const textsOf = (place: number) => ({
    ...sheet.slots,
    place: `Trạm y tế số ${place + 2}`,
    address: `${place + 2} đường Lê Lợi`,
  });

  const beforeCompile = performance.now();
  const tools = { palette, fonts, shaper };
  const compiledSheet = await compileSheet(format, sheet, tools);
  const compiled = await compileSheetPng(format, compiledSheet, tools);
  const compileMs = performance.now() - beforeCompile;

  const canvas = canvasFor(format, sheet.qr);
  const satoriFonts = fonts.map(({ name, weight, data }) => ({ name, weight, data: Buffer.from(data) }));
  const plain = async () => {
    const template = plainTemplate(format, sheet, tools);
    const svg = await satori(template as unknown as Parameters<typeof satori>[0], {
      width: canvas.widthPx,
      height: canvas.heightPx,
      fonts: satoriFonts,
    });
    const trimmed = Math.round((widthPx * canvas.widthPx) / (canvas.widthPx - 2 * canvas.bleedPx));
    const options = { font: { loadSystemFonts: false }, fitTo: { mode: 'width', value: trimmed } } as const;
    return new Resvg(svg, options).render().asPng();
  };

  const folder = await mkdtemp(join(tmpdir(), 'bench-png-'));
  const sizes = new Map<string, number>();
  const write = async (name: string, round: number, png: Uint8Array) => {
    sizes.set(name, png.length);
    await writeFile(join(folder, `${name}-${round}.png`), png);
  };
  try {
    const results = await measure(
      [
        {
          name: 'filled, nothing written',
          jobs: FILLS,
          async run(round) {
            for (const place of fillsOf(round)) await fillPng(compiled, textsOf(place));
          },
        },
        {
          name: 'filled',
          jobs: FILLS,
          async run(round) {
            for (const place of fillsOf(round)) {
              const filled = await fillPng(compiled, textsOf(place));
              if ('overflows' in filled) throw new Error('a name does not fit');
              await write('filled', place, filled.png);
            }
          },
        },
        {
          name: 'drawn whole from the compiled sheet',
          run: async (round) => {
            const drawing = fillSheet(compiledSheet, textsOf(round), tools);
            const pixels = await rasterize(svgOf(drawing, compiled.options, compiled.tools));
            await write('whole', round, encodePng(pixels, compiled.options));
          },
        },
        {
          name: 'plain satori and resvg',
          run: async (round) => {
            await write('plain', round, await plain());
            await freeNativeBuffers();
          },
        },
      ],
      ROUNDS,
    );
    const [alone, filled] = results.map(({ medianMs }) => Math.round(medianMs));
    const kilobytes = [...sizes].map(([name, bytes]) => `${name} ${Math.round(bytes / 1000)} kB`).join(', ');
    return [
      formatResults(`A3 pictures at 300 dpi, each for a place of its own (medians of ${ROUNDS})`, results),
      `limited by drawing and compressing the rows that the texts touch: ${alone} of ${filled} ms`,
      `Once for each template: ${Math.round(compileMs)} ms. ${kilobytes}.`,
    ].join('\n');
  } finally {
    await rm(folder, { recursive: true });
  }
}
