/** @jsxImportSource satori/jsx */
import { beforeAll, describe, expect, test } from 'vitest';
import { compileSheet, type CompiledSheet, type DrawingTools, fillSheet } from '../../src/core/materials/compile.ts';
import type { Format } from '../../src/core/materials/format.ts';
import { formats } from '../../src/core/materials/formats.ts';
import { prepareSheet } from '../../src/core/materials/prepare.ts';
import type { SheetContent } from '../../src/core/materials/sheet.ts';
import { svgOf } from '../../src/core/png/compile-png.ts';
import { createShaper } from '../../src/core/text/shaper.ts';
import { readContent } from '../../src/node/content.ts';
import { compileSheetPng, fillPng } from '../../src/node/fill-png.ts';
import { readFonts } from '../../src/node/fonts.ts';
import type { Pixels } from '../../src/node/png.ts';
import { rasterize } from '../../src/node/raster.ts';
import { rasterSize } from '../../src/node/raster-size.ts';
import { plainFormats } from '../core/materials/plain-sheet.tsx';
import { campaignDir } from './edited-campaign.ts';
import { colourTypeOf, decodePng, resolutionOf } from './decode-png.ts';

let tools: DrawingTools;
let content: Awaited<ReturnType<typeof readContent>>;

beforeAll(async () => {
  content = await readContent(campaignDir);
  const fonts = await readFonts();
  tools = { fonts, palette: content.campaign.palette, shaper: await createShaper(fonts) };
});

const short = { place: 'Trạm', address: 'Ấp 3' };
const long = {
  place: 'Trạm y tế phường Ỷ La, cơ sở 2',
  address: '12 Lý Tự Trọng, phường Bến Nghé',
  office: 'UBND phường',
  hotline: '1900 9095',
  note: 'Tầng 1, khu B',
};

async function prepared(format: Format) {
  const job = { venue: 'canteen', format: 'sheet', language: 'vi' } as const;
  const { sheet } = prepareSheet(job, { content }, { sheet: format });
  return { sheet, compiled: await compileSheet(format, sheet, tools) };
}

/** Pixels of the sheet when its texts are put in first and all of it is drawn. */
async function drawnWhole(
  format: Format,
  compiled: CompiledSheet,
  sheet: SheetContent,
  values: Readonly<Record<string, string>>,
): Promise<Pixels> {
  const { options, tools: pngTools } = await compileSheetPng(format, compiled, tools);
  const drawing = fillSheet(compiled, { ...emptied(sheet), ...values }, tools);
  return rasterize(svgOf(drawing, options, pngTools));
}

const emptied = (sheet: SheetContent) =>
  Object.fromEntries(Object.keys(sheet.slots).map((id) => [id, ''])) as SheetContent['slots'];

/** resvg samples the rows of a pixel in quarters; a rounded last digit moves an edge by one. */
const ONE_SAMPLE = 64;

/** The mean difference of 255, and how many pixels differ by more than one sample. */
function compare(actual: Pixels, expected: Pixels) {
  let [sum, strong] = [0, 0];
  for (let at = 0; at < expected.rgba.length; at += 4) {
    let most = 0;
    for (let channel = at; channel < at + 3; channel += 1) {
      const difference = Math.abs((actual.rgba[channel] ?? 0) - (expected.rgba[channel] ?? 0));
      sum += difference;
      most = Math.max(most, difference);
    }
    if (most > ONE_SAMPLE) strong += 1;
  }
  return { mean: sum / expected.rgba.length, strong };
}

async function fill(format: Format, compiled: CompiledSheet, values: Readonly<Record<string, string>>) {
  const filled = await fillPng(await compileSheetPng(format, compiled, tools), values);
  if ('overflows' in filled) throw new Error(`${filled.overflows[0]?.text} overflows`);
  return filled.png;
}

describe('a filled picture has the pixels of the whole sheet drawn anew:', () => {
  const drawn = Object.entries(formats).filter(([, format]) => !('citesFigure' in format));
  test.each(drawn)('%s', async (_, format) => {
    const { sheet, compiled } = await prepared(format);
    for (const values of [short, long]) {
      const png = decodePng(await fill(format, compiled, values));
      const expected = await drawnWhole(format, compiled, sheet, values);
      expect([png.widthPx, png.heightPx]).toEqual([expected.widthPx, expected.heightPx]);
      const { mean, strong } = compare(png, expected);
      expect(mean).toBeLessThan(0.001);
      expect(strong).toBe(0);
    }
  });

  test('where the ground under the text is a picture', async () => {
    const format = withExtra((canvas) => (
      <svg
        width={canvas.widthPx}
        height={canvas.heightPx}
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
        style={{ position: 'absolute', left: 0, top: 0 }}
      >
        <path d="M0 80L100 95V100H0Z" fill={tools.palette.sky.rgb} />
      </svg>
    ));
    const { sheet, compiled } = await prepared(format);
    const png = decodePng(await fill(format, compiled, long));
    const { mean, strong } = compare(png, await drawnWhole(format, compiled, sheet, long));
    expect(mean).toBeLessThan(0.001);
    expect(strong).toBe(0);
  });
});

