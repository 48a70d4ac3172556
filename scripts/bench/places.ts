import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fitInSlot } from '../../src/core/drawing/slots/fit-in-slot.ts';
import type { Drawing } from '../../src/core/drawing/drawing.ts';
import { type SvgTools, toSvg } from '../../src/core/drawing/to-svg.ts';
import { designedFormats as formats } from '../../src/core/templates/designed-formats.ts';
import { compilePdf } from '../../src/core/pdf/compile-pdf.ts';
import { fillParts } from '../../src/core/pdf/write-pdf.ts';
import type { Place } from '../../src/core/tables/places/places-table.ts';
import { createShaper, type Shaper } from '../../src/core/text/shaper.ts';
import { readContent } from '../../src/node/content/read-content.ts';
import { compileSheetPng } from '../../src/node/raster/fill-png.ts';
import { readFonts } from '../../src/node/raster/fonts.ts';
import { compileMaterials } from '../../src/core/places/compile-materials.ts';
import { slotTexts } from '../../src/core/places/slot-texts.ts';
import { launchChromium } from '../browser/chromium.ts';
import { coresAllow } from './cores-allow.ts';
import { type Contestant, formatResults, measure } from './measure.ts';
import { describeCommand, measureCommand } from './whole-command.ts';
import { INSTALL_TYPST, typstFiller, typstTemplate } from './typst.ts';

const ROUNDS = 7;
const FORMAT = 'a3-poster';
/** Enough that starting, which takes a second, hardly counts; in `TMPDIR` they need 260 kB each for a while. */
const COMMAND_PLACES = Number(process.env['BENCH_PLACES'] ?? 40_000);

/** A3 print PDFs, each with a name and address of its own and written to disk, all in one process. */
export async function benchPlaces(): Promise<string> {
  const content = await readContent('content');
  const fonts = await readFonts();
  const shaper = await createShaper(fonts);
  const tools = { palette: content.campaign.palette, fonts, shaper, compileSheetPng };
  const materials = compileMaterials({ content, formats }, tools);
  const venue = content.venues[0]?.id ?? '';
  const material = await materials.load({ venue, language: 'vi' }, FORMAT);
  const [page] = material.pages;
  if (!page) throw new Error(`${material.id} has no page.`);
  const dir = await mkdtemp(join(tmpdir(), 'bench-places-'));
  let row = 1;
  const nextPlace = (): Place => {
    row += 1;
    const texts = { name: `Trạm y tế số ${row}`, address: `${row} đường Lê Lợi, phường ${row % 17}` };
    const absent = { office: '', hotline: '', note: '', district: '' };
    return { row, tab: '', venue, language: 'vi', copies: 1, ...absent, ...texts };
  };

  const browser = await launchChromium();
  try {
    const run = (threads: number) => {
      const settings = { within: dir, places: COMMAND_PLACES, format: FORMAT, threads, venues: [venue] };
      return measureCommand({ ...settings, how: 'separate' });
    };
    const commands = [];
    for (const threads of [1, 2]) commands.push({ threads, ...(await run(threads)) });
    const pair = await Promise.all([run(1), run(1)]);
    const cores = availableParallelism();
    const allowed = await coresAllow(cores);
    const compiled = compilePdf(material.pages, material.pdfOptions);
    const contestants: Contestant[] = [
      many('filled, nothing written', 1000, async () => {
        const place = nextPlace();
        fillParts(compiled, { title: place.name, values: slotTexts(place) });
      }),
    ];
    const peers = [
      ['Typst, shapes as curves', typstTemplate(page.drawing, tools.palette)],
      [
        'Typst, shapes as one SVG',
        typstTemplate(page.drawing, tools.palette, shapesOf(page.drawing, shaper, tools.palette)),
      ],
    ] as const;
    for (const [name, source] of peers) {
      const typst = await typstFiller(source, fontFolders());
      if (!typst) continue;
      contestants.push(
        many(name, 40, async () => {
          const place = nextPlace();
          await writeFile(join(dir, `typst-${place.row}.pdf`), typst(slotTexts(place)));
        }),
      );
    }
    const tab = await browser.newPage();
    await tab.setContent(htmlOf(page.drawing, shaper, tools.palette));
    await tab.evaluate(() => document.fonts.ready);
    const { widthPx, heightPx } = page.drawing;
    const size = { width: `${widthPx / 10}mm`, height: `${heightPx / 10}mm` };
    contestants.push(
      many('Chromium, page.pdf() of the sheet in a warm page', 10, async () => {
        const place = nextPlace();
        await tab.evaluate((values) => {
          for (const [id, text] of Object.entries(values)) {
            const slot = document.getElementById(id);
            if (slot) slot.textContent = text;
          }
        }, slotTexts(place));
        const path = join(dir, `chromium-${place.row}.pdf`);
        await tab.pdf({ ...size, path, printBackground: true });
      }),
    );
    const results = await measure(contestants, ROUNDS);
    const [filled, ...others] = results;
    const against = (ms: number) =>
      others
        .map(({ name, medianMs }) => `${(medianMs / ms).toFixed(1)}× ${name.split(' of ')[0]}`)
        .join('; ');
    const [alone, both] = commands;
    return [
      formatResults(`A3 print PDFs, a place each (medians of ${ROUNDS}, in turns)`, results),
      `the inner loop on one core: ${against(filled?.medianMs ?? 0)}`,
      `the whole command for ${COMMAND_PLACES.toLocaleString('en')} places, of whose table every second cell is quoted:`,
      ...commands.map(
        ({ threads, ...measured }) =>
          `  ${threads === 1 ? '1 thread ' : `${threads} threads`}  ${describeCommand({ ...measured, places: COMMAND_PLACES })}\n` +
          `    ${against((1000 * measured.seconds) / COMMAND_PLACES)}`,
      ),
      `  two threads are ${((alone?.seconds ?? 0) / (both?.seconds ?? 1)).toFixed(2)}× as fast as one; load ${loadavg()[0]?.toFixed(1)}`,
      `  what this machine allows: two commands at once make ${((2 * (alone?.seconds ?? 0)) / Math.max(...pair.map(({ seconds }) => seconds))).toFixed(2)}× what one makes, with its disk; ${cores} processes that only fill, and write nothing, ${allowed.toFixed(2)}×`,
      'ext4 passes over the places of files that were deleted less than five minutes ago, which takes longer than making a sheet: after a build or a run of this, wait',
      ...(others.length > 1 ? [] : [`Typst is not installed here: ${INSTALL_TYPST}`]),
    ].join('\n');
  } finally {
    await browser.close();
    await rm(dir, { recursive: true, force: true });
  }
}

