import { expect, test } from 'vitest';
import { type Bounds, boundsOf } from '../../../src/core/drawing/bounds.ts';
import type { Drawing } from '../../../src/core/drawing/drawing.ts';
import { prepareSheet } from '../../../src/core/editions/prepare-sheet.ts';
import { codeBounds } from '../../../src/core/sheets/code-bounds.ts';
import { makePages } from '../../../src/core/sheets/make-pages.ts';
import { designedFormats as formats } from '../../../src/core/templates/designed-formats.ts';
import { createShaper } from '../../../src/core/text/shaper.ts';
import { readOnce } from '../../read-once.ts';
import { readFonts } from '../../../src/node/raster/fonts.ts';

const content = await readOnce('content');
const fonts = await readFonts();
const tools = { fonts, shaper: await createShaper(fonts), palette: content.campaign.palette };

async function poster(venue: string, format = 'a4-poster') {
  const prepared = prepareSheet({ venue, format, language: 'vi' }, { content }, formats);
  const { drawing } = await makePages(prepared.format, prepared.sheet, tools);
  const code = codeBounds(drawing);
  // the campaign's object alone is red
  const [object] = drawing.marks.flatMap((mark) =>
    mark.kind === 'path' && mark.fill === 'accent' ? [boundsOf(mark.path)] : [],
  );
  if (!code || !object) throw new Error('no code or nothing raised');
  return { drawing, code, object };
}

const alts = ({ elements }: Drawing) => elements.flatMap(({ alt }) => alt ?? []);
const holds = (outer: Bounds, inner: Bounds) =>
  outer.left < inner.left &&
  outer.right > inner.right &&
  outer.top < inner.top &&
  outer.bottom > inner.bottom;

test('sixteen places are of three compositions, and none of them is the poster of another', async () => {
  const chosen = content.venues.map(({ look }) => look.composition);
  expect(new Set(chosen)).toEqual(new Set(['raised', 'shield', 'symbol']));
  for (const composition of ['raised', 'shield', 'symbol']) {
    const count = chosen.filter((one) => one === composition).length;
    expect(count, composition).toBeGreaterThanOrEqual(3);
    expect(count, composition).toBeLessThanOrEqual(8);
  }
  // two beside each other in lists never look alike in everything
  content.venues.slice(1).forEach(({ look }, index) => {
    const before = content.venues[index]?.look;
    const same = (['ground', 'pattern', 'composition'] as const).every((key) => look[key] === before?.[key]);
    expect(same, `place ${index + 2}`).toBe(false);
  });
});

test('a shield bears the code itself', async () => {
  const { object, code } = await poster('bus-station');
  expect(holds(object, code)).toBe(true);
});

test('where the code is too wide to be held beside a person, it is raised instead', async () => {
  const { object, code } = await poster('bus-station', 'slide-portrait');
  expect(object.bottom).toBeLessThan(code.top);
});

test('a symbol is told in its own words, and no people are', async () => {
  const hotel = content.venues.find(({ id }) => id === 'hotel');
  const { drawing, object, code } = await poster('hotel');
  expect(alts(drawing)).toContain(
    'Điện thoại có hình tấm khiên treo ở vòng chìa khóa phòng khách sạn; chiếc chìa khóa; cái đinh trên tường.',
  );
  expect(alts(drawing).join()).not.toContain(hotel?.picture[0]?.text.vi);
  expect(object.bottom).toBeLessThan(code.top);
});
