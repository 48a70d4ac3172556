import { beforeAll, describe, expect, test } from 'vitest';
import { chooseTexts } from '../../../src/core/drawing/slots/choose-texts.ts';
import type { Drawing } from '../../../src/core/drawing/drawing.ts';
import { levelBounds } from '../../../src/core/drawing/geometry/text-bounds.ts';
import { compileSheet } from '../../../src/core/sheets/compile.ts';
import { fillSheet } from '../../../src/core/sheets/fill-sheet.ts';
import type { DrawingTools } from '../../../src/core/sheets/sheet-tree.ts';
import { designedFormats as registry } from '../../../src/core/templates/designed-formats.ts';
import { type Formats, listJobs, type MaterialJob } from '../../../src/core/sheets/job.ts';
import { toolsFor } from '../../../src/core/sheets/make-pages.ts';
import { withEdition } from '../../../src/core/sheets/with-edition.ts';
import { prepareSheet } from '../../../src/core/editions/prepare-sheet.ts';
import type { DesignedFormat, SheetContent } from '../../../src/core/templates/template.ts';
import { createShaper } from '../../../src/core/text/shaper.ts';
import { readOnce } from '../../read-once.ts';
import { readFonts } from '../../../src/node/raster/fonts.ts';
import { askedOf } from './asked.ts';

const formats: Formats = registry;
/** They name no place: seen from a road, on a door, on a phone, or only for the printer. */
const nameless = ['street-banner', 'door-sticker', 'square-card', 'link-card', 'qr', 'proof-sheet'];
const content = await readOnce('content');
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

const nothing: SheetContent['slots'] = { place: '', address: '', office: '', hotline: '', note: '' };
const short: SheetContent['slots'] = {
  place: 'Chợ Thủ Dầu Một',
  address: '12 Lê Lợi, Thủ Dầu Một',
  office: 'UBND phường Phú Cường',
  hotline: '1900 9095',
  note: 'Tầng 2',
};
const name = 'Bộ phận Tiếp nhận và Trả kết quả phường Phú Cường';
/** Of 81 letters. */
const oneLine = 'Tòa nhà Trung tâm hành chính, đường Lê Lợi, phường Hòa Phú, thành phố Thủ Dầu Một';
const long: SheetContent['slots'] = {
  place: name,
  /** Of 90 letters. */
  address: 'Tầng 1, tháp A, Tòa nhà Trung tâm hành chính, đường Lê Lợi, phường Hòa Phú, Thủ Dầu Một 75',
  office: 'Ủy ban nhân dân thành phố Thủ Dầu Một',
  hotline: 'Đường dây nóng: 1900 9095',
  note: 'Khoa Khám bệnh – tầng 2',
};
const collapse = (text: string) => text.replace(/\s+/g, '');
const wordsOf = ({ marks }: Drawing) =>
  collapse(marks.map((mark) => (mark.kind === 'text' ? mark.text : '')).join(''));
/** Those of an office's texts that a filled sheet does not say whole. */
const missing = (filled: Drawing, texts: SheetContent['slots']) =>
  Object.values(texts).filter((text) => !wordsOf(filled).includes(collapse(text)));