/** The plain A4 sheet with something before its own parts. */
function withExtra(extra: (canvas: { widthPx: number; heightPx: number }) => unknown): Format {
  const [plain] = Object.values(plainFormats());
  if (!plain) throw new Error('no plain format');
  return {
    ...plain,
    Template: (props) => (
      <div style={{ position: 'absolute', display: 'flex', left: 0, top: 0, width: '100%', height: '100%' }}>
        {plain.Template(props)}
        {extra(props.canvas)}
      </div>
    ),
  };
}

test('each place has its own picture, and an earlier one leaves no trace', async () => {
  const format = formats['slide-1080p'];
  const { compiled } = await prepared(format);
  const png = await compileSheetPng(format, compiled, tools);
  const pictureOf = async (place: string) => {
    const filled = await fillPng(png, { place });
    return 'png' in filled ? Buffer.from(filled.png) : undefined;
  };
  const first = await pictureOf('Chợ Đầm');
  expect(await pictureOf('Bệnh viện Bạch Mai')).not.toEqual(first);
  expect(await pictureOf('Chợ Đầm')).toEqual(first);
});

test('a sheet of few colours has a palette, and says 300 dpi', async () => {
  const [format = formats.qr] = Object.values(plainFormats());
  const { compiled } = await prepared(format);
  const png = await fill(format, compiled, { place: 'Trạm' });
  expect(colourTypeOf(png)).toBe('palette');
  expect(resolutionOf(png)).toBe(11_811);
});

test('a text whose edges do not fit a nearly full palette is written in full colour, and loses nothing', async () => {
  const edges = Array.from({ length: 11 }, (_, at) => `M${at * 9} 0h4l.${at + 10} 8h-4z`);
  const format = withExtra(({ widthPx }) => (
    <svg width={widthPx} height={400} viewBox="0 0 120 8" style={{ position: 'absolute', left: 0, top: 2700 }}>
      <path d={edges.join('')} fill={tools.palette.accent.rgb} />
    </svg>
  ));
  const { sheet, compiled } = await prepared(format);
  expect(colourTypeOf(await fill(format, compiled, {}))).toBe('palette');
  const png = await fill(format, compiled, long);
  expect(colourTypeOf(png)).toBe('rgb');
  const { strong } = compare(decodePng(png), await drawnWhole(format, compiled, sheet, long));
  expect(strong).toBe(0);
});

test('a text that is too long is reported with its slot and no picture is made', async () => {
  const format = formats['slide-1080p'];
  const { compiled } = await prepared(format);
  const png = await compileSheetPng(format, compiled, tools);
  const place = 'Trung tâm kiểm soát bệnh tật '.repeat(12).trim();
  expect(await fillPng(png, { place })).toMatchObject({ overflows: [{ slot: 'place', text: place }] });
});

test('memory stays flat over forty A4 sheets', async () => {
  const format = formats['a4-poster'];
  const { compiled } = await prepared(format);
  const png = await compileSheetPng(format, compiled, tools);
  const fillMany = async (count: number) => {
    for (let place = 0; place < count; place += 1) await fillPng(png, { ...long, place: `Trạm ${place}` });
  };
  await fillMany(10);
  const before = process.memoryUsage.rss();
  await fillMany(40);
  // 40 sheets of 35 MB would be 1.4 GB, their changed parts alone over 200 MB
  expect((process.memoryUsage.rss() - before) / 1e6).toBeLessThan(150);
});

test('no format’s picture is over 35 megapixels', () => {
  for (const format of Object.values<Format>(formats)) {
    const { widthPx, heightPx } = rasterSize(format);
    expect(widthPx * heightPx).toBeLessThanOrEqual(35e6);
  }
});

test('a sheet over A3 is filled as a preview that still shows all of it', async () => {
  const [plain] = Object.values(plainFormats());
  if (plain?.medium !== 'print') throw new Error('no plain format');
  const format = { ...plain, widthMm: 420, heightMm: 594 };
  const { compiled } = await prepared(format);
  const { widthPx, heightPx } = decodePng(await fill(format, compiled, short));
  expect([widthPx, heightPx]).toEqual([2480, 3508]);
});
