import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Drawing } from '../../../src/core/drawing/drawing.ts';
import { combinePdf, type CombinedPlace } from '../../../src/core/pdf/combine-pdf.ts';
import { queueOf } from '../../../src/core/pdf/queue.ts';
import { compilePdf } from '../../../src/core/pdf/compile-pdf.ts';
import { fillPdf } from '../../../src/core/pdf/write-pdf.ts';
import { createShaper, type Shaper } from '../../../src/core/text/shaper.ts';
import { readFonts } from '../../../src/node/raster/fonts.ts';
import { samplePalette } from '../drawing/sample-palette.ts';
import { drawSampleSheet } from '../drawing/sample-sheet.tsx';
import { hasTool, runTool } from './read-back.ts';

let shaper: Shaper;
let sheet: Drawing;

beforeAll(async () => {
  shaper = await createShaper(await readFonts());
  sheet = await drawSampleSheet();
});

const options = () => ({
  title: ({ places }: { places: number }, isLast: boolean) =>
    `Tờ mẫu – ${places} nơi${isLast ? '' : ', còn nữa'}`,
  lang: 'vi-VN',
  size: { widthMm: 105, heightMm: 148, bleedMm: 3 },
  cropMarks: true,
  colours: 'cmyk' as const,
  palette: samplePalette,
  shaper,
});

const page = (name: string, row: number, index = 0): CombinedPlace => ({
  material: index,
  name,
  values: { place: name, note: `Dòng ${row}` },
  labelPrefix: '',
  labelNumber: row,
});

async function combine(pages: readonly CombinedPlace[], materials = [sheet]): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  const drawings = materials.map((drawing) => [{ drawing }]);
  for await (const chunk of combinePdf(drawings, options(), await queueOf(pages))) chunks.push(chunk.slice());
  return Buffer.concat(chunks);
}

const three = [page('Trạm y tế Bến Nghé', 2), page('Post Office 5', 3), page('Nhà ga Huế', 7)];

/** What pdf.js finds in the whole file. */
async function readWhole(pdf: Uint8Array) {
  const task = getDocument({ data: Uint8Array.from(pdf), verbosity: 0 });
  const file = await task.promise;
  const pages = await Promise.all(
    Array.from({ length: file.numPages }, async (_, index) => {
      const one = await file.getPage(index + 1);
      const { items } = await one.getTextContent();
      return {
        text: items.map((item) => ('str' in item ? item.str : '')).join(' '),
        structure: JSON.stringify(await one.getStructTree()),
      };
    }),
  );
  const outline = (await file.getOutline()) ?? [];
  const targets = await Promise.all(
    outline.map(async ({ dest }) => (Array.isArray(dest) ? file.getPageIndex(dest[0]) : undefined)),
  );
  const labels = await file.getPageLabels();
  const { info } = await file.getMetadata();
  const title = 'Title' in info ? info.Title : undefined;
  await task.destroy();
  return { pages, titles: outline.map((item) => item.title), targets, labels, title };
}

const count = (pdf: Uint8Array, what: RegExp) =>
  [...Buffer.from(pdf).toString('latin1').matchAll(what)].length;