/** A contestant whose runs do several jobs, as one alone is too short to time. */
const many = (name: string, jobs: number, run: () => Promise<void>): Contestant => ({
  name,
  jobs,
  async run() {
    for (let job = 0; job < jobs; job += 1) await run();
  },
});

const require = createRequire(import.meta.url);

const fontFolders = () =>
  [
    '@expo-google-fonts/anton/400Regular/Anton_400Regular.ttf',
    '@expo-google-fonts/be-vietnam-pro/400Regular/BeVietnamPro_400Regular.ttf',
    '@expo-google-fonts/be-vietnam-pro/600SemiBold/BeVietnamPro_600SemiBold.ttf',
    '@expo-google-fonts/be-vietnam-pro/700Bold/BeVietnamPro_700Bold.ttf',
    '@expo-google-fonts/be-vietnam-pro/800ExtraBold/BeVietnamPro_800ExtraBold.ttf',
  ].map((file) => dirname(require.resolve(file)));

/** What is no text of a sheet, as SVG. */
function shapesOf(drawing: Drawing, shaper: Shaper, palette: SvgTools['palette']): string {
  const { widthPx, heightPx } = drawing;
  return toSvg(
    { ...drawing, slots: [], marks: drawing.marks.filter(({ kind }) => kind === 'path') },
    {
      viewBox: { xPx: 0, yPx: 0, widthPx, heightPx },
      width: `${widthPx / 10}mm`,
      height: `${heightPx / 10}mm`,
      title: '',
      lang: 'vi-VN',
    },
    { shaper, palette },
  );
}

/** The sheet for a browser: shapes as SVG, every line as text in the sheet's fonts. */
function htmlOf(drawing: Drawing, shaper: Shaper, palette: SvgTools['palette']): string {
  const shapes = shapesOf(drawing, shaper, palette);
  const texts = [
    ...drawing.marks.flatMap((mark) => (mark.kind === 'text' ? [{ mark, id: '' }] : [])),
    ...drawing.slots.flatMap((slot) => {
      const placed = fitInSlot(slot, 'Nơi', shaper);
      return 'marks' in placed ? placed.marks.map((mark) => ({ mark, id: ` id="${slot.id}"` })) : [];
    }),
  ].map(
    ({ mark, id }) =>
      `<text${id} x="${mark.xPx}" y="${mark.yPx}" font-family="${mark.font}" font-weight="${mark.weight}" ` +
      `font-size="${mark.sizePx}" fill="${palette[mark.fill].rgb}">${mark.text.replace(/[&<]/g, ' ')}</text>`,
  );
  const faces = [
    'Anton 400',
    'Be Vietnam Pro 400',
    'Be Vietnam Pro 600',
    'Be Vietnam Pro 700',
    'Be Vietnam Pro 800',
  ];
  const rules = faces.map((face) => {
    const [name, weight] = [face.slice(0, -4), face.slice(-3)];
    const data = Buffer.from(shaper.fontFile(name, Number(weight)).data).toString('base64');
    return `@font-face{font-family:"${name}";font-weight:${weight};src:url(data:font/ttf;base64,${data})}`;
  });
  return (
    `<!doctype html><title>Sheet</title><style>${rules.join('')}body{margin:0}svg{display:block}` +
    `@page{margin:0}</style>${shapes.replace('</svg>', `${texts.join('')}</svg>`)}`
  );
}
