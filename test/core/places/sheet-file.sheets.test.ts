import { beforeAll, describe, expect, test } from 'vitest';
import { designedFormats as registry } from '../../../src/core/templates/designed-formats.ts';
import { formats } from '../../../src/core/formats/formats.ts';
import { type Formats, listJobs } from '../../../src/core/sheets/job.ts';
import { localesOf } from '../../../src/core/formats/language.ts';
import { prepareSheet } from '../../../src/core/editions/prepare-sheet.ts';
import type { DrawingTools } from '../../../src/core/sheets/sheet-tree.ts';
import { makePages } from '../../../src/core/sheets/make-pages.ts';
import { compileMaterials } from '../../../src/core/places/compile-materials.ts';
import { type CompiledMaterial, compiledMaterial } from '../../../src/core/places/compiled-material.ts';
import { takesName } from '../../../src/core/places/designs.ts';
import { inMono } from '../../../src/core/places/mono.ts';
import { outlinesNeeded } from '../../../src/core/places/outlines-needed.ts';
import { placePages } from '../../../src/core/places/place-pages.ts';
import { placePdfs } from '../../../src/core/places/place-pdf.ts';
import { finishedParts } from '../../../src/core/places/material-parts.ts';
import { readSheetFile, writeSheetFile } from '../../../src/core/places/sheet-file.ts';
import { hasSlot, textProblems } from '../../../src/core/places/slot-texts.ts';
import { sentFont } from '../../../src/core/pdf/fonts/sent-font.ts';
import { createShaper, type Shaper } from '../../../src/core/text/shaper.ts';
import { readOnce } from '../../read-once.ts';
import { readFonts } from '../../../src/node/raster/fonts.ts';

const content = await readOnce('content');
const siteUrl = 'https://loa.example';
const [first] = content.venues;
/** One kind of place with every format of the registry, each in every language of its own. */
const venue = first && { ...first, formats: Object.keys(formats) };
const origin = { content: { ...content, venues: venue ? [venue] : [] }, siteUrl };
const jobs = listJobs(origin.content, registry as Formats);
const places = [
  {
    name: 'Bệnh viện Đa khoa khu vực Thủ Đức',
    address: '64 Lê Văn Chí, phường Linh Trung',
    office: 'Sở Y tế',
    hotline: '1900 9095',
    note: '',
  },
  { name: 'Ỷ La', address: '', office: '', hotline: '', note: 'Cổng số 2 – tầng 1' },
  // letters that only the whole fonts have outlines for
  { name: 'Phòng ½ § Œ', address: '', office: '', hotline: '', note: '' },
];
const sameBytes = (a: Uint8Array | undefined, b: Uint8Array | undefined) =>
  a !== undefined && b !== undefined && Buffer.compare(a, b) === 0;
const holdsPlaces = ({ pages }: CompiledMaterial) =>
  pages.some(({ drawing }) => drawing.slots.some(({ id }) => id === 'place'));
/** As they would be sent: numbers and texts alone. */
const pagesOf = (filled: ReturnType<typeof placePages>) =>
  JSON.parse(JSON.stringify('pages' in filled ? filled.pages : filled));

/** What photocopies of photocopies break up. */
const greyLetters = ({ pages, pdfOptions: { palette } }: CompiledMaterial) =>
  pages
    .flatMap(({ drawing: { marks, slots } }) => [...marks.filter((mark) => mark.kind === 'text'), ...slots])
    .filter(({ fill }) => !['#000000', '#ffffff'].includes(palette[fill].rgb));

let tools: DrawingTools;
let inNode: ReturnType<typeof compileMaterials>;
let sent: { common: Shaper; every: Shaper };

beforeAll(async () => {
  const fonts = await readFonts();
  const shaper = await createShaper(fonts);
  tools = { fonts, palette: content.campaign.palette, shaper };
  inNode = compileMaterials(
    { ...origin, formats: registry },
    {
      ...tools,
      compileSheetPng: () => Promise.reject(new Error('no pictures here')),
    },
  );
  const shaperOf = (outlined: 'common' | 'every') =>
    createShaper(fonts.map((font) => ({ ...font, data: sentFont(font, { outlined, shaper }) })));
  sent = { common: await shaperOf('common'), every: await shaperOf('every') };
});

describe.each(jobs.map((job) => [`${job.format}.${job.language}`, job] as const))('%s', (_, job) => {
  test('filled from its file and the fonts of a browser, it has the bytes that Node writes', async () => {
    const [locale] = localesOf(job.language);
    const material = await inNode.load({ venue: job.venue, language: locale }, job.format);
    expect(material.id).toBe(`${job.venue}/${job.format}.${job.language}`);
    const prepared = prepareSheet(job, origin, registry as Formats);
    const finished = await makePages(prepared, tools);
    const sheet = writeSheetFile(finishedParts(prepared, finished));
    const format = registry[job.format as keyof typeof registry];
    const parts = readSheetFile(sheet);
    expect(greyLetters(inMono(compiledMaterial(parts, format, sent.common)))).toEqual([]);
    expect(hasSlot(material, 'name')).toBe(takesName(job.format));
    // each compiled once for all places, as pages and commands do
    const [writeHere, writeThere] = [placePdfs(), placePdfs()];
    const common = compiledMaterial(parts, format, sent.common);
    const every = compiledMaterial(parts, format, sent.every);
    for (const place of places) {
      const filled = placePages(common, place);
      if ('overflows' in filled) throw new Error(`${place.name} overflows`);
      expect(filled.pages).toEqual(pagesOf(placePages(material, place)));
      expect(textProblems(common, place, { shaper: sent.common })).toEqual([]);
      const outlines = outlinesNeeded(common, place);
      if (place.name.includes('½')) expect(outlines).toBe(holdsPlaces(common) ? 'every' : outlines);
      const inBrowser = outlines === 'every' ? every : common;
      for (const use of ['print', 'plain'] as const) {
        const expected = writeHere.file(material, place, use);
        const actual = writeThere.file(inBrowser, place, use);
        expect(expected?.length).toBeGreaterThan(1000);
        expect(sameBytes(actual, expected)).toBe(true);
      }
    }
  });
});
