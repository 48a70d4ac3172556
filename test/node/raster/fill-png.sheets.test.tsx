/** @jsxImportSource satori/jsx */
import { beforeAll, describe, expect, test } from 'vitest';
import { compileSheet } from '../../../src/core/sheets/compile.ts';
import type { CompiledSheet } from '../../../src/core/sheets/compiled-sheet.ts';
import { fillSheet } from '../../../src/core/sheets/fill-sheet.ts';
import type { DrawingTools } from '../../../src/core/sheets/sheet-tree.ts';
import { withEdition } from '../../../src/core/sheets/with-edition.ts';
import { designedFormats as formats } from '../../../src/core/templates/designed-formats.ts';
import { transformShape } from '../../../src/core/drawing/geometry/matrix.ts';
import { Marks } from '../../../src/core/templates/kit/marks.tsx';
import { shape } from '../../../src/core/drawing/marks/shapes.ts';
import { Sheet } from '../../../src/core/templates/kit/sheet.tsx';
import { prepareSheet } from '../../../src/core/editions/prepare-sheet.ts';
import type { DesignedFormat, SheetContent } from '../../../src/core/templates/template.ts';
import { type CompiledPng, svgOf } from '../../../src/core/png/compile-png.ts';
import { colourNames } from '../../../src/core/schema/colour-names.ts';
import { createShaper } from '../../../src/core/text/shaper.ts';
import { readOnce } from '../../read-once.ts';
import { compileSheetPng, fillPng } from '../../../src/node/raster/fill-png.ts';
import { readFonts } from '../../../src/node/raster/fonts.ts';
import type { Pixels } from '../../../src/node/raster/png.ts';
import { rasterize } from '../../../src/node/raster/raster.ts';
import { rasterSize } from '../../../src/core/formats/raster-size.ts';
import { plainFormats } from '../../core/sheets/plain-sheet.tsx';
import { campaignDir } from '../content/edited-campaign.ts';
import { colourTypeOf, decodePng, resolutionOf } from './decode-png.ts';

let tools: DrawingTools;
let content: Awaited<ReturnType<typeof readOnce>>;

beforeAll(async () => {
  content = await readOnce(campaignDir);
  const fonts = await readFonts();
  tools = { fonts, palette: content.campaign.palette, shaper: await createShaper(fonts) };
});

const plain: DesignedFormat = { ...formats['a4-poster'], ...plainFormats()['a4-poster'] };
const short = { place: 'Trạm', address: 'Ấp 3' };
const long = {
  place: 'Trạm y tế phường Ỷ La, cơ sở 2',
  address: '12 Lý Tự Trọng, phường Bến Nghé',
  office: 'UBND phường',
  hotline: '1900 9095',
  note: 'Tầng 1, khu B',
};

async function prepared(format: DesignedFormat) {
  const job = { venue: 'canteen', format: 'sheet', language: 'vi' } as const;
  const { sheet } = prepareSheet(job, { content }, { sheet: format });
  const compiled = await compileSheet(format, sheet, tools);
  return { sheet, compiled: { ...compiled, drawing: withEdition(compiled.drawing, undefined) } };
}

