import { expect, test } from 'vitest';
import { boundsOf } from '../../../src/core/drawing/geometry/bounds.ts';
import type { Drawing, PlainMark } from '../../../src/core/drawing/drawing.ts';
import { textBounds } from '../../../src/core/drawing/geometry/text-bounds.ts';
import { prepareSheet } from '../../../src/core/editions/prepare-sheet.ts';
import { codeBounds } from '../../../src/core/drawing/code-bounds.ts';
import { sheetTree } from '../../../src/core/sheets/sheet-tree.ts';
import { listJobs, type MaterialJob, materialId } from '../../../src/core/sheets/job.ts';
import { makePages } from '../../../src/core/sheets/make-pages.ts';
import { designedFormats as formats } from '../../../src/core/templates/designed-formats.ts';
import { createShaper } from '../../../src/core/text/shaper.ts';
import { readOnce } from '../../read-once.ts';
import { readFonts } from '../../../src/node/raster/fonts.ts';
import { askedOf } from './asked.ts';

const content = await readOnce('content');
const fonts = await readFonts();
const shaper = await createShaper(fonts);
const tools = { fonts, shaper, palette: content.campaign.palette };
const { capHeight, unitsPerEm } = shaper.metrics('Anton', 400);

async function drawn(venue: string, format: string) {
  const prepared = prepareSheet({ venue, format, language: 'vi' }, { content }, formats);
  const { drawing, canvas } = await makePages(prepared, tools);
  const height = canvas.heightPx - 2 * canvas.bleedPx;
  return { drawing, canvas, height };
}

const jobs = listJobs(content, formats);
/** A sheet's marks and sizes before its words are laid out, in the palette's names. */
function planned({ venue, format: id, language }: MaterialJob) {
  const { format, sheet } = prepareSheet({ venue, format: id, language }, { content }, formats);
  const { canvas, layers } = sheetTree(format, sheet, tools);
  const { bleedPx, widthPx, heightPx } = canvas;
  const [width, height] = [widthPx - 2 * bleedPx, heightPx - 2 * bleedPx];
  const code = layers.find(({ alt }) => alt === sheet.labels.code)?.marks.map(markBox)[0];
  return { layers, canvas, width, height, code, look: sheet.venue.look, second: sheet.venue.headline[1] };
}
const markBox = (mark: PlainMark) =>
  mark.kind === 'path' ? boundsOf(mark.path) : { left: 0, top: 0, right: 0, bottom: 0 };
type Planned = ReturnType<typeof planned>;

/** Height of the slogan's smallest capitals. */
const capsOf = ({ layers }: Planned) =>
  Math.min(
    ...layers
      .flatMap(({ role, marks }) => (role === 'H1' ? marks : []))
      .map((mark) => (mark.kind === 'text' ? (mark.sizePx * capHeight) / unitsPerEm : Infinity)),
  );

/** Seen across a room. */
const ROOM = 14;
/** Rounding, and capitals that lean with their banner. */
const SLACK = 1.02;
/** Without a slogan in capitals. */
const silent = new Set(['proof-sheet']);

test.each(Object.keys(formats).filter((format) => !silent.has(format)))(
  'the slogan of %s is read from afar at every place in every language',
  (format) => {
    const own = jobs.filter((job) => job.format === format);
    expect(own.length, `sheets of ${format}: list it under "formats" of a venue.yaml`).toBeGreaterThan(0);
    const { height = ROOM } = askedOf(format);
    for (const job of own) {
      const sheet = planned(job);
      const times = sheet.height / capsOf(sheet);
      expect(times, `height of ${materialId(job)} in its smallest capitals`).toBeLessThanOrEqual(
        SLACK * height,
      );
    }
  },
);

/** The white strip of the office, from edge to edge at the foot. */
const stripOf = ({ layers, canvas, width }: Planned) =>
  layers
    .flatMap(({ marks }) => marks)
    .map((mark) => ({ fill: 'fill' in mark && mark.fill, ...markBox(mark) }))
    .filter(({ fill, left, right, top }) => fill === 'paper' && right - left >= width && top > canvas.bleedPx)
    .map(({ top }) => top - canvas.bleedPx)
    .at(-1);

/** Parts of the height that picture and slogan have above the code of an upright sheet; its code grows with the distance. */
const uprights = {
  ...{ 'a4-poster': 0.55, 'a3-poster': 0.53, 'a2-poster': 0.55, 'a1-poster': 0.53, 'a0-poster': 0.55 },
  ...{ 'a4-mono': 0.55, 'a3-tiles': 0.53, 'a2-tiles': 0.55, 'a1-tiles': 0.53, 'a4-bilingual': 0.52 },
  ...{ 'slide-portrait': 0.55, 'seat-back': 0.48, 'a5-leaflet': 0.48, 'a6-card': 0.44, 'a6-four-up': 0.44 },
};
/** Parts of the width beside the column of the code. */
const wides = { 'a4-landscape': 0.64, 'counter-tent': 0.55, 'gate-notice': 0.58, 'slide-1080p': 0.64 };

/** Where no shield bears the code. */
const besideCode = (format: string) =>
  jobs
    .filter((job) => job.format === format)
    .map(planned)
    .filter(({ look }) => look.composition !== 'shield');

