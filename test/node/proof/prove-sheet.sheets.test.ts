import { beforeAll, describe, expect, test } from 'vitest';
import { type FinishedPages, makePages } from '../../../src/core/sheets/make-pages.ts';
import { prepareSheet } from '../../../src/core/editions/prepare-sheet.ts';
import { proofLevels } from '../../../src/core/proof/levels.ts';
import { createShaper } from '../../../src/core/text/shaper.ts';
import { readOnce } from '../../read-once.ts';
import { readFonts } from '../../../src/node/raster/fonts.ts';
import { openDecoders } from '../../../src/node/proof/decoders.ts';
import { proveSheet } from '../../../src/node/proof/prove-sheet.ts';
import { codeSample, samplePayload } from '../../core/proof/code-sample.ts';
import { plainFormats } from '../../core/sheets/plain-sheet.tsx';
import { toSvg } from '../../../src/core/drawing/to-svg.ts';
import type { Pixels } from '../../../src/core/png/pixels.ts';
import { rasterize } from '../../../src/node/raster/raster.ts';
import { campaignDir } from '../content/edited-campaign.ts';

test.each(['zxing', 'zbar'] as const)(
  '%s reads a clean code and finds none where there is none',
  async (id) => {
    const { pixels } = codeSample({ modulePx: 4 });
    const read = (await openDecoders())[id];
    expect(await read(pixels)).toEqual([samplePayload]);
    expect(await read({ ...pixels, rgba: new Uint8Array(pixels.rgba.length).fill(255) })).toEqual([]);
  },
);

test.each(['zxing', 'zbar'] as const)('%s is given no picture that is larger than its bytes', async (id) => {
  const { pixels } = codeSample({ modulePx: 4 });
  const read = (await openDecoders())[id];
  await expect(read({ ...pixels, heightPx: 3000 })).rejects.toThrow(
    /^a picture to be read is 180 × 3000 px but has 129600 bytes$/,
  );
});

describe('a finished sheet', () => {
  let sheet: Parameters<typeof proveSheet>[0];

  beforeAll(async () => {
    const content = await readOnce(campaignDir);
    const job = { venue: 'swimming-pool', format: 'a4-poster', language: 'vi' } as const;
    const prepared = prepareSheet(job, { content, siteUrl: 'https://loa.example' }, plainFormats());
    const fonts = await readFonts();
    const tools = { fonts, palette: content.campaign.palette, shaper: await createShaper(fonts) };
    const finished = await makePages({ format: prepared.format, sheet: prepared.sheet }, tools);
    const { format } = prepared;
    sheet = { ...finished, format, qr: prepared.sheet.qr, pixels: await picture(finished, 2480) };
  });

  test('is read by both decoders at every level it must pass, and its border measured', async () => {
    const proved = await proveSheet(sheet);
    expect(proved?.quietModules).toBeGreaterThanOrEqual(4);
    expect(proved?.proof.passed.zxing).toEqual(
      expect.arrayContaining(['print', 'screen', 'grey', 'combined']),
    );
    expect(proofLevels.indexOf(proved?.proof.weakest ?? 'print')).toBeGreaterThanOrEqual(
      proofLevels.indexOf('combined'),
    );
  });

  test('is proved the same each time', async () => {
    expect(await proveSheet(sheet)).toEqual(await proveSheet(sheet));
  });

  test('too large for a picture of 300 dpi is drawn again around its code', async () => {
    const preview = await picture(sheet, 400);
    expect((await proveSheet({ ...sheet, pixels: preview }))?.proof.passed.zbar).toContain('print');
  });

  test('whose picture lost its code is refused', async () => {
    const pixels = { ...sheet.pixels, rgba: new Uint8Array(sheet.pixels.rgba.length).fill(255) };
    await expect(proveSheet({ ...sheet, pixels })).rejects.toThrow(
      'at the level "print" zxing reads nothing',
    );
  });

  test('that leads elsewhere is refused', async () => {
    const qr = { ...sheet.qr, payload: 'HTTPS://LOA.EXAMPLE/Q/KS/' };
    await expect(proveSheet({ ...sheet, qr })).rejects.toThrow(
      'should read "HTTPS://LOA.EXAMPLE/Q/KS/" but at the level "print" zxing reads "HTTPS://LOA.EXAMPLE/Q/HB/"',
    );
  });

  test('without a code has nothing to prove', async () => {
    const marks = sheet.drawing.marks.filter((mark) => mark.kind !== 'path' || !mark.crisp);
    expect(await proveSheet({ ...sheet, drawing: { ...sheet.drawing, marks } })).toBeUndefined();
  });
});

/** The trimmed sheet at a width. */
function picture(
  { drawing, canvas, tools }: Pick<FinishedPages, 'drawing' | 'canvas' | 'tools'>,
  widthPx: number,
) {
  const { bleedPx } = canvas;
  const inner = { widthPx: canvas.widthPx - 2 * bleedPx, heightPx: canvas.heightPx - 2 * bleedPx };
  const size = { width: `${widthPx}`, height: `${Math.round((widthPx * inner.heightPx) / inner.widthPx)}` };
  const options = { viewBox: { xPx: bleedPx, yPx: bleedPx, ...inner }, ...size, title: 'x', lang: 'vi' };
  return rasterize(toSvg(drawing, options, tools)) satisfies Promise<Pixels>;
}