/** Pixels of the sheet when its texts are put in first and all of it is drawn. */
async function drawnWhole(
  { options, tools: pngTools }: CompiledPng,
  compiled: CompiledSheet,
  sheet: SheetContent,
  values: Readonly<Record<string, string>>,
): Promise<Pixels> {
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

async function fill(picture: CompiledPng, values: Readonly<Record<string, string>>) {
  const filled = await fillPng(picture, values);
  if ('overflows' in filled) throw new Error(`${filled.overflows[0]?.text} overflows`);
  return filled.png;
}

describe('a filled picture has the pixels of the whole sheet drawn anew:', () => {
  // the other two need a figure and have no box to fill
  const filled = ['a4-poster', 'a3-poster', 'a5-leaflet', 'slide-1080p', 'slide-portrait'] as const;
  test.each(filled)('%s', async (name) => {
    const format = formats[name];
    const { sheet, compiled } = await prepared(format);
    const picture = await compileSheetPng(format, compiled, tools);
    for (const values of [short, long]) {
      const png = await decodePng(await fill(picture, values));
      const expected = await drawnWhole(picture, compiled, sheet, values);
      expect([png.widthPx, png.heightPx]).toEqual([expected.widthPx, expected.heightPx]);
      const { mean, strong } = compare(png, expected);
      expect(mean).toBeLessThan(0.001);
      expect(strong).toBe(0);
    }
  });

  test('where the ground under the text is a picture', async () => {
    const format: DesignedFormat = {
      ...plain,
      Template: (props) => (
        <div style={{ display: 'flex' }}>
          {plain.Template(props)}
          <Marks of={[shape('sky', 'M-30 2370L2130 3090V3270H-30Z')]} />
        </div>
      ),
    };
    const { sheet, compiled } = await prepared(format);
    const picture = await compileSheetPng(format, compiled, tools);
    const png = await decodePng(await fill(picture, long));
    const { mean, strong } = compare(png, await drawnWhole(picture, compiled, sheet, long));
    expect(mean).toBeLessThan(0.001);
    expect(strong).toBe(0);
  });
});

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
  const { compiled } = await prepared(plain);
  const png = await fill(await compileSheetPng(plain, compiled, tools), { place: 'Trạm' });
  expect(colourTypeOf(png)).toBe('palette');
  expect(resolutionOf(png)).toBe(11_811);
});

test('a text whose edges do not fit a nearly full palette is written in full colour, and loses nothing', async () => {
  const names = colourNames.filter((name) => name !== 'light' && name !== 'key');
  const patches = [
    ...names.map((name, at) => shape(name, `M${1 + at * 10} 2h5l.37 8h-5z`)),
    shape('paper', 'M0 12H60V24H0Z'),
    ...(['accent', 'leaf'] as const).map((name, at) => shape(name, `M${2 + at * 10} 14h5l.37 8h-5z`)),
    shape('hair', 'M22 14h5.01v8h-5z'),
  ];
  const format: DesignedFormat = {
    ...plain,
    scanDistanceM: undefined,
    Template: ({ size }) => (
      <Sheet of={{ size }} colour="light">
        <Marks of={patches.map((mark) => transformShape([50 / 3, 0, 0, 50 / 3, 70, 70], mark))} />
        <div
          data-slot="place"
          style={{
            ...{ position: 'absolute', display: 'flex', boxSizing: 'border-box' },
            ...{ left: 170, top: 1970, width: 1700, height: 120, fontSize: 85, lineHeight: 1.3 },
            ...{ fontFamily: 'text', fontWeight: 700, color: 'key' },
          }}
        />
      </Sheet>
    ),
  };
  const { sheet, compiled } = await prepared(format);
  const picture = await compileSheetPng(format, compiled, tools);
  expect(colourTypeOf(await fill(picture, {}))).toBe('palette');
  const png = await fill(picture, short);
  expect(colourTypeOf(png)).toBe('rgb');
  const { strong } = compare(await decodePng(png), await drawnWhole(picture, compiled, sheet, short));
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
  for (const format of Object.values<DesignedFormat>(formats)) {
    const { widthPx, heightPx } = rasterSize(format);
    expect(widthPx * heightPx).toBeLessThanOrEqual(35e6);
  }
});

test('a sheet over A3 is filled as a preview that still shows all of it', async () => {
  const size = { widthMm: 420, heightMm: 594, bleedMm: 3, previewPx: 3508 };
  const format: DesignedFormat = { ...plain, medium: 'print', ...size };
  const { compiled } = await prepared(format);
  const picture = await compileSheetPng(format, compiled, tools);
  const { widthPx, heightPx } = await decodePng(await fill(picture, short));
  expect([widthPx, heightPx]).toEqual([2480, 3508]);
});