test.each(Object.entries(uprights))(
  'picture and slogan of %s have their share, at every place',
  (format, least) => {
    for (const sheet of besideCode(format)) {
      const plateTop = (sheet.code?.top ?? 0) - sheet.canvas.quietZonePx - sheet.canvas.bleedPx;
      expect(plateTop / sheet.height).toBeGreaterThan(least);
      expect(plateTop / sheet.height).toBeLessThan(0.65);
    }
  },
);

test.each(Object.entries(wides))(
  'the column of the code leaves the picture of %s its share',
  (format, least) => {
    for (const sheet of besideCode(format)) {
      const plateLeft = (sheet.code?.left ?? 0) - sheet.canvas.quietZonePx - sheet.canvas.bleedPx;
      expect(plateLeft / sheet.width).toBeGreaterThan(least);
      expect((stripOf(sheet) ?? 0) / sheet.height).toBeGreaterThan(0.8);
    }
  },
);

test.each(['x-banner', 'roll-up'])(
  '%s holds its code up to the eyes and clear of what lies below',
  (format) => {
    for (const job of jobs.filter((each) => each.format === format)) {
      const sheet = planned(job);
      const { canvas, height, code } = sheet;
      const aboveFloorMm = (height + canvas.bleedPx - ((code?.top ?? 0) + (code?.bottom ?? 0)) / 2) / 10;
      expect(aboveFloorMm, materialId(job)).toBeGreaterThan(1000);
      expect(aboveFloorMm, materialId(job)).toBeLessThan(1650);
      expect((stripOf(sheet) ?? 0) / height, materialId(job)).toBeGreaterThan(0.84);
    }
  },
);

// a roll-up's lowest 100 mm stand in its case
test.each([
  { format: 'roll-up', hiddenMm: 100 },
  { format: 'x-banner', hiddenMm: 20 },
])('nothing is said in the lowest $hiddenMm mm of $format', async ({ format, hiddenMm }) => {
  for (const { venue } of jobs.filter((job) => job.format === format && job.language === 'vi')) {
    const { drawing, canvas, height } = await drawn(venue, format);
    const visible = canvas.bleedPx + height - hiddenMm * 10;
    const lowest = drawing.marks.flatMap((mark) =>
      mark.kind === 'text' ? (textBounds(mark, shaper)?.bottom ?? []) : [],
    );
    expect(Math.max(...lowest), venue).toBeLessThanOrEqual(visible);
  }
});

test.each(['a4-poster', 'a3-poster', 'a0-poster'])(
  'what is raised stands over the code of %s',
  async (format) => {
    const { drawing } = await drawn('hospital', format);
    const code = codeBounds(drawing);
    // the phone alone is red
    const [phone] = drawing.marks.flatMap((mark) =>
      mark.kind === 'path' && mark.fill === 'accent' ? [boundsOf(mark.path)] : [],
    );
    const middle = ({ left, right }: { left: number; right: number }) => (left + right) / 2;
    if (!code || !phone) throw new Error('no code or no phone');
    expect(Math.abs(middle(code) - middle(phone))).toBeLessThan(0.02 * drawing.widthPx);
  },
);

test.each(['x-banner', 'roll-up', 'qr', 'a4-poster', 'counter-tent', 'slide-1080p'])(
  'the address below the code of %s leaves its quiet zone white',
  async (format) => {
    const { drawing, canvas } = await drawn('hospital', format);
    const code = codeBounds(drawing);
    const addresses = drawing.marks.flatMap((mark) =>
      mark.kind === 'text' && mark.text === 'bluezone.gov.vn/taiapp' ? [textBounds(mark, shaper)] : [],
    );
    expect(addresses).toHaveLength(1);
    const gap = (addresses[0]?.top ?? 0) - (code?.bottom ?? 0);
    expect(gap).toBeGreaterThanOrEqual(canvas.quietZonePx - 1);
  },
);

test('the band of a campaign that has ended is gone while it is active, and no room stands empty', async () => {
  const active = { ...content, campaign: { ...content.campaign, status: 'active' as const } };
  const { format, sheet } = prepareSheet(
    { venue: 'hospital', format: 'a4-poster', language: 'vi' },
    { content: active },
    formats,
  );
  const { drawing } = await makePages({ format, sheet }, tools);
  const ended = await drawn('hospital', 'a4-poster');
  const top = (of: Drawing) => codeBounds(of)?.top ?? 0;
  expect(sheet.endedBand).toBeUndefined();
  expect(top(drawing)).toBeGreaterThan(top(ended.drawing));
});

/** Capitals of that row in parts of the height; a gate's large code leaves it less width. */
const LEAST_TOLD: Readonly<Record<string, number>> = {
  ...{ 'slide-1080p': 0.12, 'a4-landscape': 0.09, 'gate-notice': 0.075 },
};

test('what to do is one row of large capitals beside a symbol on wide sheets', () => {
  for (const format of ['slide-1080p', 'a4-landscape', 'gate-notice']) {
    const own = besideCode(format).filter(({ look }) => look.composition === 'symbol');
    expect(own.length, format).toBeGreaterThan(0);
    for (const sheet of own) {
      const [whole] = sheet.layers
        .flatMap(({ role, marks }) => (role === 'H1' ? marks : []))
        .flatMap((mark) => (mark.kind === 'text' && mark.text === sheet.second ? [mark] : []));
      const cap = ((whole?.sizePx ?? 0) * capHeight) / unitsPerEm;
      expect(cap / sheet.height, `${format} ${sheet.second}`).toBeGreaterThanOrEqual(LEAST_TOLD[format] ?? 0);
    }
  }
});
