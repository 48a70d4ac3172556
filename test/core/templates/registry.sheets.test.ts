import { expect, test } from 'vitest';
import { boundsOf } from '../../../src/core/drawing/bounds.ts';
import type { Drawing, TextMark } from '../../../src/core/drawing/drawing.ts';
import { prepareSheet } from '../../../src/core/editions/prepare-sheet.ts';
import { codeBounds } from '../../../src/core/sheets/code-bounds.ts';
import { makePages } from '../../../src/core/sheets/make-pages.ts';
import { designedFormats as formats } from '../../../src/core/templates/designed-formats.ts';
import { createShaper } from '../../../src/core/text/shaper.ts';
import { readOnce } from '../../read-once.ts';
import { readFonts } from '../../../src/node/raster/fonts.ts';

const content = await readOnce('content');
const fonts = await readFonts();
const shaper = await createShaper(fonts);
const tools = { fonts, shaper, palette: content.campaign.palette };
const { capHeight, unitsPerEm } = shaper.metrics('Anton', 400);

async function drawn(venue: string, format: string) {
  const prepared = prepareSheet({ venue, format, language: 'vi' }, { content }, formats);
  const { drawing, canvas } = await makePages(prepared.format, prepared.sheet, tools, prepared.editionOf);
  const height = canvas.heightPx - 2 * canvas.bleedPx;
  return { drawing, canvas, height };
}

const isText = (mark: Drawing['marks'][number]): mark is TextMark => mark.kind === 'text';
/** Heights of the slogan's capitals: the heading's lines. */
const capsOf = ({ marks, elements }: Drawing) =>
  marks
    .filter(isText)
    .filter(({ element }) => element !== undefined && elements[element]?.role === 'H1')
    .map(({ sizePx }) => (sizePx * capHeight) / unitsPerEm);

const venues = content.venues.map(({ id }) => id);

test.each(venues)(
  'the slogan of %s is read across a room: capitals a 14th of an A4 poster high',
  async (venue) => {
    const { drawing, height } = await drawn(venue, 'a4-poster');
    for (const cap of capsOf(drawing)) expect(cap).toBeGreaterThanOrEqual(height / 14 - 1);
  },
);

test.each(venues)('the picture of %s with its banner is more than half of an A4 poster', async (venue) => {
  const { drawing, canvas, height } = await drawn(venue, 'a4-poster');
  const code = codeBounds(drawing);
  const plateTop = (code?.top ?? 0) - canvas.quietZonePx - canvas.bleedPx;
  expect(plateTop / height).toBeGreaterThan(0.55);
  expect(plateTop / height).toBeLessThan(0.62);
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

test('the band of a campaign that has ended is gone while it is active, and no room stands empty', async () => {
  const active = { ...content, campaign: { ...content.campaign, status: 'active' as const } };
  const { format, sheet } = prepareSheet(
    { venue: 'hospital', format: 'a4-poster', language: 'vi' },
    { content: active },
    formats,
  );
  const { drawing } = await makePages(format, sheet, tools);
  const ended = await drawn('hospital', 'a4-poster');
  const top = (of: Drawing) => codeBounds(of)?.top ?? 0;
  expect(sheet.endedBand).toBeUndefined();
  expect(top(drawing)).toBeGreaterThan(top(ended.drawing));
});
