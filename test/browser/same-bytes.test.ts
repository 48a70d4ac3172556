import { createHash } from 'node:crypto';
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { compileSheet } from '../../src/core/sheets/compile.ts';
import { withEdition } from '../../src/core/sheets/with-edition.ts';
import { formats } from '../../src/core/formats/formats.ts';
import { designedFormats } from '../../src/core/templates/designed-formats.ts';
import { prepareSheet } from '../../src/core/editions/prepare-sheet.ts';
import { compilePdf } from '../../src/core/pdf/compile-pdf.ts';
import { fillPdf } from '../../src/core/pdf/write-pdf.ts';
import { createShaper } from '../../src/core/text/shaper.ts';
import { readContent } from '../../src/node/content/read-content.ts';
import { readFonts } from '../../src/node/raster/fonts.ts';
import { campaignDir } from '../node/content/edited-campaign.ts';
import type { FillRequest } from './fill-worker.ts';
import { computer, useSite } from './site.ts';

const folder = resolve('.cache', `same-bytes-${process.pid}`);
let request: FillRequest;
let hashesInNode: readonly string[];

beforeAll(async () => {
  await mkdir(folder, { recursive: true });
  const content = await readContent(campaignDir);
  const fonts = await readFonts();
  const shaper = await createShaper(fonts);
  const { palette } = content.campaign;
  const format = formats['a5-leaflet'];
  const job = { venue: 'canteen', format: 'a5-leaflet', language: 'vi' } as const;
  const { sheet } = prepareSheet(job, { content }, designedFormats);
  const compiledSheet = await compileSheet(designedFormats['a5-leaflet'], sheet, { palette, fonts, shaper });
  const drawing = withEdition(compiledSheet.drawing, undefined);
  const options = { lang: 'vi-VN', size: format, cropMarks: true, colours: 'cmyk', palette } as const;
  const { widthMm, heightMm, bleedMm } = format;
  request = {
    drawing,
    options: { ...options, size: { widthMm, heightMm, bleedMm } },
    fonts: fonts.map(({ name, weight }, index) => ({ name, weight, url: `/${index}.ttf` })),
    places: [
      { title: 'Trạm', values: { place: 'Trạm y tế xã Nà Hỳ', address: 'Ấp 3', hotline: '1900 9095' } },
      { title: 'Ỷ La', values: { place: 'Nhà văn hoá phường Ỷ La – cơ sở 2, tổ dân phố số 14' } },
      { title: '½', values: { place: 'Phòng ½ §', office: 'Uỷ ban' } },
    ],
  };
  const compiled = compilePdf([{ drawing }], { ...request.options, shaper });
  hashesInNode = request.places.map((place) => {
    const filled = fillPdf(compiled, place);
    return 'pdf' in filled ? createHash('sha256').update(filled.pdf).digest('hex') : 'overflows';
  });
  await Promise.all(fonts.map(({ data }, index) => writeFile(join(folder, `${index}.ttf`), data)));
  await bundleWorker();
});
const site = useSite(() => folder);
afterAll(() => rm(folder, { recursive: true, force: true }));

/** HarfBuzz looks for its WebAssembly beside the script that it is in. */
async function bundleWorker(): Promise<void> {
  await build({
    entryPoints: [join(import.meta.dirname, 'fill-worker.ts')],
    outfile: join(folder, 'fill-worker.js'),
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: 'chrome120',
    external: ['node:*', 'module', 'fs', 'path', 'url'],
    logLevel: 'error',
  });
  const wasm = fileURLToPath(import.meta.resolve('harfbuzzjs/dist/harfbuzz.wasm'));
  await copyFile(wasm, join(folder, 'harfbuzz.wasm'));
  await writeFile(
    join(folder, 'index.html'),
    '<!doctype html><link rel="icon" href="data:,"><title>Fill</title>',
  );
}

test('a sheet filled in a browser’s worker has the bytes that Node writes', async () => {
  const { page } = await site.visit('/', computer);
  const hashes = await page.evaluate(
    (sent) =>
      new Promise((answer, reject) => {
        const worker = new Worker('/fill-worker.js', { type: 'module' });
        worker.addEventListener('message', ({ data }) => {
          if (data === 'ready') worker.postMessage(sent);
          else answer(data);
        });
        worker.addEventListener('error', ({ message }) => reject(new Error(message)));
      }),
    request,
  );
  expect(hashes).toEqual(hashesInNode);
  expect(new Set(hashesInNode).size).toBe(3);
  for (const hash of hashesInNode) expect(hash).toMatch(/^[0-9a-f]{64}$/);
});