describe.each(jobs.map((job) => [`${job.format}.${job.language}`, job] as const))('%s', (_, job) => {
  test('reads the five texts of an office from the place to whom to call', async () => {
    const order = ['place', 'note', 'address', 'office', 'hotline'];
    for (const { side, own } of await sidesOf(job)) {
      const { slots } = withEdition(side.drawing, undefined);
      const chosen = [...chooseTexts(slots, short, own.shaper)];
      const shown = chosen.filter(([{ fixed }, text]) => fixed === undefined && text !== '');
      expect(shown.map(([{ id }]) => id)).toEqual(order);
      expect(missing(fillSheet(side, short, own), short)).toEqual([]);
    }
  });

  test('bears the slogan while it is nobody’s, and not once it is somebody’s', async () => {
    for (const { side, own } of await sidesOf(job)) {
      const slogan = side.drawing.slots.find(({ id }) => id === 'slogan')?.fixed?.[0];
      const says = (texts: SheetContent['slots']) =>
        slogan !== undefined && wordsOf(fillSheet(side, texts, own)).includes(collapse(slogan));
      expect([says(nothing), says({ ...nothing, place: 'Chợ' }), says(short)]).toEqual([true, false, false]);
    }
  });

  test('holds a long name with an address and whom to call', async () => {
    const texts = { ...short, place: name, office: '', note: '' };
    for (const { side, own } of await sidesOf(job))
      expect(missing(fillSheet(side, texts, own), texts)).toEqual([]);
  });

  const { foot } = askedOf(job.format);
  if (foot === 'small') {
    test('refuses a long name with a long address and all else', async () => {
      for (const { side, own } of await sidesOf(job))
        expect(() => fillSheet(side, long, own)).toThrow(/too long for its box "address"/);
    });
  } else {
    test('holds a long name with a long address and all else', async () => {
      const texts = foot === 'tight' ? { ...long, address: oneLine } : long;
      for (const { side, own } of await sidesOf(job))
        expect(missing(fillSheet(side, texts, own), texts)).toEqual([]);
    });
  }

  test('keeps a long name off the band above it', async () => {
    const place = 'Trung tâm hành chính công huyện Phú An, bộ phận một cửa';
    const texts = { ...nothing, place, address: 'Số 123 đường Nguyễn Văn A', hotline: '1900 9095' };
    for (const { side, own } of await sidesOf(job)) {
      const lines = fillSheet(side, texts, own).marks.flatMap((mark) =>
        mark.kind === 'text' && !mark.turnDegrees ? [mark] : [],
      );
      const name = lines.find(({ text }) => text.startsWith('Trung tâm'));
      /* Below the name the small print may begin with the same words. */
      const band = lines.findLast(
        ({ text, yPx }) => name && yPx < name.yPx && /^(Tư liệu 2020|còn được|A record of|longer)/.test(text),
      );
      if (!name || !band) throw new Error('Neither the name nor the band was found.');
      const capitals = name.yPx - 0.72 * name.sizePx;
      expect((capitals - band.yPx) / band.sizePx).toBeGreaterThan(0.8);
    }
  });

  if (['a4-poster', 'a5-leaflet'].includes(job.format)) {
    test('sets a long name in two lines, and its address apart from the number', async () => {
      const place = 'Trung tâm hành chính công huyện Phú An, bộ phận một cửa';
      const address = 'Số 123 đường Nguyễn Văn A, khu phố 5, thị trấn Phú An';
      for (const { side, own } of await sidesOf(job)) {
        const filled = fillSheet(side, { ...nothing, place, address, hotline: '0274 000 000' }, own);
        const lines = filled.marks.flatMap((mark) => (mark.kind === 'text' ? [mark] : []));
        const lineOf = (start: string) => lines.find(({ text }) => text.startsWith(start));
        const [label, number, street] = [
          ...[lineOf('Đường dây nóng') ?? lineOf('Hotline'), lineOf('0274'), lineOf('Số 123')],
        ];
        if (!label || !number || !street) throw new Error('A text of the office was not found.');
        expect(lineOf('Trung tâm')?.text).not.toContain('một cửa');
        expect(number.sizePx / label.sizePx).toBeGreaterThan(2);
        const u = (side.drawing.widthPx - 2 * 30) / 210;
        const { right } = levelBounds(street, own.shaper) ?? { right: NaN };
        expect((number.xPx - right) / u).toBeGreaterThanOrEqual(4.5);
      }
    });
  }

  if (job.format === 'a4-bilingual') {
    test('says in both languages that a number is a hotline', async () => {
      for (const { side, own } of await sidesOf(job))
        for (const place of ['Chợ Thủ Dầu Một', name]) {
          const texts = { ...nothing, place, address: '12 Lê Lợi', hotline: '1900 9095' };
          expect(wordsOf(fillSheet(side, texts, own))).toContain(collapse('Đường dây nóng · Hotline'));
        }
    });
  }

  if (['counter-tent', 'a4-landscape', 'gate-notice'].includes(job.format)) {
    test('sets a long name in two lines, larger than its address', async () => {
      const place = 'Trung tâm hành chính công huyện Phú An, bộ phận một cửa';
      const texts = { ...nothing, place, address: 'Số 123 đường Nguyễn Văn A', hotline: '1900 9095' };
      for (const { side, own } of await sidesOf(job)) {
        const lines = fillSheet(side, texts, own).marks.flatMap((mark) =>
          mark.kind === 'text' ? [mark] : [],
        );
        const lineOf = (start: string) => lines.find(({ text }) => text.startsWith(start));
        const [first, address] = [lineOf('Trung tâm'), lineOf('Số 123')];
        expect(first?.text).not.toContain('một cửa');
        expect((first?.sizePx ?? 0) / (address?.sizePx ?? 1)).toBeGreaterThan(1.2);
      }
    });
  }

  test('sets a place’s name larger than its address', async () => {
    for (const { side } of await sidesOf(job)) {
      const least = (id: string) => side.drawing.slots.find((slot) => slot.id === id)?.minSizePx ?? NaN;
      expect(least('place') / least('address')).toBeGreaterThanOrEqual(1.25);
    }
  });
});