describe('a combined file', () => {
  test('has a page for each place, in the outline by its name and labelled with its row', async () => {
    const { pages, titles, targets, labels } = await readWhole(await combine(three));
    expect(pages).toHaveLength(3);
    expect(titles).toEqual(['Trạm y tế Bến Nghé', 'Post Office 5', 'Nhà ga Huế']);
    expect(targets).toEqual([0, 1, 2]);
    expect(labels).toEqual(['2', '3', '7']);
    expect(pages[1]?.text).toContain('Post Office 5');
    expect(pages[1]?.text).toContain('Dòng 3');
    expect(pages[1]?.text).not.toContain('Huế');
  });

  test('says of every page what is a heading, a paragraph and a picture', async () => {
    const { pages } = await readWhole(await combine(three));
    for (const { structure } of pages) {
      expect(structure).toMatch(/"H1".*"Figure".*"P".*"H2".*"P"/);
    }
  });

  test('holds fonts and constant drawing once, however many places', async () => {
    const [few, many] = [await combine(three), await combine(manyPages(300))];
    expect(count(few, /\/Length1 /g)).toBe(3);
    expect(count(many, /\/Length1 /g)).toBe(3);
    expect(count(few, /FlateDecode/g)).toBe(count(many, /FlateDecode/g));
    const bytesPerPage = (many.length - few.length) / 297;
    expect(bytesPerPage).toBeLessThan(3000);
  });

  test('has one entry in the outline for all copies of a place, at the first', async () => {
    const [first, second, third] = three as [CombinedPlace, CombinedPlace, CombinedPlace];
    const { pages, titles, targets } = await readWhole(
      await combine([first, first, first, second, third, third]),
    );
    expect(pages).toHaveLength(6);
    expect(titles).toEqual(['Trạm y tế Bến Nghé', 'Post Office 5', 'Nhà ga Huế']);
    expect(targets).toEqual([0, 3, 4]);
  });

  test('keeps pages, labels and tags right across the nodes of its trees', async () => {
    const { pages, titles, labels } = await readWhole(await combine(manyPages(300)));
    expect(pages).toHaveLength(300);
    expect([pages[0], pages[128], pages[299]].map((one) => /Nơi số \d+/.exec(one?.text ?? '')?.[0])).toEqual([
      'Nơi số 1',
      'Nơi số 129',
      'Nơi số 300',
    ]);
    expect(titles.at(-1)).toBe('Nơi số 300');
    expect(labels?.[299]).toBe('301');
    expect(pages[299]?.structure).toContain('"H1"');
  });

  test('shows the same text on a page as the place’s own file', async () => {
    const own = fillPdf(compilePdf([{ drawing: sheet }], options()), {
      title: 'x',
      values: { place: 'Nhà ga Huế', note: 'Dòng 7' },
    });
    if ('overflows' in own) throw new Error('overflows');
    const [alone, together] = [await readWhole(own.pdf), await readWhole(await combine(three))];
    expect(together.pages[2]?.text).toBe(alone.pages[0]?.text);
  });

  test('takes several materials', async () => {
    const other = await drawSampleSheet({ headline: 'GIỮ KHOẢNG CÁCH, NHỚ ĐEO KHẨU TRẮNG' });
    const pdf = await combine([page('Một', 2), page('Hai', 3, 1)], [sheet, other]);
    expect((await readWhole(pdf)).pages).toHaveLength(2);
  });

  test('with two sides to a sheet has both pages of a place behind one another', async () => {
    const chunks: Uint8Array[] = [];
    const sides = [[{ drawing: sheet }, { drawing: sheet }]];
    for await (const chunk of combinePdf(sides, options(), await queueOf(three))) chunks.push(chunk.slice());
    const { pages, targets, labels } = await readWhole(Buffer.concat(chunks));
    expect(pages.map(({ text }) => /Bến Nghé|Office 5|Huế/.exec(text)?.[0])).toEqual(
      ['Bến Nghé', 'Office 5', 'Huế'].flatMap((name) => [name, name]),
    );
    expect(targets).toEqual([0, 2, 4]);
    expect(labels).toEqual(['2', '2.2', '3', '3.2', '7', '7.2']);
  });

  test.each([
    ['objects', { objects: 400, bytes: 1e9 }],
    ['bytes', { objects: 1e9, bytes: 60_000 }],
  ])('ends before it has too many %s, and leaves the other places for the next', async (_, limits) => {
    const places = await queueOf(manyPages(100));
    const parts: Uint8Array[] = [];
    while (places.first()) {
      const chunks: Uint8Array[] = [];
      const all = combinePdf([[{ drawing: sheet }]], { ...options(), limits }, places);
      for await (const chunk of all) chunks.push(chunk.slice());
      parts.push(Buffer.concat(chunks));
    }
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.length).toBeLessThan(20);
    const read = await Promise.all(parts.map(readWhole));
    expect(read.flatMap(({ titles }) => titles)).toEqual(manyPages(100).map(({ name }) => name));
    for (const [index, { titles, pages, targets, title }] of read.entries()) {
      expect(pages).toHaveLength(titles.length);
      expect(targets).toEqual(titles.map((__, page) => page));
      expect(title).toBe(`Tờ mẫu – ${titles.length} nơi${index === read.length - 1 ? '' : ', còn nữa'}`);
      const size = Number(/\/Size (\d+)/.exec(Buffer.from(parts[index] ?? []).toString('latin1'))?.[1]);
      expect(size - 1).toBeLessThanOrEqual(limits.objects);
    }
  });

  test.each([400, 410, 420, 430, 440])(
    'holds to %s objects on sheets that are long lists',
    async (objects) => {
      const items = Array.from({ length: 40 }, (_, index): Drawing['marks'][number] => ({
        ...{ kind: 'path', fill: 'key', clips: [], element: index },
        path: [['M', 0, index], ['L', 9, index], ['L', 9, index + 1], ['Z']],
      }));
      const elements = items.map(() => ({ role: 'LI' }) as const);
      const list: Drawing = { widthPx: 1110, heightPx: 1540, marks: items, elements, slots: [] };
      const places = await queueOf(manyPages(9));
      while (places.first()) {
        const chunks: Uint8Array[] = [];
        const limits = { objects, bytes: 1e9 };
        const all = combinePdf([[{ drawing: list }]], { ...options(), limits }, places);
        for await (const chunk of all) chunks.push(chunk.slice());
        const [, size] = /\/Size (\d+)/.exec(Buffer.concat(chunks).toString('latin1')) ?? [];
        expect(Number(size) - 1).toBeLessThanOrEqual(objects);
      }
    },
  );

  test('is the same for the same places, and its number tells different places apart', async () => {
    const [one, again] = [await combine(three), await combine(three)];
    expect(Buffer.compare(one, again)).toBe(0);
    const idOf = (pdf: Uint8Array) => /\/ID\[<(\w+)>/.exec(Buffer.from(pdf).toString('latin1'))?.[1];
    expect(idOf(one)).not.toBe(idOf(await combine([page('Khác', 2), ...three.slice(1)])));
  });

  test.skipIf(!hasTool('qpdf'))('is sound by qpdf', async () => {
    expect(runTool('qpdf', ['--check', 'FILE'], await combine(manyPages(130)))).toContain('No syntax');
  });

  test('with a text that is too long names it', async () => {
    await expect(combine([page('Trung tâm kiểm soát bệnh tật '.repeat(12), 2)])).rejects.toThrow(
      'Too long for their boxes: "Trung tâm',
    );
  });
});

const manyPages = (length: number) =>
  Array.from({ length }, (_, index) => page(`Nơi số ${index + 1}`, index + 2));
