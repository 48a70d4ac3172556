import { beforeAll, describe, expect, test } from 'vitest';
import { compileSheet, type DrawingTools, fillSheet } from '../../../src/core/sheets/compile.ts';
import { designedFormats as registry } from '../../../src/core/templates/designed-formats.ts';
import { type Formats, listJobs, type MaterialJob } from '../../../src/core/sheets/job.ts';
import { toolsFor } from '../../../src/core/sheets/make-pages.ts';
import { prepareSheet } from '../../../src/core/editions/prepare-sheet.ts';
import type { DesignedFormat, SheetContent } from '../../../src/core/templates/template.ts';
import { createShaper } from '../../../src/core/text/shaper.ts';
import { readContent } from '../../../src/node/content/content.ts';
import { readFonts } from '../../../src/node/raster/fonts.ts';

const formats: Formats = registry;
/** They name no place: seen from a road, on a door, on a phone, or only for the printer. */
const nameless = ['street-banner', 'door-sticker', 'square-card', 'link-card', 'qr', 'proof-sheet'];
/** Beside or under a code so large there is a line or two for a name, which is never under 24 points. */
const isTight = ({ format }: MaterialJob) =>
  /^a\d-(poster|mono|tiles|landscape)$|^gate-notice$|^counter-tent$/.test(format);

const content = await readContent('content');
const [venue] = content.venues;
const jobs = listJobs(
  { ...content, venues: venue ? [{ ...venue, formats: Object.keys(formats) }] : [] },
  formats,
).filter(({ format }) => !nameless.includes(format));
let tools: DrawingTools;

beforeAll(async () => {
  const fonts = await readFonts();
  tools = { fonts, palette: content.campaign.palette, shaper: await createShaper(fonts) };
});

/** Each side of a sheet, laid out with its boxes empty. */
async function sidesOf(job: MaterialJob) {
  const { format, sheet } = prepareSheet(job, { content }, formats);
  const own = toolsFor(format, tools);
  const sides: DesignedFormat[] =
    format.medium === 'print' && format.Back
      ? [format, { ...format, scanDistanceM: undefined, Template: format.Back }]
      : [format];
  return Promise.all(sides.map(async (side) => ({ own, side: await compileSheet(side, sheet, own) })));
}

const name = 'Bộ phận Tiếp nhận và Trả kết quả phường Phú Cường';
const longNames = [
  'Bộ phận Tiếp nhận và Trả kết quả Ủy ban nhân dân phường Phú Cường',
  'Trung tâm Phục vụ hành chính công và Kiểm soát thủ tục hành chính tỉnh Bình Dương',
];
/** Of 81 letters. */
const oneLine = 'Tòa nhà Trung tâm hành chính, đường Lê Lợi, phường Hòa Phú, thành phố Thủ Dầu Một';
const others = {
  /** Of 90 letters. */
  address: 'Tầng 1, tháp A, Tòa nhà Trung tâm hành chính, đường Lê Lợi, phường Hòa Phú, Thủ Dầu Một 75',
  office: 'Ủy ban nhân dân thành phố Thủ Dầu Một',
  hotline: 'Đường dây nóng: 1900 9095',
  note: 'Khoa Khám bệnh – tầng 2',
};
const wordsOf = (drawing: ReturnType<typeof fillSheet>, element: number | undefined) =>
  drawing.marks
    .flatMap((mark) => (mark.kind === 'text' && mark.element === element ? [mark.text.trim()] : []))
    .join(' ');

describe.each(jobs.map((job) => [`${job.format}.${job.language}`, job] as const))('%s', (_, job) => {
  test('has the five boxes, read from the place to whom to call', async () => {
    for (const { side } of await sidesOf(job)) {
      const read = side.drawing.slots.toSorted((a, b) => a.elementIndex - b.elementIndex);
      expect(read.map(({ id }) => id)).toEqual(['place', 'note', 'address', 'office', 'hotline']);
    }
  });

  test.each(isTight(job) ? [name] : longNames)('holds %s with a long address', async (place) => {
    const address = isTight(job) ? oneLine : others.address;
    const texts: SheetContent['slots'] = { place, ...others, address };
    for (const { side, own } of await sidesOf(job)) {
      const filled = fillSheet(side, texts, own);
      const read = side.drawing.slots.map(({ elementIndex }) => wordsOf(filled, elementIndex));
      expect(read).toEqual([place, others.note, address, others.office, others.hotline]);
    }
  });

  test('sets a place’s name larger than its address', async () => {
    for (const { side } of await sidesOf(job)) {
      const least = (id: string) => side.drawing.slots.find((slot) => slot.id === id)?.minSizePx ?? NaN;
      expect(least('place') / least('address')).toBeGreaterThanOrEqual(1.25);
    }
  });
});
