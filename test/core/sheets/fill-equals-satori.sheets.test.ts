import { beforeAll, describe, expect, test } from 'vitest';
import type { Slot, TextMark } from '../../../src/core/drawing/drawing.ts';
import { fitInSlot } from '../../../src/core/drawing/slots/fit-in-slot.ts';
import { fromSatori } from '../../../src/core/drawing/from-satori.ts';
import { compileSheet } from '../../../src/core/sheets/compile.ts';
import type { DrawingTools } from '../../../src/core/sheets/sheet-tree.ts';
import { designedFormats as registry } from '../../../src/core/templates/designed-formats.ts';
import { type Formats, listJobs, type MaterialJob } from '../../../src/core/sheets/job.ts';
import { layOut } from '../../../src/core/sheets/lay-out.ts';
import { toolsFor } from '../../../src/core/sheets/make-pages.ts';
import { prepareSheet } from '../../../src/core/editions/prepare-sheet.ts';
import { typefacesOf } from '../../../src/core/text/typefaces.ts';
import { createShaper } from '../../../src/core/text/shaper.ts';
import { withSigns } from '../../../src/core/text/line-breaks.ts';
import { readOnce } from '../../read-once.ts';
import { readFonts } from '../../../src/node/raster/fonts.ts';

const formats: Formats = registry;
const content = await readOnce('content');
const [venue] = content.venues;
/** Every format in every language of its own, for one kind of place. */
const jobs = listJobs(
  { ...content, venues: venue ? [{ ...venue, formats: Object.keys(formats) }] : [] },
  formats,
);
let tools: DrawingTools;

beforeAll(async () => {
  const fonts = await readFonts();
  tools = { fonts, palette: content.campaign.palette, shaper: await createShaper(fonts) };
});

const words =
  'Trung tâm Kiểm soát bệnh tật khu vực Thủ Đức – Nậm Pồ, số 64/12 đường Nguyễn Huệ, Quận\u00a01, Office 5'.split(
    ' ',
  );
/** A text of so many words. */
const textOf = (count: number) =>
  Array.from({ length: count }, (_, index) => words[index % words.length]).join(' ');

/** The text with the most words that the slot holds. */
function longest(slot: Slot): string {
  let count = 1;
  while ('marks' in fitInSlot(slot, textOf(count + 1), tools.shaper)) count += 1;
  return textOf(count);
}

type Line = Pick<TextMark, 'text' | 'font' | 'weight' | 'sizePx' | 'xPx' | 'yPx' | 'fill'>;
const linesOf = (marks: readonly unknown[]): Line[] =>
  (marks as TextMark[]).filter((mark) => mark.kind === 'text' && mark.text.trim() !== '');

/** The same lines, to half a pixel (0.05 mm in print). */
function expectSameLines(actual: readonly Line[], expected: readonly Line[]): void {
  const plain = (lines: readonly Line[]) =>
    lines.map(({ text, font, weight, sizePx, fill }) => ({ text: text.trim(), font, weight, sizePx, fill }));
  expect(plain(actual)).toEqual(plain(expected));
  actual.forEach((line, index) => {
    expect(Math.abs(line.xPx - (expected[index]?.xPx ?? NaN))).toBeLessThan(0.5);
    expect(Math.abs(line.yPx - (expected[index]?.yPx ?? NaN))).toBeLessThan(0.5);
  });
}

async function compiled(job: MaterialJob) {
  const { format, sheet } = prepareSheet(job, { content }, formats);
  return compileSheet(format, sheet, toolsFor(format, tools));
}

/** One text in a box of the slot's style at a size of its own. */
async function boxBySatori(slot: Slot, text: string, sizePx: number) {
  const side = { left: 'flex-start', center: 'center', right: 'flex-end' }[slot.align];
  const down = { top: 'flex-start', middle: 'center', bottom: 'flex-end' }[slot.verticalAlign];
  const style = {
    ...{ position: 'absolute', display: 'flex', boxSizing: 'border-box', margin: 0 },
    ...{ left: slot.xPx, top: slot.yPx, width: slot.widthPx, height: slot.heightPx },
    ...{ fontFamily: slot.font, fontWeight: slot.weight, fontSize: sizePx, lineHeight: slot.lineHeight },
    ...{ color: slot.fill, justifyContent: side, alignItems: down, textAlign: slot.align },
    ...(slot.letterSpacingPx && { letterSpacing: slot.letterSpacingPx }),
  };
  const box = { type: 'div', props: { style, children: withSigns(text) } };
  const size = { widthPx: slot.xPx + slot.widthPx, heightPx: slot.yPx + slot.heightPx };
  const sheet = {
    type: 'div',
    props: { style: { display: 'flex', width: size.widthPx, height: size.heightPx }, children: [box] },
  };
  const template = sheet as unknown as Parameters<typeof layOut>[0]['template'];
  const { svg, nodes } = await layOut({
    template,
    ...size,
    fonts: tools.fonts,
    typefaces: typefacesOf('vi'),
  });
  return linesOf(fromSatori(svg, nodes).marks);
}

describe.each(jobs.map((job) => [`${job.format}.${job.language}`, job] as const))('%s', (_, job) => {
  test('holds long and longest texts where satori draws them at the size they shrink to', async () => {
    const { drawing } = await compiled(job);
    for (const slot of drawing.slots) {
      const most = longest(slot);
      const half = textOf(Math.max(1, Math.floor(most.split(' ').length / 2)));
      for (const text of [half, most]) {
        const placed = fitInSlot(slot, text, tools.shaper);
        if ('overflow' in placed) throw new Error(`"${text}" overflows ${slot.id}`);
        const sizePx = placed.marks[0]?.sizePx ?? 0;
        expect(sizePx).toBeGreaterThanOrEqual(slot.minSizePx);
        expectSameLines(placed.marks, await boxBySatori(slot, text, sizePx));
      }
    }
  });
});
