import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, test } from 'vitest';
import type { Content, VenueWithScene } from '../../../src/core/domain/content.ts';
import { prepareSheet } from '../../../src/core/editions/prepare-sheet.ts';
import { compileSheet } from '../../../src/core/sheets/compile.ts';
import { fillSheet } from '../../../src/core/sheets/fill-sheet.ts';
import { createShaper } from '../../../src/core/text/shaper.ts';
import { readOnce } from '../../read-once.ts';
import { createMaker } from '../../../src/node/making/make-material.ts';
import { readFonts } from '../../../src/node/raster/fonts.ts';
import { plainFormats, type Spoiled } from '../../core/sheets/plain-sheet.tsx';
import { campaignDir } from '../content/edited-campaign.ts';
import { spoken } from '../../core/spoken.ts';

const content = await readOnce(campaignDir);
const job = { venue: 'swimming-pool', format: 'a4-poster', language: 'vi' } as const;

const withVenue = (change: Partial<VenueWithScene>): Content => ({
  ...content,
  venues: content.venues.map((venue) => (venue.id === job.venue ? { ...venue, ...change } : venue)),
});
const makerOf = (from: Content = content, spoiled: Spoiled = {}) =>
  createMaker({ content: from, siteUrl: 'https://loa.example' }, plainFormats(spoiled));
const make = async (from?: Content, spoiled?: Spoiled) => {
  const maker = await makerOf(from, spoiled);
  return (await maker.make(maker.gather(job))).files;
};

describe('a material', () => {
  test('is an SVG, a PNG and a PDF of one drawing, with its code read back', async () => {
    const files = await make();
    expect(files.map(({ record }) => record.file)).toEqual([
      'swimming-pool/a4-poster.vi.svg',
      'swimming-pool/a4-poster.vi.png',
      'swimming-pool/a4-poster.vi.pdf',
    ]);
    expect(files[1]?.record).toMatchObject({
      venue: 'swimming-pool',
      format: 'a4-poster',
      language: 'vi',
      kind: 'poster',
      widthMm: 210,
      heightMm: 297,
      bytes: files[1]?.bytes.length,
      title: 'TẮM NHANH GIỮ NƯỚC',
      sources: ['town-board'],
      qr: { payload: 'HTTPS://LOA.EXAMPLE/Q/HB/', version: 3, level: 'H', moduleMm: 4, scanDistanceM: 1 },
    });
    expect(files[1]?.record.qr?.quietModules).toBeGreaterThanOrEqual(4);
  });

  test('is gathered once, and drawn by another thread from what it is given', async () => {
    const [here, there] = await Promise.all([makerOf(), makerOf()]);
    const hashes = (await there.make(structuredClone(here.gather(job)))).files.map(
      ({ record }) => record.sha256,
    );
    expect(hashes).toEqual((await make()).map(({ record }) => record.sha256));
  });

  test('has a PNG of A4 at 200 dpi: 1654 × 2339', async () => {
    const png = Buffer.from((await make())[1]?.bytes ?? []);
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1654, 2339]);
  });

  test('has a PDF with its title as text', async () => {
    const data = Uint8Array.from((await make())[2]?.bytes ?? []);
    const page = await (await getDocument({ data }).promise).getPage(1);
    const { items } = await page.getTextContent();
    expect(items.map((item) => ('str' in item ? item.str : '')).join(' ')).toContain('TẮM NHANH GIỮ NƯỚC');
  });

  test('has the same bytes when it is made again', async () => {
    const hashes = async () => (await make()).map(({ record }) => record.sha256);
    expect(await hashes()).toEqual(await hashes());
  });
});

describe('a material that cannot be read whole is refused by name:', () => {
  const name = 'swimming-pool/a4-poster.vi: ';

  test('a letter without a glyph', async () => {
    const spoiled = withVenue({ headline: spoken<[string, string]>(['TẮM 字', 'GIỮ NƯỚC'], ['A', 'B']) });
    await expect(make(spoiled)).rejects.toThrow(new RegExp(`^${name}.*字`));
  });

  test('a letter that only another font has', async () => {
    const issuer = spoken('Hội đồng ĉ', 'Council');
    const directives = content.directives.map((directive) => ({ ...directive, issuer }));
    await expect(make({ ...content, directives })).rejects.toThrow(
      'Be Vietnam Pro cannot draw: ĉ. Use other letters.',
    );
  });

  test('words wider than their box', async () => {
    await expect(make(content, { headlineWidthPx: 240 })).rejects.toThrow(new RegExp(`^${name}`));
  });

  test('words outside the safe area', async () => {
    await expect(make(content, { headlineTopPx: 20 })).rejects.toThrow(
      /"TẮM NHANH GIỮ NƯỚC" stands \d+ px outside/,
    );
  });

  test('words in the quiet zone of the code', async () => {
    await expect(make(content, { noteTopPx: 2180 })).rejects.toThrow('stands in the quiet zone of the code');
  });

  test('words on other words', async () => {
    await expect(make(content, { noteTopPx: 380 })).rejects.toThrow('overlap');
  });

  test('words under a box that an office fills', async () => {
    await expect(make(content, { noteTopPx: 2620 })).rejects.toThrow(
      /"Theo Công văn[^"]*" stands in the box "place" that an office fills/,
    );
  });

  test('a code smaller than its scan distance asks for', async () => {
    await expect(make(content, { codeScale: 0.8 })).rejects.toThrow(
      `${name}its code is 928 px wide but its scan distance asks for 1160 px`,
    );
  });
});

test('a place name too long for its box is refused by how much', async () => {
  const formats = plainFormats();
  const { format, sheet } = prepareSheet(job, { content, siteUrl: 'https://loa.example' }, formats);
  const fonts = await readFonts();
  const tools = { fonts, palette: content.campaign.palette, shaper: await createShaper(fonts) };
  const compiled = await compileSheet(format, sheet, tools);
  const texts = { ...sheet.slots, place: 'Trạm Nước '.repeat(30).trim() };
  expect(() => fillSheet(compiled, texts, tools)).toThrow(
    /^"Trạm Nước[^"]*" is \d+% \(\d+ px\) too long for its box "place"$/m,
  );
});
