import { expect, test } from 'vitest';
import { designedFormats as formats } from '../../../src/core/templates/designed-formats.ts';
import { formatOf, listJobs } from '../../../src/core/sheets/job.ts';
import { makePages } from '../../../src/core/sheets/make-pages.ts';
import { prepareSheet } from '../../../src/core/editions/prepare-sheet.ts';
import type { SheetLanguage } from '../../../src/core/formats/language.ts';
import { plainFormats } from './plain-sheet.tsx';
import { createShaper } from '../../../src/core/text/shaper.ts';
import { readOnce } from '../../read-once.ts';
import { readFonts } from '../../../src/node/raster/fonts.ts';

const content = await readOnce('test/fixtures/campaign');
const fonts = await readFonts();
const tools = { fonts, palette: content.campaign.palette, shaper: await createShaper(fonts) };

async function pagesOf(id: string, language: SheetLanguage = 'vi') {
  const job = { venue: 'canteen', format: id, language };
  const { sheet, format } = prepareSheet(job, { content, siteUrl: 'https://loa.example' }, formats);
  return { sheet, ...(await makePages({ format, sheet }, tools)) };
}

const wordsOf = ({ pages }: Awaited<ReturnType<typeof pagesOf>>, page = 0) =>
  (pages[page]?.drawing.marks ?? []).flatMap((mark) => (mark.kind === 'text' ? [mark] : []));

test('the back of a leaflet has the steps and no code', async () => {
  const made = await pagesOf('a5-leaflet');
  expect(made.pages).toHaveLength(2);
  const back = wordsOf(made, 1)
    .map(({ text }) => text)
    .join(' ');
  for (const step of made.sheet.venue.steps) expect(back).toContain(step);
  expect(made.pages[1]?.drawing.marks.some((mark) => mark.kind === 'path' && mark.crisp)).toBe(false);
});

test('one face of a counter tent stands on its head, so that both are upright when it is folded', async () => {
  const made = await pagesOf('counter-tent');
  const { drawing } = made.pages[0];
  expect([drawing.widthPx, drawing.heightPx]).toEqual([2100, 2970]);
  const isTurned = ({ turnDegrees = 0 }: { readonly turnDegrees?: number }) => Math.abs(turnDegrees) > 90;
  const turned = wordsOf(made).filter(isTurned);
  const upright = wordsOf(made).filter((mark) => !isTurned(mark));
  expect(turned.map(({ text }) => text)).toEqual(upright.map(({ text }) => text));
  expect(turned.every(({ yPx }) => yPx < 1485)).toBe(true);
  expect(upright.every(({ yPx }) => yPx > 1485)).toBe(true);
});

test('four cards on A4 are the card four times', async () => {
  const card = wordsOf(await pagesOf('a6-card'));
  const four = wordsOf(await pagesOf('a6-four-up'));
  expect(four).toHaveLength(4 * card.length);
});

test('a tiled A3 is a map and four sheets of A4', async () => {
  const { pages } = await pagesOf('a3-tiles');
  expect(pages.map(({ drawing }) => [drawing.widthPx, drawing.heightPx])).toEqual(
    Array.from({ length: 5 }, () => [2100, 2970]),
  );
});

test('a sheet in two languages says what to do in both', async () => {
  const made = await pagesOf('a4-bilingual', 'vi-en');
  const words = wordsOf(made)
    .map(({ text }) => text)
    .join(' ');
  expect(words).toContain(made.sheet.venue.action);
  expect(words).toContain(made.sheet.second?.venue.action);
});

test('a sheet in two languages is one job, every other sheet one for each language', () => {
  const venues = content.venues.slice(0, 1).map((venue) => ({ ...venue, formats: ['a4-bilingual', 'qr'] }));
  const jobs = listJobs({ ...content, venues }, formats);
  expect(jobs.map(({ format, language }) => `${format}.${language}`)).toEqual([
    'a4-bilingual.vi-en',
    'qr.vi',
    'qr.en',
  ]);
});

test('the check code of a narrow sheet stands in one line with its words, in two lines of about one length', async () => {
  const job = { venue: 'canteen', format: 'qr', language: 'vi' } as const;
  const { sheet, format } = prepareSheet(job, { content, siteUrl: 'https://loa.example' }, formats);
  const edition = { code: '4J6HDJR', text: 'Mã kiểm tra 4J6HDJR' };
  // so long that a word more would still stand in the first line
  const imprint = { ...sheet.imprint, maker: 'Loa thiết kế, không phải cơ quan nhà nước' };
  const { pages } = await makePages(
    { format, sheet: { ...sheet, imprint }, editionOf: () => edition },
    tools,
  );
  const lines = pages[0].drawing.marks.flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));
  expect(lines).toContain('Loa thiết kế, không phải');
  expect(lines).toContain('cơ quan nhà nước · Mã kiểm tra 4J6HDJR');
});

test('a photocopy-safe sheet is in black and at most two greys of black ink alone', async () => {
  const { tools: mono } = await pagesOf('a4-mono');
  const inks = Object.values(mono.palette);
  expect(inks.every(({ cmyk: [cyan, magenta, yellow] }) => cyan + magenta + yellow === 0)).toBe(true);
  expect(new Set(inks.map(({ rgb }) => rgb)).size).toBe(4);
});

test('text too small for its reading distance is refused', async () => {
  const job = { venue: 'canteen', format: 'a4-poster', language: 'vi' } as const;
  const { sheet } = prepareSheet(job, { content, siteUrl: 'https://loa.example' }, formats);
  const poster = { ...formatOf(plainFormats(), 'a4-poster', 'test'), readingDistanceM: 3 };
  await expect(makePages({ format: poster, sheet }, tools)).rejects.toThrow(
    'of the size that its reading distance asks for',
  );
});
